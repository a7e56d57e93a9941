package org.muster.reckon;

import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Limit;
import org.muster.model.quantity.Rational;

/// Arithmetic on the ends of bounds.
final class Ends {

    private Ends() {}

    /// Returns the smallest bounds that hold both.
    static Bounds hull(Bounds first, Bounds second) {
        return new Bounds(
                lowerFirst(first.low(), second.low()) ? first.low() : second.low(),
                upperFirst(second.high(), first.high()) ? first.high() : second.high());
    }

    /// Returns whether every number of the inner bounds lies within the outer.
    static boolean holds(Bounds outer, Bounds inner) {
        return lowerFirst(outer.low(), inner.low()) && upperFirst(inner.high(), outer.high());
    }

    /// Returns the bounds with both ends multiplied.
    static Bounds scaled(Bounds bounds, Rational factor) {
        var low = times(bounds.low(), factor);
        var high = times(bounds.high(), factor);
        return factor.signum() < 0 ? new Bounds(high, low) : new Bounds(low, high);
    }

    /// Returns the bounds moved up.
    static Bounds moved(Bounds bounds, Rational by) {
        return new Bounds(plus(bounds.low(), by), plus(bounds.high(), by));
    }

    /// Returns the bounds without what lies below zero; bounds wholly below zero become zero itself.
    static Bounds notNegative(Bounds bounds) {
        if (isNotNegative(bounds)) {
            return bounds;
        }
        var high = bounds.high().value();
        boolean below = high.isPresent()
                && (high.get().signum() < 0
                        || high.get().signum() == 0 && bounds.high().open());
        return below ? Bounds.at(Rational.ZERO) : new Bounds(new Limit.Closed(Rational.ZERO), bounds.high());
    }

    static boolean isNotNegative(Bounds bounds) {
        return bounds.low().value().map(low -> 0 <= low.signum()).orElse(false);
    }

    /// Returns whether a lower limit is no less strict than another.
    static boolean atLeast(Limit low, Limit floor) {
        return lowerFirst(floor, low);
    }

    /// Returns whether the first lower limit lets in all that the second does.
    private static boolean lowerFirst(Limit first, Limit second) {
        if (first.value().isEmpty() || second.value().isEmpty()) {
            return first.value().isEmpty();
        }
        int order = first.value().get().compareTo(second.value().get());
        return order < 0 || order == 0 && (!first.open() || second.open());
    }

    /// Returns whether the second upper limit lets in all that the first does.
    private static boolean upperFirst(Limit first, Limit second) {
        if (first.value().isEmpty() || second.value().isEmpty()) {
            return second.value().isEmpty();
        }
        int order = first.value().get().compareTo(second.value().get());
        return order < 0 || order == 0 && (first.open() || !second.open());
    }

    /// Returns the limit on the other side of zero.
    static Limit opposite(Limit limit) {
        return times(limit, Rational.of(-1));
    }

    private static Limit times(Limit limit, Rational factor) {
        return switch (limit) {
            case Limit.Closed(var at) -> new Limit.Closed(at.times(factor));
            case Limit.Open(var at) -> new Limit.Open(at.times(factor));
            case Limit.Unbounded unbounded -> unbounded;
        };
    }

    private static Limit plus(Limit limit, Rational by) {
        return switch (limit) {
            case Limit.Closed(var at) -> new Limit.Closed(at.plus(by));
            case Limit.Open(var at) -> new Limit.Open(at.plus(by));
            case Limit.Unbounded unbounded -> unbounded;
        };
    }
}
