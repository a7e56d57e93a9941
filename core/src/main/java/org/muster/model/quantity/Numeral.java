package org.muster.model.quantity;

import java.util.Objects;

/// A numeral is a number as printed: its value and the step of its last significant digit.
///
/// @param value the number
/// @param step the unit of the last significant digit, never negative: 1000 for "182,000", 1/10 for "2.5"; 0 where the
/// words are exact ("a third")
public record Numeral(Rational value, Rational step) {

    public Numeral {
        Objects.requireNonNull(value);
        if (step.signum() < 0) {
            throw new IllegalArgumentException("The step (%s) of %s must not be negative.".formatted(step, value));
        }
    }
}
