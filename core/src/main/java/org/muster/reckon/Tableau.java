package org.muster.reckon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.muster.model.quantity.Rational;
import org.muster.reckon.Column.Bound;
import org.muster.reckon.Column.Direction;

/// A tableau is the general simplex for linear arithmetic (Dutertre and de Moura, "A fast linear-arithmetic solver for
/// DPLL(T)", 2006): some columns are sums of the others, and every column may be limited.
///
/// Bland's rule (the smallest column that can move) keeps it from running in circles.
final class Tableau {

    private final List<Column> columns = new ArrayList<>();
    private final int maxSteps;
    private int steps;

    Tableau(int maxSteps) {
        this.maxSteps = maxSteps;
    }

    Column column(int index) {
        return columns.get(index);
    }

    /// Adds an independent column and returns its index.
    int add() {
        columns.add(new Column());
        return columns.size() - 1;
    }

    /// Adds a column that is the sum of others, and returns its index.
    int add(Map<Integer, Rational> sum) {
        var row = new Row();
        sum.forEach((index, times) -> {
            var column = columns.get(index);
            if (column.dependent()) {
                row.add(column.sum(), times);
            } else {
                row.add(index, times);
            }
        });
        int added = add();
        columns.get(added).dependOn(row);
        settle(columns.get(added));
        return added;
    }

    /// Moves the columns within their limits, or returns the limits that forbid it, each taken so often.
    Optional<Map<Bound, Rational>> conflict() {
        var crossed = columns.stream().filter(Tableau::crossed).findFirst();
        if (crossed.isPresent()) {
            return crossed.map(column -> taken(column.low(), column.high()));
        }
        columns.stream().filter(column -> !column.dependent()).forEach(Tableau::enter);
        columns.stream().filter(Column::dependent).forEach(this::settle);
        while (true) {
            var outside = outside();
            if (outside.isEmpty()) {
                return Optional.empty();
            }
            int leaving = outside.getAsInt();
            var column = columns.get(leaving);
            var direction = column.wayBack().orElseThrow();
            var entering = movable(column.sum(), direction);
            if (entering.isEmpty()) {
                var limits = holding(column.sum(), direction);
                limits.put(column.limit(direction.opposite()).orElseThrow(), Rational.ONE);
                return Optional.of(limits);
            }
            exchange(
                    leaving,
                    entering.getAsInt(),
                    column.limit(direction.opposite()).orElseThrow().at());
        }
    }

    /// Raises a dependent, unlimited column as far as it goes, from a state without conflict, and returns the limits
    /// that hold it, each taken so often; empty where nothing does.
    Optional<Map<Bound, Rational>> raise(int goal) {
        while (true) {
            var row = columns.get(goal).sum();
            var entering = movable(row, Direction.UP);
            if (entering.isEmpty()) {
                return Optional.of(holding(row, Direction.UP));
            }
            int moved = entering.getAsInt();
            if (!advance(moved, Direction.UP.through(row.times(moved)))) {
                return Optional.empty();
            }
        }
    }

    /// Returns a size for the infinitesimal at which every column is still within its limits.
    Rational littleEnough() {
        var size = Rational.ONE;
        for (var column : columns) {
            for (var bound : column.low().stream().toList()) {
                size = smaller(size, bound.at(), column.value());
            }
            for (var bound : column.high().stream().toList()) {
                size = smaller(size, column.value(), bound.at());
            }
        }
        return size;
    }

    /// Moves an independent column until something stops it; returns whether something does.
    private boolean advance(int moved, Direction direction) {
        var least = room(columns.get(moved), direction, Rational.ONE);
        int stopping = moved;
        for (int index = 0; index < columns.size(); index++) {
            var column = columns.get(index);
            var times = column.dependent() ? column.sum().times(moved) : Rational.ZERO;
            if (times.signum() == 0) {
                continue;
            }
            var room = room(column, direction.through(times), times);
            if (room.isPresent() && (least.isEmpty() || room.get().compareTo(least.get()) < 0)) {
                least = room;
                stopping = index;
            }
        }
        if (least.isEmpty()) {
            return false;
        }
        if (stopping == moved) {
            step();
            shift(moved, direction == Direction.UP ? least.get() : least.get().times(Rational.of(-1)));
        } else {
            var column = columns.get(stopping);
            var limit = column.limit(direction.through(column.sum().times(moved)));
            exchange(stopping, moved, limit.orElseThrow().at());
        }
        return true;
    }

