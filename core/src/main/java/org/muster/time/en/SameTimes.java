package org.muster.time.en;

import static org.muster.grammar.Pattern.any;
import static org.muster.grammar.Pattern.choice;
import static org.muster.grammar.Pattern.named;
import static org.muster.grammar.Pattern.optional;
import static org.muster.grammar.Pattern.phrase;
import static org.muster.grammar.Pattern.sequence;
import static org.muster.grammar.Pattern.word;
import static org.muster.time.en.RelativeWords.UNIT;

import java.util.List;
import org.muster.grammar.Pattern;
import org.muster.time.Time;

/// The same time of another year: "the same period last year", "the corresponding month of 2015".
final class SameTimes {

    private static final Pattern SAME =
            choice(sequence(word("period", "time", "point", "stage"), optional(phrase("of the year"))), UNIT);

    private SameTimes() {}

    static List<Rule> rules() {
        return List.of(sameAgain(), sameInYear());
    }

    private static Rule sameAgain() {
        return Rule.of(
                "relative.same-again",
                sequence(
                        choice(phrase("the same"), phrase("the corresponding"), word("same")),
                        SAME,
                        any(word("of", "in"), 1),
                        choice(
                                phrase("last year"),
                                sequence(word("a", "one"), word("year"), word("earlier", "ago", "before")),
                                phrase("the previous year"),
                                phrase("the year before"))),
                _ -> new Time.SameAgain(-1));
    }

    /// "in the same period of 2015", "at the corresponding point in 2015".
    private static Rule sameInYear() {
        return Rule.of(
                "relative.same-in-year",
                sequence(
                        choice(phrase("the same"), phrase("the corresponding"), word("same")),
                        SAME,
                        word("of", "in"),
                        named("year", Calendar.year())),
                words -> new Time.SameIn(Calendar.year(words.token("year")).orElseThrow()));
    }
}
