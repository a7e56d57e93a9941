package org.muster.reckon;

import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Limit;
import org.muster.model.quantity.Numeral;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Rounding;

/// The numbers that a writer may have shortened to the printed one.
final class Shortened {

    private static final Rational HALF = Rational.of(1, 2);

    private Shortened() {}

    /// Returns the numbers that are printed as the numeral.
    static Bounds to(Numeral numeral, Rounding rounding) {
        var value = numeral.value();
        if (value.signum() < 0) {
            return mirrored(to(new Numeral(value.negate(), numeral.step()), rounding));
        }
        if (numeral.step().signum() == 0) {
            return Bounds.at(value);
        }
        var half = numeral.step().times(HALF);
        return switch (rounding) {
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
