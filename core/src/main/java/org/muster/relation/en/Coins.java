package org.muster.relation.en;

import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;

/// A coin is what "a quarter" means where a price moves by 25 cents: "up a quarter from $2.15 to $2.40".
final class Coins {

    private static final Rational QUARTER = Rational.of(1, 4);

    private Coins() {}

    /// Returns whether the figure is one between the two.
    static boolean are(Figure figure, Ends pair) {
        var gap = Tally.value(pair.after()).minus(Tally.value(pair.before()));
        return figure.text().endsWith("quarter")
                && pair.after().kind() == Kind.MONEY
                && (gap.equals(QUARTER) || gap.negate().equals(QUARTER));
    }
}