    /// Returns how far a term of the column can move before the column reaches its limit.
    private static Optional<Delta> room(Column column, Direction direction, Rational times) {
        var size = times.signum() < 0 ? times.negate() : times;
        return column.limit(direction)
                .map(limit -> direction == Direction.UP
                        ? limit.at().minus(column.value())
                        : column.value().minus(limit.at()))
                .map(distance -> distance.over(size));
    }

    private static boolean crossed(Column column) {
        return column.low().isPresent()
                && column.high().isPresent()
                && 0 < column.low().get().at().compareTo(column.high().get().at());
    }

    private static Map<Bound, Rational> taken(Optional<Bound> low, Optional<Bound> high) {
        return Map.of(low.orElseThrow(), Rational.ONE, high.orElseThrow(), Rational.ONE);
    }

    private static void enter(Column column) {
        column.wayBack()
                .ifPresent(direction -> column.move(
                        column.limit(direction.opposite()).orElseThrow().at()));
    }

    private void settle(Column column) {
        var sum = Delta.ZERO;
        for (var term : column.sum().terms()) {
            sum = sum.plus(columns.get(term.getKey()).value().times(term.getValue()));
        }
        column.move(sum);
    }

    private OptionalInt outside() {
        for (int index = 0; index < columns.size(); index++) {
            var column = columns.get(index);
            if (column.dependent() && column.wayBack().isPresent()) {
                return OptionalInt.of(index);
            }
        }
        return OptionalInt.empty();
    }

    /// Returns the first independent column that could move the sum in the direction.
    private OptionalInt movable(Row sum, Direction direction) {
        for (var term : sum.terms()) {
            if (columns.get(term.getKey()).canMove(direction.through(term.getValue()))) {
                return OptionalInt.of(term.getKey());
            }
        }
        return OptionalInt.empty();
    }

    /// Returns the limits that keep a sum from moving in the direction, each taken as often as its column.
    private Map<Bound, Rational> holding(Row sum, Direction direction) {
        var limits = new LinkedHashMap<Bound, Rational>();
        for (var term : sum.terms()) {
            var times = term.getValue();
            var limit = columns.get(term.getKey()).limit(direction.through(times));
            limits.put(limit.orElseThrow(), times.signum() < 0 ? times.negate() : times);
        }
        return limits;
    }

    /// Exchanges a dependent column for an independent one and sets it to its limit.
    private void exchange(int leaving, int entering, Delta target) {
        step();
        var column = columns.get(leaving);
        var row = column.sum();
        shift(entering, target.minus(column.value()).over(row.times(entering)));
        column.setFree();
        var solved = row.solvedFor(entering, leaving);
        columns.stream().filter(Column::dependent).forEach(other -> other.sum().replace(entering, solved));
        columns.get(entering).dependOn(solved);
    }

    private void shift(int moved, Delta by) {
        var column = columns.get(moved);
        column.move(column.value().plus(by));
        for (var other : columns) {
            var times = other.dependent() ? other.sum().times(moved) : Rational.ZERO;
            if (times.signum() != 0) {
                other.move(other.value().plus(by.times(times)));
            }
        }
    }

    private void step() {
        steps++;
        if (maxSteps < steps) {
            throw new SearchGivenUp(maxSteps);
        }
    }

    private static Rational smaller(Rational size, Delta lesser, Delta greater) {
        var gap = greater.real().minus(lesser.real());
        var closing = lesser.little().minus(greater.little());
        if (closing.signum() <= 0 || gap.signum() <= 0) {
            return size;
        }
        var enough = gap.over(closing);
        return enough.compareTo(size) < 0 ? enough : size;
    }
}
