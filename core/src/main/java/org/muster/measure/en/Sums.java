package org.muster.measure.en;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.model.quantity.Per;
import org.muster.model.text.Tag;
import org.muster.text.Lexicon;

/// Sums of money are prices, damages, fines, contributions: the noun they stand with, else the one their verb means.
final class Sums {

    /// Verb to noun: what somebody gives is a contribution, what somebody earns is income.
    private static final Map<String, String> NOUNS = Lexicon.pairs("/org/muster/measure/en/sums.tsv");

    private static final Thing MONEY = Thing.named("money", "money");

    private Sums() {}

    static Reading read(Setting setting) {
        return offered(setting)
                .or(() -> worth(setting))
                .or(() -> noun(setting))
                .or(() -> relative(setting))
                .or(() -> brought(setting))
                .or(() -> nounOf(setting))
                .orElseGet(() -> paid(setting));
    }

    /// "rewards up to $900 for hints", "fined twice, for a total of $90", "eligible for up to $80": what the sum is.
    private static Optional<Reading> offered(Setting setting) {
        var line = setting.line();
        if (line.in(setting.begin() - 1, "sum")) {
            return Phrases.before(line, setting.begin()).map(phrase -> Reading.of(Things.bare(phrase), "measure.sum"));
        }
        boolean eligible = line.is(setting.begin() - 1, "for") && line.is(setting.begin() - 2, "eligible");
        if (eligible) {
            return Optional.of(Reading.of(Thing.named("reward", "reward"), "measure.sum"));
        }
        int verb = Subjects.verbBefore(line, setting.begin());
        boolean total = line.is(setting.begin() - 1, "of") && line.is(setting.begin() - 2, "total");
        return total && line.is(verb, "fined")
                ? Optional.of(Reading.of(Thing.named("fines", "fine"), "measure.sum"))
                : Optional.empty();
    }

    /// "the drug, worth $9 million,", "a farm worth $2 million": what has the value.
    private static Optional<Reading> worth(Setting setting) {
        var line = setting.line();
        int worth = setting.begin() - 1;
        if (!line.is(worth, "worth", "valued") && !(line.is(worth, "at") && line.is(--worth, "valued"))) {
            return Optional.empty();
        }
        int end = line.is(worth - 1, ",", "(") ? worth - 1 : worth;
        return Phrases.before(line, end)
                .or(() -> Subjects.topic(line, end))
                .filter(phrase -> !phrase.time())
                .map(phrase -> Reading.of(
                        Things.bare(phrase), Optional.of(Verbs.word(line, setting.begin() - 1)), "measure.worth"));
    }

    /// "the $9 million that went to the port": what the clause behind tells.
    private static Optional<Reading> relative(Setting setting) {
        var line = setting.line();
        return !line.in(setting.end(), "relative")
                ? Optional.empty()
                : Described.behind(line, setting.end(), false)
                        .map(told -> Reading.of(MONEY, Optional.of(told), "measure.sum"));
    }

    /// "brings its debt to $20 million": the object of a verb of change.
    private static Optional<Reading> brought(Setting setting) {
        int verb = Subjects.verbBefore(setting.line(), setting.begin());
        return Totals.changed(setting, verb).map(object -> Totals.ofSubject(setting, object));
    }

    /// "a $500 fine", "$3 million in damage".
    private static Optional<Reading> noun(Setting setting) {
        var line = setting.line();
        int after = setting.end();
        if (line.is(after, "in", "of", "for", "worth") || line.hyphen(after)) {
            after = line.is(after + 1, "of") ? after + 2 : after + 1;
        }
        if (rate(setting) || line.in(after, "direction")) {
            return Optional.empty();
        }
        if (line.in(after, "sum")) {
            var thing = new Thing(line.lower(after), line.lower(after), List.of(line.span(after)), List.of());
            return Optional.of(Reading.of(thing, Governed.verb(line, setting.begin()), "measure.sum"));
        }
        return Phrases.from(line, after)
                .filter(phrase -> !phrase.time())
                .map(phrase -> Reading.of(transferred(phrase), Governed.verb(line, setting.begin()), "measure.sum"));
    }

