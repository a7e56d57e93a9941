package org.muster.replay;

import java.util.HashMap;
import java.util.Map;
import org.muster.model.finding.Premise;
import org.muster.model.finding.Variable;
import org.muster.model.quantity.Limit;
import org.muster.model.quantity.Rational;

/// A sum of variables that is at most a number, or below it.
///
/// @param sum how often each variable is taken
/// @param most the number
/// @param strict whether the number itself is excluded
record AtMost(Map<Variable, Rational> sum, Rational most, boolean strict) {

    static final AtMost NOTHING = new AtMost(Map.of(), Rational.ZERO, false);

    private static final Rational MINUS = Rational.of(-1);

    AtMost {
        sum = Map.copyOf(sum);
    }

    /// Forms the side of the premise anew: 0 for "not more than", 1 for "not less than".
    static AtMost of(Premise premise, int side) {
        return switch (premise) {
            case Premise.Within within ->
                limited(
                        within.variable(),
                        side,
                        side == 0 ? within.bounds().high() : within.bounds().low());
            case Premise.Known known ->
                limited(
                        known.variable(),
                        side,
                        side == 0 ? known.bounds().high() : known.bounds().low());
            case Premise.Sum sum -> {
                var total = NOTHING.and(sum.total(), Rational.ONE);
                for (var part : sum.parts()) {
                    total = total.and(part, MINUS);
                }
                yield side == 0 ? total : total.times(MINUS);
            }
            case Premise.Scaled scaled -> scaled(scaled, side);
            case Premise.NotMore notMore -> onlySide(side, difference(notMore.lesser(), notMore.greater()));
            case Premise.Less less -> {
                var difference = onlySide(side, difference(less.lesser(), less.greater()));
                yield new AtMost(difference.sum, difference.most, true);
            }
            case Premise.Same same ->
                side == 0 ? difference(same.first(), same.second()) : difference(same.second(), same.first());
        };
    }

    /// Returns whether the side of the premise says anything.
    static boolean isStated(Premise premise, int side) {
        return switch (premise) {
            case Premise.Within within ->
                stated(within.bounds().low(), within.bounds().high(), side);
            case Premise.Known known ->
                stated(known.bounds().low(), known.bounds().high(), side);
            case Premise.Scaled scaled ->
                stated(scaled.factor().bounds().low(), scaled.factor().bounds().high(), side);
            case Premise.NotMore _, Premise.Less _ -> side == 0;
            case Premise.Sum _, Premise.Same _ -> true;
        };
    }

    AtMost plus(AtMost other, Rational times) {
        var added = new AtMost(sum, most.plus(other.most.times(times)), strict || other.strict);
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

    private static AtMost scaled(Premise.Scaled scaled, int side) {
        var bounds = scaled.factor().bounds();
        var limit = side == 0 ? bounds.high() : bounds.low();
        var excess = NOTHING.and(scaled.part(), Rational.ONE)
                .and(scaled.whole(), number(limit).times(MINUS));
        return new AtMost(side == 0 ? excess.sum : excess.times(MINUS).sum, Rational.ZERO, limit.open());
    }

    private static AtMost limited(Variable variable, int side, Limit limit) {
        var sign = side == 0 ? Rational.ONE : MINUS;
        return new AtMost(Map.of(variable, sign), number(limit).times(sign), limit.open());
    }

    private static Rational number(Limit limit) {
        return limit.value().orElseThrow(() -> new Broken("A side without a limit is used."));
    }

    private static AtMost onlySide(int side, AtMost only) {
        Broken.unless(side == 0, "A comparison has no second side.");
        return only;
    }

    private static AtMost difference(Variable first, Variable second) {
        return NOTHING.and(first, Rational.ONE).and(second, MINUS);
    }

    private static boolean stated(Limit low, Limit high, int side) {
        return (side == 0 ? high : low).value().isPresent();
    }

    private AtMost times(Rational factor) {
        return NOTHING.plus(this, factor);
    }

    private AtMost and(Variable variable, Rational times) {
        var terms = new HashMap<>(sum);
        terms.merge(variable, times, Rational::plus);
        terms.values().removeIf(each -> each.signum() == 0);
        return new AtMost(terms, most, strict);
    }
}
