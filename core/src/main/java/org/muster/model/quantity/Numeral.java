package org.muster.model.quantity;

import java.util.Objects;

/// A numeral is a number as printed: its value and the step of its last significant digit.
///
/// @param value the number
/// @param step the unit of the last significant digit, never negative: 1000 for "182,000", 1/10 for "2.5"; 0 where the
/// words are exact ("double")
public record Numeral(Rational value, Rational step) {

    public Numeral {
        Objects.requireNonNull(value);
        if (step.signum() < 0) {
            throw new IllegalArgumentException("The step (%s) of %s must not be negative.".formatted(step, value));
        }
    }

    /// Returns the numeral of a simple fraction in words: "a third" is said of 32 % and of 35 %, "nine in ten" of 91 %.
    ///
    /// Its step is a twentieth, or a fifth of how far it lies from nothing and from all where that is less; a
    /// number that is no part of one has none.
    public static Numeral simpleFraction(Rational value) {
        var rest = Rational.ONE.minus(value);
        if (value.signum() <= 0 || rest.signum() <= 0) {
            return new Numeral(value, Rational.ZERO);
        }
        var nearer = value.compareTo(rest) < 0 ? value : rest;
        var step = nearer.over(Rational.of(5));
        var widest = Rational.of(1, 20);
        return new Numeral(value, step.compareTo(widest) < 0 ? step : widest);
    }
}
