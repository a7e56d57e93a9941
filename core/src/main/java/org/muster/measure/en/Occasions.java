package org.muster.measure.en;

import java.util.Optional;
import org.muster.model.text.Tag;

/// Occasions are figures that count how often something happened: "twice", "five times".
final class Occasions {

    private static final Thing TIMES = Thing.named("times", "time");

    private Occasions() {}

    static Reading read(Setting setting) {
        var line = setting.line();
        int verb = Subjects.verbBefore(line, setting.begin());
        if (verb < 0) {
            return Reading.of(TIMES, Described.behind(line, setting.end(), true), "measure.occasions");
        }
        var named = Subjects.of(line, verb)
                .map(Things::bare)
                .map(thing -> TIMES.with(thing.words(), thing.from()))
                .orElse(TIMES);
        boolean passive = line.tag(verb - 1) == Tag.AUX;
        return Reading.of(named, Optional.of(Verbs.complete(line, verb, passive)), "measure.occasions");
    }
}
