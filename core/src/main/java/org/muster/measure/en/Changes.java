package org.muster.measure.en;

import java.util.Optional;
import org.muster.model.text.Tag;

/// Changes and multiples are figures that say how much more or less there is of something that is counted.
final class Changes {

    private static final int REACH = 6;

    private Changes() {}

    static Reading read(Setting setting) {
        return Leads.attributive(setting)
                .or(() -> comparative(setting))
                .or(() -> rise(setting))
                .or(() -> fallOf(setting))
                .or(() -> asMany(setting))
                .or(() -> Totals.gapped(setting))
                .or(() -> subject(setting))
                .orElseGet(() -> Elisions.again(setting));
    }

    /// "a 40% rise in calls from growers".
    private static Optional<Reading> rise(Setting setting) {
        var line = setting.line();
        for (int i = setting.end(); i < setting.end() + REACH; i++) {
            if (line.in(i, "change-noun") && line.tag(i) != Tag.VERB) {
                return Optional.of(
                        line.is(i + 1, "in", "of", "for")
                                ? risen(setting, i + 2).orElseGet(() -> Elisions.again(setting))
                                : Elisions.again(setting));
            }
            if (line.tag(i) == Tag.PUNCT && !line.hyphen(i)) {
                break;
            }
        }
        return Optional.empty();
    }

    /// "bread was 8 percent dearer and rents rose", "shares closed 3 percent lower": the subject of which the
    /// comparative is told.
    static Optional<Reading> comparative(Setting setting) {
        var line = setting.line();
        int at = setting.end();
        boolean compares = line.lower(at).endsWith("er") && !line.noun(at + 1) && line.tag(at) != Tag.VERB;
        int verb = setting.begin() - 1;
        while (line.tag(verb) == Tag.ADV || line.tag(verb) == Tag.DET) {
            verb--;
        }
        boolean told = compares && (line.tag(verb) == Tag.AUX || line.in(verb, "light") || line.in(verb, "closing"));
        return told
                ? Subjects.of(line, verb)
                        .map(subject -> Totals.ofSubject(setting, subject).or(Optional.of(Verbs.word(line, at))))
                : Optional.empty();
    }

    /// "a fall of 5% in arrests".
    private static Optional<Reading> fallOf(Setting setting) {
        var line = setting.line();
        boolean of = line.is(setting.begin() - 1, "of") && line.in(setting.begin() - 2, "change-noun");
        return of && line.is(setting.end(), "in") ? risen(setting, setting.end() + 1) : Optional.empty();
    }

    private static Optional<Reading> risen(Setting setting, int noun) {
        return Phrases.from(setting.line(), noun)
                .filter(phrase -> !phrase.time())
                .map(phrase -> Totals.of(setting, phrase));
    }

    /// "twice as many arrests", "three times more refugees", "more than double the 91,000".
    private static Optional<Reading> asMany(Setting setting) {
        var line = setting.line();
        int i = setting.end();
        while (line.is(i, "as", "many", "much", "more", "the", "number", "of", "times", "higher", "that")) {
            i++;
        }
        if (i == setting.end()) {
            return Optional.empty();
        }
        var phrase = Phrases.from(line, line.skipFigure(i)).filter(noun -> !noun.time());
        boolean level = phrase.isPresent() && Words.in("number", phrase.get().lemma());
        if (level && !line.is(phrase.get().end(), "of", "for")) {
            return Optional.of(Elisions.again(setting));
        }
        if (level && Phrases.from(line, phrase.get().end() + 1).isEmpty()) {
            return Optional.of(Elisions.again(setting));
        }
        return phrase.isEmpty() && line.isFigure(i)
                ? Optional.of(over(setting, i))
                : phrase.map(noun -> Counts.named(setting, noun));
    }

    private static Reading over(Setting setting, int base) {
        var again = Elisions.again(setting).by("measure.multiple-of");
        return setting.line().spots().stream()
                .filter(spot -> spot.begin() == base)
                .findFirst()
                .map(spot -> again.aside("over the " + Quote.lower(spot.figure().text())))
                .orElse(again);
    }

    /// "requests almost doubled", "arrests rose 12%": the subject of the verb of change, or its object as
    /// in "doubled its output".
    private static Optional<Reading> subject(Setting setting) {
        var line = setting.line();
        boolean itself = line.tag(setting.end() - 1) == Tag.VERB || line.in(setting.end() - 1, "change-verb");
        int verb = itself ? setting.begin() : Subjects.verbBefore(line, setting.begin());
        boolean tells = 0 <= verb && (itself || Totals.changing(line, verb) || line.in(verb, "light"));
        var doubled =
                itself ? Phrases.from(line, setting.end()).filter(phrase -> !phrase.time()) : Optional.<Phrase>empty();
        return !tells
                ? Optional.empty()
                : doubled.or(() -> Totals.changed(setting, verb))
                        .or(() -> Subjects.topic(line, verb))
                        .map(subject -> Totals.ofSubject(setting, subject));
    }
}
