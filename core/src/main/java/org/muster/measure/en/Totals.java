package org.muster.measure.en;

import java.util.Optional;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Tag;

/// Totals are figures that a noun of number is said to reach: "the number of X rose to 45", "the death toll is 12".
final class Totals {

    private static final int REACH = 28;

    private Totals() {}

    static Optional<Reading> read(Setting setting) {
        return gapped(setting)
                .or(() -> nounBefore(setting))
                .or(() -> numberBefore(setting))
                .or(() -> subject(setting));
    }

    /// "wages rose by a third, rents by half": a second subject, its verb left out.
    static Optional<Reading> gapped(Setting setting) {
        var line = setting.line();
        int by = setting.begin() - 1;
        var subject = line.is(by, "by", "to") ? Phrases.before(line, by) : Optional.<Phrase>empty();
        return subject.filter(phrase -> !phrase.time() && line.tag(phrase.head()) == Tag.NOUN)
                .filter(phrase -> line.is(phrase.begin() - 1, ";", ",", "and"))
                .filter(phrase -> setting.memory()
                        .lastIn(line)
                        .filter(entry -> entry.spot().end() < phrase.begin()
                                && Subjects.verbBefore(line, setting.begin())
                                        < entry.spot().begin())
                        .isPresent())
                .map(phrase -> Reading.of(Things.bare(phrase), "measure.gapped"));
    }

    /// "a margin of error of 4 points": the nouns that an "of" before the figure belongs to.
    private static Optional<Reading> nounBefore(Setting setting) {
        var line = setting.line();
        int end = line.is(setting.begin() - 1, "of") ? setting.begin() - 1 : setting.begin();
        var last = Phrases.before(line, end).filter(phrase -> !phrase.time() && line.tag(phrase.head()) == Tag.NOUN);
        if (last.isEmpty() || ofNumber(line, last.get().head())) {
            return Optional.empty();
        }
        var first = line.is(last.get().begin() - 1, "of")
                ? Phrases.before(line, last.get().begin() - 1)
                : last;
        return first.map(phrase -> Reading.of(Things.of(phrase), "measure.noun-before"));
    }

    private static Optional<Reading> numberBefore(Setting setting) {
        var line = setting.line();
        for (int i = setting.begin() - 1; 0 <= i && setting.begin() - REACH < i && !line.is(i, ";", "."); i--) {
            if (line.tag(i) == Tag.NOUN && ofNumber(line, i) && !line.isFigure(i)) {
                return Optional.of(numbered(setting, i));
            }
        }
        return Optional.empty();
    }

    /// A noun of number; "shares" that are of nothing are what a company is owned by.
    private static boolean ofNumber(Line line, int noun) {
        return line.in(noun, "number") && !(line.is(noun, "shares") && !line.is(noun + 1, "of"));
    }

    /// Reads the noun that a noun of number is of, or what it refers back to.
    private static Reading numbered(Setting setting, int number) {
        var line = setting.line();
        if (line.in(number, "toll")) {
            return Reading.of(Thing.PEOPLE, Optional.of(Happening.named("killed", "kill")), "measure.toll");
        }
        var compound = Phrases.before(line, number + 1).filter(phrase -> compound(line, number));
        var of = line.is(number + 1, "of", "for", "among", "in")
                ? Phrases.from(line, number + 2).filter(noun -> !noun.time())
                : Optional.<Phrase>empty();
        if (compound.isPresent()) {
            var thing = Things.bare(compound.get());
            var whole = of.map(Things::bare)
                    .map(group -> thing.with(group.words(), group.from()))
                    .orElse(thing);
            return Reading.of(whole, "measure.total");
        }
        return of.filter(_ -> line.is(number + 1, "of", "for"))
                .map(phrase -> of(setting, phrase))
                .orElseGet(() -> referred(setting, number));
    }

    /// Returns what the number is of, as counted before, or the noun of number itself where nothing was.
    private static Reading referred(Setting setting, int number) {
        var again = Elisions.again(setting);
        return again.rule().equals("measure.none") || again.rule().equals("measure.subject")
                ? Phrases.before(setting.line(), number + 1)
                        .map(phrase -> Reading.of(Things.bare(phrase), "measure.total"))
                        .orElse(again)
                : again.by("measure.total");
    }

