package org.muster.reckon;

import java.math.BigInteger;
import org.muster.model.quantity.Numeral;
import org.muster.model.quantity.Rational;

/// Round steps are the scale on which a writer could have named the next number, and did not.
///
/// "More than 100" is not 900, or the writer would have said so: it reaches to the next number that is at least as
/// round (Cummins, Sauerland and Solt, "Granularity and scalar implicature in numerical expressions", 2012). A number
/// of one digit and zeros is followed at its own digit (100, 200), one of more digits at the next five of its last
/// (110, 150).
final class RoundSteps {

    private static final Rational TEN = Rational.of(10);
    private static final Rational FIVE = Rational.of(5);
    private static final Rational THREE = Rational.of(3);
    private static final Rational TWELFTH = Rational.of(1, 12);
    private static final Rational SIXTH = Rational.of(1, 6);

    /// The step of a fraction in words.
    private static final Rational TWENTIETH = Rational.of(1, 20);

    private static final Rational QUARTER = Rational.of(1, 4);
    private static final Rational HALF = Rational.of(1, 2);

    private RoundSteps() {}

    /// Returns the next number away from zero for a number above zero.
    static Rational next(Numeral numeral) {
        var value = numeral.value();
        var width = width(numeral);
        return floor(value.over(width)).plus(Rational.ONE).times(width);
    }

    /// Returns the next number towards zero for a number above zero, but never less than half of it.
    static Rational previous(Numeral numeral) {
        var value = numeral.value();
        var width = width(numeral);
        var steps = value.over(width);
        var lower = steps.isWhole() ? steps.minus(Rational.ONE) : floor(steps);
        var previous = lower.times(width);
        var half = value.times(HALF);
        return previous.compareTo(half) < 0 ? half : previous;
    }

    private static Rational width(Numeral numeral) {
        var value = numeral.value();
        if (numeral.step().signum() == 0 && value.compareTo(Rational.ONE) < 0) {
            return QUARTER;
        }
        if (numeral.step().equals(TWENTIETH) && value.compareTo(Rational.ONE) < 0) {
            var spoken = spoken(value);
            if (0 < spoken.signum()) {
                return spoken;
            }
        }
        var step = numeral.step().signum() == 0 ? new Rational(BigInteger.ONE, value.denominator()) : numeral.step();
        while (value.over(step.times(TEN)).isWhole()) {
            step = step.times(TEN);
        }
        return value.compareTo(step.times(TEN)) < 0 ? step : step.times(FIVE);
    }

    /// Thirds and quarters are followed by the next fraction that has a common word, and not by the next five percent:
    /// "more than a third" is less than half, "less than three quarters" more than two thirds.
    private static Rational spoken(Rational value) {
        if (value.times(THREE).isWhole()) {
            return SIXTH;
        }
        return value.over(QUARTER).isWhole() && !value.over(HALF).isWhole() ? TWELFTH : Rational.ZERO;
    }

    private static Rational floor(Rational value) {
        var parts = value.numerator().divideAndRemainder(value.denominator());
        var whole = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        return new Rational(whole, BigInteger.ONE);
    }
}
