package org.muster.model.quantity;

import java.util.Objects;

/// Bounds are the set of numbers that an amount allows under a reading: everything between two limits.
///
/// @param low the lower limit
/// @param high the upper limit, never below the lower
public record Bounds(Limit low, Limit high) {

    public Bounds {
        Objects.requireNonNull(low);
        Objects.requireNonNull(high);
        if (low.value().isPresent()
                && high.value().isPresent()
                && 0 < low.value().get().compareTo(high.value().get())) {
            throw new IllegalArgumentException(
                    "The lower limit (%s) must not lie above the upper (%s).".formatted(low, high));
        }
    }

    /// Returns the single number.
    public static Bounds at(Rational value) {
        return new Bounds(new Limit.Closed(value), new Limit.Closed(value));
    }

    /// Returns everything from one number to another, both included.
    public static Bounds closed(Rational low, Rational high) {
        return new Bounds(new Limit.Closed(low), new Limit.Closed(high));
    }

    /// Returns everything from the number on.
    public static Bounds from(Rational low) {
        return new Bounds(new Limit.Closed(low), new Limit.Unbounded());
    }

    /// Returns everything above the number.
    public static Bounds above(Rational low) {
        return new Bounds(new Limit.Open(low), new Limit.Unbounded());
    }

    /// Returns everything up to the number.
    public static Bounds upTo(Rational high) {
        return new Bounds(new Limit.Unbounded(), new Limit.Closed(high));
    }

    /// Returns everything below the number.
    public static Bounds below(Rational high) {
        return new Bounds(new Limit.Unbounded(), new Limit.Open(high));
    }

    /// Returns whether all of its numbers are smaller than all of the other's.
    public boolean liesBelow(Bounds other) {
        var end = high.value();
        return end.isPresent()
                && other.low
                        .value()
                        .filter(begin -> end.get().compareTo(begin) < 0)
                        .isPresent();
    }
}
