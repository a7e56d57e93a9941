package org.muster.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.model.finding.Premise;
import org.muster.model.finding.Variable;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Limit;
import org.muster.model.quantity.Rational;

/// A sum of variables that is at most a number, or below it.
///
/// @param sum how often each variable is taken, none zero times
/// @param most the number
/// @param strict whether the number itself is excluded
record Row(Map<Variable, Rational> sum, Rational most, boolean strict) {

    static final Row NOTHING = new Row(Map.of(), Rational.ZERO, false);

    private static final Rational MINUS = Rational.of(-1);

    Row {
        sum = Map.copyOf(sum);
    }

    /// Forms a side of the premise anew: 0 for "not more than", 1 for "not less than"; empty where it says nothing.
    static Optional<Row> of(Premise premise, int side) {
        return switch (premise) {
            case Premise.Within within -> end(NOTHING.and(within.variable(), Rational.ONE), within.bounds(), side);
            case Premise.Known known -> end(NOTHING.and(known.variable(), Rational.ONE), known.bounds(), side);
            case Premise.Sum sum -> Optional.of(signed(excess(sum.total(), sum.parts()), side));
            case Premise.Same same -> Optional.of(signed(excess(same.first(), List.of(same.second())), side));
            case Premise.NotMore(var lesser, var greater, var _) ->
                side == 0 ? Optional.of(excess(lesser, List.of(greater))) : Optional.empty();
            case Premise.Less(var lesser, var greater, var _) ->
                side == 0
                        ? Optional.of(new Row(excess(lesser, List.of(greater)).sum, Rational.ZERO, true))
                        : Optional.empty();
            case Premise.Scaled scaled -> scaled(scaled, side);
        };
    }

    /// Adds the other row so many times.
    Row plus(Row other, Rational times) {
        var added = new Row(sum, most.plus(other.most.times(times)), strict || other.strict);
        for (var term : other.sum.entrySet()) {
            added = added.and(term.getKey(), term.getValue().times(times));
        }
        return added;
    }

    boolean holdsFor(Map<Variable, Rational> numbers) {
        var value = Rational.ZERO;
        for (var term : sum.entrySet()) {
            var number = numbers.get(term.getKey());
            if (number == null) {
                return false;
            }
            value = value.plus(number.times(term.getValue()));
        }
        int order = value.compareTo(most);
        return order < 0 || order == 0 && !strict;
    }

    private static Optional<Row> scaled(Premise.Scaled scaled, int side) {
        var limit = limit(scaled.factor().bounds(), side);
        return limit.value().map(factor -> {
            var excess = NOTHING.and(scaled.part(), Rational.ONE).and(scaled.whole(), factor.negate());
            return new Row(signed(excess, side).sum, Rational.ZERO, limit.open());
        });
    }

    private static Optional<Row> end(Row one, Bounds bounds, int side) {
        var limit = limit(bounds, side);
        return limit.value().map(at -> {
            var row = signed(new Row(one.sum, at, false), side);
            return new Row(row.sum, row.most, limit.open());
        });
    }

    private static Limit limit(Bounds bounds, int side) {
        return side == 0 ? bounds.high() : bounds.low();
    }

    private static Row excess(Variable one, List<Variable> others) {
        var excess = NOTHING.and(one, Rational.ONE);
        for (var other : others) {
            excess = excess.and(other, MINUS);
        }
        return excess;
    }

    private static Row signed(Row row, int side) {
        return side == 0 ? row : NOTHING.plus(row, MINUS);
    }

    private Row and(Variable variable, Rational times) {
        var terms = new HashMap<>(sum);
        terms.merge(variable, times, Rational::plus);
        terms.values().removeIf(each -> each.signum() == 0);
        return new Row(terms, most, strict);
    }
}
