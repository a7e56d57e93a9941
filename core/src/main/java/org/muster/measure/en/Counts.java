package org.muster.measure.en;

import java.util.List;
import java.util.Optional;
import org.muster.model.text.Tag;

/// Counts are figures that say how many: the noun behind the number, the one it leaves out, or the one it refers to.
final class Counts {

    private Counts() {}

    static Reading read(Setting setting) {
        var line = setting.line();
        int after = line.hyphen(setting.end()) ? setting.end() + 1 : setting.end();
        if (occasions(setting)) {
            return Occasions.read(setting);
        }
        if (line.is(after, "of")) {
            return Partitives.read(setting);
        }
        if (line.is(after, "more", "fewer", "less") && line.is(after + 1, "than")) {
            return Elisions.again(setting);
        }
        if (line.is(after, "a", "an", "the") && !line.isFigure(after)
                || line.in(after, "direction") && line.is(after + 1, "of")) {
            return Elisions.read(setting);
        }
        if (line.is(setting.begin() - 1, "to", "against") && line.is(setting.begin() - 2, "votes")) {
            return Reading.of(Thing.named("votes", "vote"), "measure.votes");
        }
        if (line.is(after, "such")) {
            return such(setting);
        }
        if (doing(setting, after)) {
            return Elisions.read(setting);
        }
        if (remainder(line, after)) {
            return Elisions.others(setting, after + 1);
        }
        return Phrases.from(line, after)
                .filter(phrase -> !phrase.time() && !aside(setting, phrase))
                .map(phrase -> named(setting, phrase))
                .orElseGet(() -> Elisions.read(setting));
    }

    private static boolean occasions(Setting setting) {
        var line = setting.line();
        return line.is(setting.begin(), "once", "twice", "thrice")
                || line.is(setting.end() - 1, "once", "twice", "thrice")
                || line.is(setting.end(), "times") && !line.is(setting.end() + 1, "as", "more");
    }

    /// "Dozens of guards, several carrying rifles": what some of those counted before do.
    private static boolean doing(Setting setting, int i) {
        var line = setting.line();
        return line.is(setting.begin() - 1, ",")
                && line.tag(i) == Tag.VERB
                && line.lower(i).endsWith("ing")
                && setting.memory().lastIn(line).isPresent();
    }

    /// "16 others were injured", "two more are missing": a noun that stands for an earlier one.
    private static boolean remainder(Line line, int i) {
        return line.is(i, "others")
                || line.is(i, "more", "other") && Phrases.from(line, i + 1).isEmpty();
    }

    /// "(54 cases)": a noun in parentheses that only repeats what is counted.
    private static boolean aside(Setting setting, Phrase phrase) {
        var line = setting.line();
        return line.is(setting.begin() - 1, "(") && Words.in("reference", phrase.lemma()) && line.is(phrase.end(), ")");
    }

    /// "a 6.1-magnitude earthquake flattened two villages": how strong what the noun names was.
    static Reading magnitude(Setting setting) {
        var thing = read(setting).thing();
        return thing.noun().equals("magnitude")
                ? Reading.of(thing, "measure.magnitude")
                : Reading.of(thing.with("magnitude", List.of()), "measure.magnitude");
    }

    /// Returns the reading of a figure that is followed by its noun.
    static Reading named(Setting setting, Phrase phrase) {
        if (setting.line().is(phrase.head(), "votes") && setting.line().is(phrase.end(), "to", "against")) {
            return Reading.of(Things.bare(phrase), "measure.votes");
        }
        int end = phrase.person() ? phrase.end() : Things.end(phrase);
        return Reading.of(Things.of(phrase), happening(setting, phrase, end), "measure.noun-after")
                .or(Lists.inherited(setting))
                .or(bearing(phrase));
    }

    /// "found four people with burns": what people have, where nothing else is told of them.
    private static Optional<Happening> bearing(Phrase phrase) {
        var line = phrase.line();
        return phrase.person() && line.is(phrase.end(), "with")
                ? Verbs.state(line, phrase.end() + 1)
                : Optional.empty();
    }

    /// Returns what happened to the thing that the figure counts.
    ///
    /// @param end the token behind the phrase and its complements
    static Optional<Happening> happening(Setting setting, Phrase phrase, int end) {
        var line = setting.line();
        if (line.is(setting.begin() - 1, "of") && line.is(setting.begin() - 2, "lives", "deaths")) {
            return Governed.noun(line, setting.begin());
        }
        boolean asked = line.is(setting.begin() - 1, "of", "among") && line.in(setting.begin() - 2, "survey");
        if (asked && phrase.person()) {
            return Optional.of(Happening.named("surveyed", "survey"));
        }
        var behind = Described.behind(line, end, !setting.governed());
        boolean described = behind.isPresent()
                && (line.tag(phrase.end()) == Tag.VERB
                        || line.in(phrase.end(), "relative")
                        || line.in(phrase.end(), "state"));
        if (described) {
            return behind;
        }
        boolean closed = Lists.member(setting) && (line.is(end, ",") || line.tag(end) == Tag.CCONJ);
        var shared = closed ? Lists.inherited(setting) : Optional.<Happening>empty();
        return shared.or(() -> Governed.complement(line, setting.begin(), phrase.end()))
                .or(() -> Governed.verb(line, setting.begin()))
                .or(() -> Governed.noun(line, setting.begin()))
                .or(() -> closed ? Optional.empty() : behind)
                .or(() -> Governed.preposition(line, setting.begin()));
    }

    /// "640 such parcels": the earlier thing of the same noun, with what was said of it.
    private static Reading such(Setting setting) {
        var phrase = Phrases.from(setting.line(), setting.end());
        if (phrase.isEmpty()) {
            return Elisions.read(setting);
        }
        var noun = phrase.get().lemma();
        return setting.memory()
                .last(entry -> entry.reading().thing().noun().equals(noun))
                .map(entry -> entry.reading().by("measure.such"))
                .orElseGet(() -> named(setting, phrase.get()));
    }
}