    /// "$50 a ton": the noun behind is what the price is per.
    private static boolean rate(Setting setting) {
        return switch (setting.figure().quantity().per()) {
            case Per.Nothing _ -> false;
            case Per.Period _, Per.Base _ -> setting.line().is(setting.end(), "a", "an", "per", "each", "every");
        };
    }

    /// "a gift from the guild to the mayor": what changes hands is told by whose hands.
    private static Thing transferred(Phrase noun) {
        var thing = Things.of(noun);
        int at = noun.end();
        while (Words.in("transfer", noun.lemma()) && noun.line().is(at, "from", "to")) {
            var party = Phrases.from(noun.line(), at + 1).filter(phrase -> !phrase.time());
            thing = of(thing, party);
            at = party.map(Phrase::end).orElse(noun.line().size());
        }
        return thing;
    }

    private static Thing of(Thing thing, Optional<Phrase> owner) {
        return owner.map(Things::bare)
                .map(whose -> thing.with(whose.words(), whose.from()))
                .orElse(thing);
    }

    /// Returns who gives or gets the sum: the subject, or what "who" before the verb stands for.
    private static Optional<Phrase> payer(Line line, int verb) {
        if (line.in(verb - 1, "relative")) {
            return Phrases.before(line, line.is(verb - 2, ",") ? verb - 2 : verb - 1);
        }
        if (line.in(verb, "trade") && line.tag(verb - 1) != Tag.AUX) {
            return Phrases.from(line, verb + 1).filter(goods -> !goods.time());
        }
        var near = Phrases.before(line, verb);
        return line.lower(verb).endsWith("ing")
                ? near.or(() -> Subjects.of(line, verb))
                : Subjects.of(line, verb).or(() -> near);
    }

    /// "a fine of $500"; but "an average of $500" is of what its verb tells, and what "rose 4 percent to $500" is told
    /// by its subject.
    private static Optional<Reading> nounOf(Setting setting) {
        var line = setting.line();
        boolean typical = line.is(setting.begin() - 2, "average", "total", "median", "mean")
                && line.is(setting.begin() - 1, "of");
        return !typical && line.is(setting.begin() - 1, "of", "at", "to")
                ? Phrases.before(line, setting.begin() - 1)
                        .filter(phrase -> !phrase.time() && !line.isFigure(phrase.head()))
                        .map(phrase -> Reading.of(Things.bare(phrase), "measure.sum"))
                : Optional.empty();
    }

    /// "each visitor paid $20": the noun that the verb means, and whose it is.
    private static Reading paid(Setting setting) {
        var line = setting.line();
        int verb = Subjects.verbBefore(line, setting.begin());
        if (verb < 0) {
            return Totals.read(setting).orElseGet(() -> Reading.of(MONEY, "measure.sum"));
        }
        var into = line.is(setting.end(), "into") ? Phrases.from(line, setting.end() + 1) : Optional.<Phrase>empty();
        if (into.isPresent() && line.in(verb, "holding")) {
            return Reading.of(of(MONEY, into), Optional.of(Verbs.word(line, verb)), "measure.sum");
        }
        boolean idle = line.in(verb, "light") || line.in(verb, "change-verb") || line.in(verb, "holding");
        if (idle && !NOUNS.containsKey(line.lemma(verb))) {
            var total = Totals.read(setting);
            if (total.isPresent()) {
                return total.get();
            }
        }
        var noun = NOUNS.getOrDefault(line.lemma(verb), "money");
        var thing = Thing.named(noun, noun);
        var from = line.is(setting.end(), "from") ? Phrases.from(line, setting.end() + 1) : Optional.<Phrase>empty();
        var owned = of(of(thing, payer(line, verb)), from.filter(phrase -> !phrase.time()));
        boolean told = NOUNS.containsKey(line.lemma(verb)) && !noun.equals("money");
        return told
                ? Reading.of(owned, "measure.sum")
                : Reading.of(owned, Optional.of(Verbs.word(line, verb)), "measure.sum");
    }
}
