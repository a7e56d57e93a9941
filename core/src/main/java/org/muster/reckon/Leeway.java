package org.muster.reckon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.model.finding.Certificate;
import org.muster.model.finding.Factor;
import org.muster.model.finding.Premise;
import org.muster.model.finding.Variable;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.FigureId;
import org.muster.model.quantity.Rational;

/// Leeway is what one number of a refutation would have to be for all its other premises to hold.
public final class Leeway {

    private Leeway() {}

    /// Returns within which bounds the amount of each figure would have to lie, in the order of the premises.
    ///
    /// There is nothing for a figure without which the other premises still contradict each other, or that they
    /// hold on neither side.
    public static Map<FigureId, Bounds> of(Certificate refutation) {
        var leeway = new LinkedHashMap<FigureId, Bounds>();
        var premises = refutation.premises();
        for (int index = 0; index < premises.size(); index++) {
            var others = new ArrayList<>(premises);
            others.remove(index);
            var system = LinearSystem.of(others);
            switch (premises.get(index)) {
                case Premise.Within within ->
                    bounds(system, within.variable()).ifPresent(bounds -> leeway.putIfAbsent(within.figure(), bounds));
                case Premise.Scaled(var part, Factor.Worded factor, var whole, var _) ->
                    quotient(system, part, whole)
                            .map(bounds -> Ends.moved(bounds, factor.offset().negate()))
                            .ifPresent(bounds -> leeway.putIfAbsent(factor.figure(), bounds));
                case Premise.Scaled _,
                        Premise.Known _,
                        Premise.Sum _,
                        Premise.NotMore _,
                        Premise.Less _,
                        Premise.Same _ -> {}
            }
        }
        return leeway;
    }

    /// Returns whether the premises would hold if two of the printed numbers changed places.
    public static boolean holdsExchanged(Certificate refutation) {
        var premises = refutation.premises();
        for (int one = 0; one < premises.size(); one++) {
            for (int other = one + 1; other < premises.size(); other++) {
                if (premises.get(one) instanceof Premise.Within first
                        && premises.get(other) instanceof Premise.Within second
                        && LinearSystem.solve(exchanged(premises, first, second)) instanceof Solution.Feasible) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Premise> exchanged(List<Premise> premises, Premise.Within first, Premise.Within second) {
        return premises.stream()
                .map(premise -> premise.equals(first)
                        ? within(first.variable(), second)
                        : premise.equals(second) ? within(second.variable(), first) : premise)
                .toList();
    }

    private static Premise within(Variable variable, Premise.Within other) {
        return new Premise.Within(variable, other.figure(), other.amount(), other.reading(), other.bounds());
    }

    private static Optional<Bounds> bounds(LinearSystem system, Variable variable) {
        var low = Ends.opposite(system.lowest(variable).most());
        var high = system.highest(variable).most();
        return low.value().isEmpty() && high.value().isEmpty() ? Optional.empty() : Optional.of(new Bounds(low, high));
    }

    /// The least and the most that the part may be of a whole above zero, both of them held on both sides.
    private static Optional<Bounds> quotient(LinearSystem system, Variable part, Variable whole) {
        var parts = bounds(system, part).flatMap(Leeway::closed);
        var wholes = bounds(system, whole)
                .flatMap(Leeway::closed)
                .filter(ends -> 0 < ends.low().signum());
        return parts.flatMap(some -> wholes.map(all -> Bounds.closed(
                some.low().over(some.low().signum() < 0 ? all.low() : all.high()),
                some.high().over(some.high().signum() < 0 ? all.high() : all.low()))));
    }

    private record Held(Rational low, Rational high) {}

    private static Optional<Held> closed(Bounds bounds) {
        return bounds.low().value().flatMap(low -> bounds.high().value().map(high -> new Held(low, high)));
    }
}
