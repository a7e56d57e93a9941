package org.muster.time.en;

import static org.muster.grammar.Pattern.choice;
import static org.muster.grammar.Pattern.named;
import static org.muster.grammar.Pattern.not;
import static org.muster.grammar.Pattern.sequence;
import static org.muster.grammar.Pattern.word;
import static org.muster.time.en.RelativeWords.shifted;
import static org.muster.time.en.RelativeWords.unit;

import java.util.List;
import org.muster.grammar.Pattern;
import org.muster.time.Time;
import org.muster.time.Time.Base;

/// A bare unit behind "the" is the time told last: "in the quarter", "in the month, rents rose".
final class BareUnits {

    /// What stands behind a unit that the words behind it single out, and not the times told before.
    private static final Pattern CONTINUED = word(
            "of",
            "in",
            "to",
            "since",
            "after",
            "before",
            "that",
            "when",
            "from",
            "between",
            "ended",
            "ending",
            "until",
            "through",
            "up",
            "leading",
            "following",
            "preceding",
            "prior",
            "covered",
            "under",
            "for",
            "the",
            "-",
            "'s",
            "ahead");

    private BareUnits() {}

    static List<Rule> rules() {
        return List.of(thePeriod());
    }

    /// "opened 40 shops in the quarter", "in the month, rents rose": the period told last; but not "in the year since",
    /// "the month of May".
    private static Rule thePeriod() {
        return Rule.of(
                "relative.the-period",
                sequence(
                        word("over", "during", "in", "for"),
                        word("the"),
                        choice(named("period", word("period")), named("unit", word("month", "quarter"))),
                        not(CONTINUED)),
                words -> words.has("unit") ? shifted(unit(words), 0, Base.REFERENCE) : new Time.SameAgain(0));
    }
}
