package org.muster.reckon;

import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muster.model.quantity.Rational;

/// A column is a number of the tableau: its value at present, its limits, and the sum that it stands for if it depends
/// on others.
final class Column {

    /// A limit of a column, and the inequality that it is from.
    ///
    /// @param at where the limit lies
    /// @param inequality the inequality's index
    /// @param times how often that inequality is taken to give the limit
    record Bound(Delta at, int inequality, Rational times) {}

    private Delta value = Delta.ZERO;
    private @Nullable Bound low;
    private @Nullable Bound high;
    private @Nullable Row sum;
    private final SortedSet<Integer> users = new TreeSet<>();

    Delta value() {
        return value;
    }

    void move(Delta to) {
        value = to;
    }

    Optional<Bound> low() {
        return Optional.ofNullable(low);
    }

    Optional<Bound> high() {
        return Optional.ofNullable(high);
    }

    /// Returns the limit in the direction.
    Optional<Bound> limit(Direction direction) {
        return switch (direction) {
            case UP -> high();
            case DOWN -> low();
        };
    }

    void limitLow(Bound bound) {
        if (low == null || low.at.compareTo(bound.at) < 0) {
            low = bound;
        }
    }

    void limitHigh(Bound bound) {
        if (high == null || bound.at.compareTo(high.at) < 0) {
            high = bound;
        }
    }

    boolean dependent() {
        return sum != null;
    }

    Row sum() {
        return Objects.requireNonNull(sum);
    }

    void dependOn(Row others) {
        sum = others;
    }

    void setFree() {
        sum = null;
    }

    /// Returns the dependent columns whose sums this one is in.
    SortedSet<Integer> users() {
        return users;
    }

    boolean canMove(Direction direction) {
        return switch (direction) {
            case UP -> high == null || value.compareTo(high.at) < 0;
            case DOWN -> low == null || 0 < value.compareTo(low.at);
        };
    }

    /// Returns the way back within the limits, if the value is outside.
    Optional<Direction> wayBack() {
        if (low != null && value.compareTo(low.at) < 0) {
            return Optional.of(Direction.UP);
        }
        return high != null && 0 < value.compareTo(high.at) ? Optional.of(Direction.DOWN) : Optional.empty();
    }

    /// A direction is up or down.
    enum Direction {
        UP,
        DOWN;

        Direction opposite() {
            return this == UP ? DOWN : UP;
        }

        /// Returns the direction of a term when its sum is to move in this one.
        Direction through(Rational times) {
            return times.signum() < 0 ? opposite() : this;
        }
    }
}
