package org.muster.relation.en;

import org.muster.model.claim.Relation;
import org.muster.model.quantity.Figure;
import org.muster.model.text.RuleId;

/// Ends are the two numbers that a change or difference lies between.
///
/// @param before the number it starts from
/// @param after the number it comes to
/// @param by what tells them from others
record Ends(Figure before, Figure after, By by) {

    /// What tells numbers that are meant from others.
    enum By {
        /// Words that leave no choice.
        WORDS(""),
        /// Words that name both: "from 4,800 to 3,600".
        NAMES(Relation.NAMED),
        /// No words, but only that they fit.
        FIT(Relation.FITTING),
        /// Words that make it likely.
        LIKELY(Relation.LIKELY);

        private final String end;

        By(String end) {
            this.end = end;
        }
    }

    /// Ends that words tell from others.
    Ends(Figure before, Figure after) {
        this(before, after, By.WORDS);
    }

    /// Returns the same ends, told from others by fit where the others are not they.
    Ends unless(boolean meant) {
        return meant ? this : new Ends(before, after, By.FIT);
    }

    /// Returns the same ends, told from others by words that make it likely.
    Ends likely() {
        return new Ends(before, after, By.LIKELY);
    }

    /// Returns the same ends, both of them named by words.
    Ends named() {
        return new Ends(before, after, By.NAMES);
    }

    /// Returns the rule's name for ends told from others in this way.
    RuleId told(RuleId rule) {
        return new RuleId(rule.value() + by.end);
    }

    /// Returns whether both lie between the same numbers, the other way round.
    boolean reversed(Ends other) {
        return before.equals(other.after) && after.equals(other.before);
    }

    /// Returns whether both lie between the same numbers.
    boolean same(Ends other) {
        return before.equals(other.before) && after.equals(other.after);
    }
}
