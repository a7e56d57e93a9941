package org.muster.time.en;

import static org.muster.grammar.Pattern.choice;
import static org.muster.grammar.Pattern.not;
import static org.muster.grammar.Pattern.phrase;
import static org.muster.grammar.Pattern.sequence;
import static org.muster.grammar.Pattern.word;
import static org.muster.time.en.RelativeWords.STAGE;
import static org.muster.time.en.RelativeWords.UNIT;
import static org.muster.time.en.RelativeWords.shifted;
import static org.muster.time.en.RelativeWords.unit;

import java.util.List;
import org.muster.time.Time;
import org.muster.time.Time.Base;

/// The time told last, told again: "that month", "over the same period".
final class TimesToldLast {

    private TimesToldLast() {}

    static List<Rule> rules() {
        return List.of(theSame(), thatPeriod());
    }

    private static Rule theSame() {
        return Rule.of(
                "relative.same",
                sequence(
                        STAGE,
                        choice(phrase("that same"), word("that"), phrase("the same")),
                        UNIT,
                        not(word("of", "-"))),
                words -> shifted(unit(words), 0, Base.REFERENCE));
    }

    /// "over the same period", "in that time": the time told last.
    private static Rule thatPeriod() {
        return Rule.of(
                "relative.that-period",
                sequence(
                        word("over", "during", "in", "within"),
                        choice(phrase("that same"), word("that"), phrase("the same")),
                        word("period", "time"),
                        not(word("of", "in", "last", "a", "the"))),
                _ -> new Time.SameAgain(0));
    }
}
