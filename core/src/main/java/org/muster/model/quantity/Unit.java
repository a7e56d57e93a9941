package org.muster.model.quantity;

/// A unit is what an amount is measured in.
public sealed interface Unit {

    /// Returns whether amounts of it add up though no kind of their own is made of them, as power and energy do:
    /// points,
    /// volts and decibels do not.
    default boolean addsUp() {
        return this instanceof Measured(var code, var _)
                && (code.endsWith("watt") || code.endsWith("watt-hour") || code.endsWith("byte"));
    }

    /// Things that are counted, and fractions of a whole.
    record None() implements Unit {}

    /// A currency.
    ///
    /// @param code its ISO 4217 code
    record Currency(String code) implements Unit {
        public Currency {
            if (!code.matches("[A-Z]{3}")) {
                throw new IllegalArgumentException(
                        "The currency (%s) must be an ISO 4217 code of three capitals. Maybe \"USD\".".formatted(code));
            }
        }
    }

    /// A physical or calendar unit, such as kilometres or years.
    ///
    /// @param code its canonical singular name, such as `kilometre` or `year`
    /// @param worded the unit as written
    record Measured(String code, String worded) implements Unit {
        public Measured {
            if (code.isBlank() || worded.isBlank()) {
                throw new IllegalArgumentException(
                        "A unit needs its code (%s) and wording (%s).".formatted(code, worded));
            }
        }
    }
}
