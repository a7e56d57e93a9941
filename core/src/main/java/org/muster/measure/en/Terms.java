package org.muster.measure.en;

import java.util.List;
import java.util.Optional;
import org.muster.model.text.Tag;

/// Terms are durations that a court gives or a law threatens: "sentenced to ten years", "up to five years in prison".
final class Terms {

    private static final int REACH = 14;

    private static final Thing TERM = Thing.named("prison term", "term");

    private Terms() {}

    static Optional<Reading> read(Setting setting) {
        if (!sentenced(setting)) {
            return Optional.empty();
        }
        var term = convict(setting)
                .map(Things::bare)
                .map(who -> TERM.with("of " + who.words(), who.from()))
                .orElse(TERM);
        return Optional.of(Reading.of(
                offence(setting.line(), setting.end())
                        .map(offence -> term.with(offence, List.of()))
                        .orElse(term),
                "measure.prison-term"));
    }

    /// "Ida Roe was sentenced to six years", "a judge jailed Ida Roe for six years": who is to serve it.
    private static Optional<Phrase> convict(Setting setting) {
        var line = setting.line();
        for (int i = setting.begin() - 1; 0 < i && setting.begin() - REACH < i && !line.is(i, ".", ";"); i--) {
            if (line.is(i, "sentenced", "jailed", "imprisoned") && line.tag(i) == Tag.VERB) {
                var who = line.tag(i - 1) == Tag.AUX ? Subjects.of(line, i) : Phrases.from(line, i + 1);
                return who.filter(phrase -> phrase.proper() && phrase.end() <= setting.begin());
            }
        }
        return Optional.empty();
    }

    private static boolean sentenced(Setting setting) {
        var line = setting.line();
        for (int i = setting.begin() - REACH; i < setting.begin(); i++) {
            boolean sought = line.is(i, "asked", "sought", "seek", "demanded", "requested") && line.in(i - 1, "accuser")
                    || line.is(i, "sought", "asked") && line.tag(i - 1) == Tag.AUX && line.in(i - 2, "accuser");
            if (sought) {
                return true;
            }
            boolean terms = line.is(i, "terms", "sentences") && line.is(i - 1, "prison", "jail");
            if (terms || line.is(i, "sentenced", "jailed", "imprisoned")) {
                return true;
            }
        }
        for (int i = setting.end(); i < setting.end() + 6 && !line.is(i, ".", ";"); i++) {
            if (line.in(i, "prison") && !line.is(i - 1, "from", "left")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> offence(Line line, int from) {
        for (int i = from; i < from + REACH && !line.is(i, ".", ";"); i++) {
            if (line.is(i, "for")) {
                return Phrases.from(line, i + 1)
                        .filter(phrase -> !phrase.time())
                        .map(phrase -> Things.of(phrase).words());
            }
        }
        return Optional.empty();
    }
}
