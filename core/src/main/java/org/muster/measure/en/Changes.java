package org.muster.measure.en;

import java.util.List;
import java.util.Optional;
import org.muster.model.text.Tag;

/// Changes and multiples are figures that say how much more or less there is of something that is counted.
final class Changes {

    private static final int REACH = 6;

    private Changes() {}

    static Reading read(Setting setting) {
        return rise(setting)
                .or(() -> asMany(setting))
                .or(() -> subject(setting))
                .orElseGet(() -> Elisions.again(setting));
    }

    /// "an 89% increase in requests for help", "a fall of 5% in arrests".
    private static Optional<Reading> rise(Setting setting) {
        var line = setting.line();
        for (int i = setting.end(); i < setting.end() + REACH; i++) {
            if (line.in(i, "change-noun") && line.tag(i) != Tag.VERB) {
                if (line.is(i + 1, "in", "of", "for")) {
                    return Phrases.from(line, i + 2)
                            .filter(phrase -> !phrase.time())
                            .map(phrase -> Totals.of(setting, phrase));
                }
                return Optional.of(Elisions.again(setting));
            }
            if (line.tag(i) == Tag.PUNCT && !line.hyphen(i)) {
                break;
            }
        }
        boolean of = line.is(setting.begin() - 1, "of") && line.in(setting.begin() - 2, "change-noun");
        return of && line.is(setting.end(), "in")
                ? Phrases.from(line, setting.end() + 1).map(phrase -> Totals.of(setting, phrase))
                : Optional.empty();
    }

    /// "twice as many arrests", "three times more refugees", "more than double the 91,000 deserters".
    private static Optional<Reading> asMany(Setting setting) {
        var line = setting.line();
        int i = setting.end();
        while (line.is(i, "as", "many", "much", "more", "the", "number", "of", "times", "higher", "that")) {
            i++;
        }
        if (line.isFigure(i) && Phrases.from(line, line.skipFigure(i)).isEmpty()) {
            int base = i;
            var again = Elisions.again(setting);
            return line.spots().stream()
                    .filter(spot -> spot.begin() == base)
                    .findFirst()
                    .map(spot -> again.thing()
                            .with("over the " + Quote.lower(spot.figure().text()), List.of()))
                    .map(thing -> Reading.of(thing, again.happening(), "measure.multiple-of"));
        }
        return i == setting.end()
                ? Optional.empty()
                : Phrases.from(line, line.skipFigure(i))
                        .filter(phrase -> !phrase.time())
                        .map(phrase -> Counts.named(setting, phrase));
    }

    /// "requests almost doubled", "arrests rose 12%": the subject of the verb of change.
    private static Optional<Reading> subject(Setting setting) {
        var line = setting.line();
        int verb = line.tag(setting.end() - 1) == Tag.VERB || line.in(setting.end() - 1, "change-verb")
                ? setting.begin()
                : Subjects.verbBefore(line, setting.begin());
        if (verb < 0) {
            return Optional.empty();
        }
        return Subjects.of(line, verb).map(subject -> {
            if (Words.in("number", subject.lemma())) {
                return line.is(subject.end(), "of")
                        ? Phrases.from(line, subject.end() + 1)
                                .map(phrase -> Totals.of(setting, phrase))
                                .orElse(Elisions.again(setting))
                        : Elisions.again(setting);
            }
            return Reading.of(Things.of(subject), "measure.changed-subject");
        });
    }
}
