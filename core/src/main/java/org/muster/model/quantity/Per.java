package org.muster.model.quantity;

/// What a rate is per: nothing, a period, or a base.
public sealed interface Per {

    /// No rate.
    record Nothing() implements Per {}

    /// A calendar period: "a day", "each month".
    ///
    /// @param unit the singular calendar unit: day, week, month, year …
    record Period(String unit) implements Per {
        public Period {
            if (unit.isBlank()) {
                throw new IllegalArgumentException("A rate's period must be named.");
            }
        }
    }

    /// A base: "per 100,000 people".
    ///
    /// @param words the base as worded
    record Base(String words) implements Per {
        public Base {
            if (words.isBlank()) {
                throw new IllegalArgumentException("A rate's base must be named.");
            }
        }
    }
}
