package org.muster.measure.en;

import java.util.Optional;
import org.muster.model.text.Tag;

/// Counts are figures that say how many: the noun behind the number, the one it leaves out, or the one it refers to.
final class Counts {

    private Counts() {}

    static Reading read(Setting setting) {
        if (setting.line().is(setting.begin(), "once", "twice", "thrice")
                || setting.line().is(setting.end(), "times") && !setting.line().is(setting.end() + 1, "as", "more")) {
            return Occasions.read(setting);
        }
        var line = setting.line();
        int after = setting.end();
        if (line.is(after, "of")) {
            return Partitives.read(setting);
        }
        if (line.hyphen(after)) {
            after++;
        }
        if (line.is(after, "such")) {
            return such(setting);
        }
        if (remainder(line, after)) {
            return Elisions.others(setting, after + 1);
        }
        var phrase = Phrases.from(line, after);
        boolean aside = line.is(setting.begin() - 1, "(")
                && phrase.isPresent()
                && Words.in("reference", phrase.get().lemma())
                && line.is(phrase.get().end(), ")");
        if (phrase.isPresent() && !phrase.get().time() && !aside) {
            return named(setting, phrase.get());
        }
        return Elisions.read(setting);
    }

    /// "16 others were injured", "two more are missing": a noun that stands for an earlier one.
    private static boolean remainder(Line line, int i) {
        return line.is(i, "others")
                || line.is(i, "more", "other") && Phrases.from(line, i + 1).isEmpty();
    }

    /// Returns the reading of a figure that is followed by its noun.
    static Reading named(Setting setting, Phrase phrase) {
        var line = setting.line();
        var thing = Things.of(phrase);
        var behind =
                Happenings.following(line, phrase.person() ? phrase.end() : Things.end(phrase), !setting.governed());
        var before = Happenings.preceding(line, setting.begin());
        boolean described = line.in(phrase.end(), "state") && line.tag(phrase.end()) == Tag.ADJ
                || line.tag(phrase.end()) == Tag.VERB && behind.isPresent();
        var happening = described ? behind.or(() -> before) : before.or(() -> behind);
        return Reading.of(thing, happening, "measure.noun-after").or(Lists.inherited(setting));
    }

    /// "577 such requests": the earlier thing of the same noun, with what was said of it.
    private static Reading such(Setting setting) {
        var line = setting.line();
        var phrase = Phrases.from(line, setting.end());
        if (phrase.isEmpty()) {
            return Elisions.read(setting);
        }
        var noun = phrase.get().lemma();
        var earlier =
                setting.memory().last(entry -> entry.reading().thing().noun().equals(noun));
        Optional<Reading> reading = earlier.map(entry -> entry.reading().by("measure.such"));
        return reading.orElseGet(() -> named(setting, phrase.get()));
    }
}
