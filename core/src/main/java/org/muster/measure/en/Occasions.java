package org.muster.measure.en;

import org.muster.model.text.Tag;

/// Occasions are figures that count how often something happened: "twice", "five times".
final class Occasions {

    private Occasions() {}

    static Reading read(Setting setting) {
        var line = setting.line();
        var times = Thing.named("times", "time");
        int verb = Subjects.verbBefore(line, setting.begin());
        if (verb < 0) {
            return Happenings.following(line, setting.end(), true)
                    .map(happening -> new Reading(times, java.util.List.of(happening), "measure.occasions"))
                    .orElse(Reading.of(times, "measure.occasions"));
        }
        var subject = Subjects.of(line, verb).map(Things::bare);
        var named =
                subject.map(thing -> times.with(thing.words(), thing.from())).orElse(times);
        boolean passive = line.tag(verb - 1) == Tag.AUX;
        return Reading.of(named, java.util.Optional.of(Happenings.complete(line, verb, passive)), "measure.occasions");
    }
}