    /// "the unemployment rate", not "the total number": a noun before the noun of number tells what it is of.
    private static boolean compound(Line line, int number) {
        boolean kind = line.is(number, "rate") && line.tag(number - 1) == Tag.ADJ && !line.in(number - 1, "idle");
        return kind || line.noun(number - 1) && !line.timeNoun(number - 1) && !line.in(number - 1, "number");
    }

    /// Returns the reading of the phrase that a number is of.
    static Reading of(Setting setting, Phrase phrase) {
        var line = setting.line();
        int end = phrase.person() ? phrase.end() : Things.end(phrase);
        boolean participle = line.tag(end) == Tag.VERB
                && (line.lower(end).endsWith("ed") || line.lower(end).endsWith("ing"));
        var happening = participle || line.in(end, "relative")
                ? Described.behind(line, end, false)
                : Optional.<Happening>empty();
        return Reading.of(Things.of(phrase), happening, "measure.number-of");
    }

    /// "Arrests rose from 30 to 45", "the sample was 834": the subject of the verb that leads to the figure; but who
    /// "got 45" got as many of what was counted before.
    private static Optional<Reading> subject(Setting setting) {
        var line = setting.line();
        int verb = Subjects.verbBefore(line, setting.begin());
        var changed = changed(setting, verb);
        boolean set = line.in(verb, "holding") && line.tag(verb - 1) == Tag.AUX;
        if (verb < 0 || changed.isEmpty() && !set && !line.in(verb, "light") && !changing(line, verb)) {
            return Optional.empty();
        }
        boolean got = setting.kind() == Kind.COUNT && verb == setting.begin() - 1 && line.in(verb, "receive");
        if (got && setting.memory().thing().isPresent()) {
            return Optional.of(Elisions.again(setting));
        }
        if (line.in(verb, "holding") && line.is(verb + 1, "it", "them")) {
            return Optional.of(Elisions.again(setting));
        }
        return changed.or(() -> Subjects.topic(line, verb))
                .or(() -> firstSubject(line, verb))
                .map(subject -> ofSubject(setting, subject));
    }

    /// "rose to 12", "shot up to 12": a verb of change, or one that its particle makes one.
    static boolean changing(Line line, int verb) {
        return line.in(verb, "change-verb") || line.in(verb, "moved") && line.is(verb + 1, "up", "down");
    }

    /// "cut its debts by 12 percent": the object of a verb of change, before the figure.
    static Optional<Phrase> changed(Setting setting, int verb) {
        var line = setting.line();
        int object = line.in(verb + 1, "particle") ? verb + 2 : verb + 1;
        return line.in(verb, "change-verb") || line.in(verb, "holding")
                ? Phrases.from(line, object).filter(phrase -> !phrase.time() && phrase.end() < setting.begin())
                : Optional.empty();
    }

    /// Returns the reading of a subject, dug out of a noun of number or found again behind "that".
    static Reading ofSubject(Setting setting, Phrase subject) {
        var line = setting.line();
        var before = asBefore(setting, subject);
        if (before.isPresent()) {
            return before.get();
        }
        if (!ofNumber(line, subject.head())) {
            return Reading.of(Things.of(subject), "measure.subject");
        }
        return line.is(subject.end(), "of")
                ? Phrases.from(line, subject.end() + 1)
                        .map(phrase -> of(setting, phrase))
                        .orElseGet(() -> Elisions.again(setting))
                : numbered(setting, subject.head());
    }

    private static Optional<Reading> asBefore(Setting setting, Phrase subject) {
        return setting.line().is(subject.begin() - 1, "that", "this")
                ? setting.memory()
                        .last(entry -> entry.reading().thing().noun().equals(subject.lemma()))
                        .map(entry -> entry.reading().by("measure.as-before"))
                : Optional.empty();
    }

    /// The subject of the sentence, for a verb whose own is a pronoun.
    private static Optional<Phrase> firstSubject(Line line, int verb) {
        int governing = line.is(verb - 1, "to") ? Subjects.verbBefore(line, verb) : -1;
        var nearest = governing < 0 ? Optional.<Phrase>empty() : Subjects.topic(line, governing);
        return nearest.or(() -> sentenceSubject(line, verb));
    }

    private static Optional<Phrase> sentenceSubject(Line line, int verb) {
        for (int i = 1; i < verb; i++) {
            if (line.tag(i) == Tag.VERB || line.tag(i) == Tag.AUX) {
                return Subjects.of(line, i);
            }
        }
        return Optional.empty();
    }
}
