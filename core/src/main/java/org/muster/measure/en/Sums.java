package org.muster.measure.en;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.text.Lexicon;

/// Sums of money are prices, damages, fines, contributions: the noun they stand with, else the one their verb means.
final class Sums {

    /// Verb to noun: what somebody gives is a contribution, what somebody earns is income.
    private static final Map<String, String> NOUNS = Lexicon.pairs("/org/muster/measure/en/sums.tsv");

    private static final Thing MONEY = Thing.named("money", "money");

    private Sums() {}

    static Reading read(Setting setting) {
        return noun(setting)
                .or(() -> relative(setting))
                .or(() -> brought(setting))
                .or(() -> nounOf(setting))
                .orElseGet(() -> paid(setting));
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
        if (line.in(after, "sum")) {
            var thing = new Thing(line.lower(after), line.lower(after), List.of(line.span(after)), List.of());
            return Optional.of(Reading.of(thing, Governed.verb(line, setting.begin()), "measure.sum"));
        }
        return Phrases.from(line, after)
                .filter(phrase -> !phrase.time())
                .map(phrase -> Reading.of(Things.of(phrase), Governed.verb(line, setting.begin()), "measure.sum"));
    }

    /// "a fine of $500".
    private static Optional<Reading> nounOf(Setting setting) {
        var line = setting.line();
        return line.is(setting.begin() - 1, "of", "at", "to")
                ? Phrases.before(line, setting.begin() - 1)
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
        boolean idle = line.in(verb, "light") || line.in(verb, "change-verb");
        if (idle && !NOUNS.containsKey(line.lemma(verb))) {
            var total = Totals.read(setting);
            if (total.isPresent()) {
                return total.get();
            }
        }
        var noun = NOUNS.getOrDefault(line.lemma(verb), "money");
        var payer = Phrases.before(line, verb).or(() -> Subjects.of(line, verb));
        var thing = Thing.named(noun, noun);
        var owned = payer.map(Things::bare)
                .map(owner -> thing.with(owner.words(), owner.from()))
                .orElse(thing);
        return NOUNS.containsKey(line.lemma(verb))
                ? Reading.of(owned, "measure.sum")
                : Reading.of(owned, Optional.of(Verbs.word(line, verb)), "measure.sum");
    }
}
