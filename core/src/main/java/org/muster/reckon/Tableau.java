package org.muster.reckon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.muster.model.quantity.Rational;

/// A tableau is the general simplex for linear arithmetic (Dutertre and de Moura, "A fast linear-arithmetic solver for
/// DPLL(T)", 2006): some columns are sums of the others, and every column may be limited.
///
/// Columns that are in few sums are moved first, and after many steps the first that can move (Bland's rule), which
/// keeps it from running in circles.
final class Tableau {

    private final List<Column> columns = new ArrayList<>();
    private final int patience;
    private final int maxWork;
    private int steps;
    private int work;

    /// @param patience how many steps are taken for short sums before Bland's rule is kept
    /// @param maxWork how many terms are added before the search is given up
    Tableau(int patience, int maxWork) {
        this.patience = patience;
        this.maxWork = maxWork;
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
        int added = add();
        columns.get(added).dependOn(new Row());
        sum.forEach((index, times) -> {
            var column = columns.get(index);
            if (column.dependent()) {
                add(added, column.sum(), times);
            } else {
                add(added, index, times);
            }
        });
        settle(columns.get(added));
        return added;
    }

    /// Moves the columns within their limits, or returns the limits that forbid it, each taken so often.
    Optional<Map<ColumnBound, Rational>> conflict() {
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
    Optional<Map<ColumnBound, Rational>> raise(int goal) {
        while (true) {
            var row = columns.get(goal).sum();
            var entering = movable(row, Way.UP);
            if (entering.isEmpty()) {
                return Optional.of(holding(row, Way.UP));
            }
            int moved = entering.getAsInt();
            if (!advance(moved, Way.UP.through(row.times(moved)))) {
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
    private boolean advance(int moved, Way direction) {
        var least = room(columns.get(moved), direction, Rational.ONE);
        int stopping = moved;
        for (int index : columns.get(moved).users()) {
            var column = columns.get(index);
            var times = column.sum().times(moved);
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
            shift(moved, direction == Way.UP ? least.get() : least.get().times(Rational.of(-1)));
        } else {
            var column = columns.get(stopping);
            var limit = column.limit(direction.through(column.sum().times(moved)));
            exchange(stopping, moved, limit.orElseThrow().at());
        }
        return true;
    }

    /// Returns how far a term of the column can move before the column reaches its limit.
    private static Optional<Delta> room(Column column, Way direction, Rational times) {
        var size = times.signum() < 0 ? times.negate() : times;
        return column.limit(direction)
                .map(limit -> direction == Way.UP
                        ? limit.at().minus(column.value())
                        : column.value().minus(limit.at()))
                .map(distance -> distance.over(size));
    }

    private static boolean crossed(Column column) {
        return column.low().isPresent()
                && column.high().isPresent()
                && 0 < column.low().get().at().compareTo(column.high().get().at());
    }

    private static Map<ColumnBound, Rational> taken(Optional<ColumnBound> low, Optional<ColumnBound> high) {
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

    /// Returns an independent column that could move the sum in the direction: the one in the fewest sums, so that they
    /// stay short; after many steps the first one.
    private OptionalInt movable(Row sum, Way direction) {
        var movable = sum.terms().stream()
                .filter(term -> columns.get(term.getKey()).canMove(direction.through(term.getValue())))
                .mapToInt(Map.Entry::getKey);
        if (patience < steps) {
            return movable.findFirst();
        }
        return movable.boxed()
                .min(Comparator.comparingInt(index -> columns.get(index).users().size()))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /// Returns the limits that keep a sum from moving in the direction, each taken as often as its column.
    private Map<ColumnBound, Rational> holding(Row sum, Way direction) {
        var limits = new LinkedHashMap<ColumnBound, Rational>();
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
        row.terms().forEach(term -> columns.get(term.getKey()).users().remove(leaving));
        var solved = row.solvedFor(entering, leaving);
        for (int user : List.copyOf(columns.get(entering).users())) {
            var times = columns.get(user).sum().times(entering);
            add(user, entering, times.negate());
            add(user, solved, times);
        }
        columns.get(entering).dependOn(solved);
        solved.terms().forEach(term -> columns.get(term.getKey()).users().add(entering));
    }

    private void add(int index, Row row, Rational times) {
        row.terms().forEach(term -> add(index, term.getKey(), term.getValue().times(times)));
    }

    /// Adds a term to the sum of a dependent column.
    private void add(int dependent, int index, Rational times) {
        work++;
        var sum = columns.get(dependent).sum();
        sum.add(index, times);
        var users = columns.get(index).users();
        if (sum.has(index)) {
            users.add(dependent);
        } else {
            users.remove(dependent);
        }
    }

    private void shift(int moved, Delta by) {
        var column = columns.get(moved);
        column.move(column.value().plus(by));
        for (int user : column.users()) {
            var other = columns.get(user);
            other.move(other.value().plus(by.times(other.sum().times(moved))));
        }
    }

    private void step() {
        steps++;
        if (maxWork < work || maxWork < steps) {
            throw new SearchGivenUp(steps);
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
