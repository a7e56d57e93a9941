package org.muster.reckon;

import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Limit;
import org.muster.model.quantity.Numeral;
import org.muster.model.quantity.Rational;

/// A rounding is how writers are taken to shorten numbers: which numbers a printed one may stand for.
public enum Rounding {
    /// To the nearest step, halves away from zero, as in XBRL Calculations 1.1: 182,000 is [181,500, 182,500).
    NEAREST,
    /// To the nearest step, halves to the even one.
    HALF_EVEN,
    /// Further digits are dropped, as journalists often do: 182,000 is [182,000, 183,000).
    TRUNCATION,
    /// Numbers are printed as they are.
    NONE;

    private static final Rational HALF = Rational.of(1, 2);

    /// Returns the numbers that are printed as the numeral.
    public Bounds of(Numeral numeral) {
        var value = numeral.value();
        if (value.signum() < 0) {
            return mirrored(of(new Numeral(value.negate(), numeral.step())));
        }
        if (numeral.step().signum() == 0) {
            return Bounds.at(value);
        }
        var half = numeral.step().times(HALF);
        return switch (this) {
            case NEAREST -> halfOpen(value.minus(half), value.plus(half));
            case HALF_EVEN ->
                even(numeral)
                        ? Bounds.closed(value.minus(half), value.plus(half))
                        : new Bounds(new Limit.Open(value.minus(half)), new Limit.Open(value.plus(half)));
            case TRUNCATION -> halfOpen(value, value.plus(numeral.step()));
            case NONE -> Bounds.at(value);
        };
    }

    private static boolean even(Numeral numeral) {
        var steps = numeral.value().over(numeral.step());
        return steps.isWhole() && !steps.numerator().testBit(0);
    }

    private static Bounds halfOpen(Rational low, Rational high) {
        return new Bounds(new Limit.Closed(low), new Limit.Open(high));
    }

    private static Bounds mirrored(Bounds bounds) {
        return Ends.scaled(bounds, Rational.of(-1));
    }
}
