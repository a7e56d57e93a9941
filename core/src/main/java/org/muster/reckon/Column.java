package org.muster.reckon;

import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A column is a number of the tableau: its value at present, its limits, and the sum that it stands for if it depends
/// on others.
final class Column {

    private Delta value = Delta.ZERO;
    private @Nullable ColumnBound low;
    private @Nullable ColumnBound high;
    private @Nullable Row sum;
    private final SortedSet<Integer> users = new TreeSet<>();

    Delta value() {
        return value;
    }

    void move(Delta to) {
        value = to;
    }

    Optional<ColumnBound> low() {
        return Optional.ofNullable(low);
    }

    Optional<ColumnBound> high() {
        return Optional.ofNullable(high);
    }

    /// Returns the limit in the direction.
    Optional<ColumnBound> limit(Way direction) {
        return switch (direction) {
            case UP -> high();
            case DOWN -> low();
        };
    }

    void limitLow(ColumnBound bound) {
        if (low == null || low.at().compareTo(bound.at()) < 0) {
            low = bound;
        }
    }

    void limitHigh(ColumnBound bound) {
        if (high == null || bound.at().compareTo(high.at()) < 0) {
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

    boolean canMove(Way direction) {
        return switch (direction) {
            case UP -> high == null || value.compareTo(high.at()) < 0;
            case DOWN -> low == null || 0 < value.compareTo(low.at());
        };
    }

    /// Returns the way back within the limits, if the value is outside.
    Optional<Way> wayBack() {
        if (low != null && value.compareTo(low.at()) < 0) {
            return Optional.of(Way.UP);
        }
        return high != null && 0 < value.compareTo(high.at()) ? Optional.of(Way.DOWN) : Optional.empty();
    }
}
