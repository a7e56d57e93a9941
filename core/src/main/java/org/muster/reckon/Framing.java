package org.muster.reckon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.muster.model.finding.Factor;
import org.muster.model.finding.Premise;
import org.muster.model.finding.Variable;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Limit;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Reading;

/// A framing is the premises of a question under one way to read its amounts.
final class Framing {

    /// Bounds and the reading that they are of.
    record Read(Reading reading, Bounds bounds) {}

    /// A way to read amounts.
    interface Sense {
        Read read(Amount amount, Nature nature);
    }

    private Framing() {}

    /// Returns what the numbers allow in the sense, the relations between them, and that counts and wholes are never
    /// negative where the numbers do not say so.
    static List<Premise> of(List<Printed> printed, List<Premise> relations, Sense sense) {
        var premises = new ArrayList<Premise>();
        for (var number : printed) {
            var read = sense.read(number.amount(), number.nature());
            premises.add(new Premise.Within(
                    number.variable(), number.figure(), number.amount(), read.reading(), read.bounds()));
        }
        for (var relation : relations) {
            premises.add(relation instanceof Premise.Scaled scaled ? reread(scaled, sense) : relation);
        }
        premises.addAll(floors(printed, premises));
        return premises;
    }

    /// Returns the floors that go without saying: nothing is counted below zero, nothing is some part of less than
    /// zero, and nothing is part of zero however large the factor.
    private static List<Premise> floors(List<Printed> printed, List<Premise> premises) {
        var floors = new TreeMap<Variable, Limit>();
        for (var variable : counted(printed, premises)) {
            floors.put(variable, new Limit.Closed(Rational.ZERO));
        }
        for (var premise : premises) {
            if (premise instanceof Premise.Scaled scaled) {
                boolean bounded = scaled.factor().bounds().high().value().isPresent();
                var floor = bounded ? new Limit.Closed(Rational.ZERO) : new Limit.Open(Rational.ZERO);
                floors.merge(scaled.whole(), floor, (first, second) -> first.open() ? first : second);
            }
        }
        for (var premise : premises) {
            stated(premise)
                    .ifPresent(number -> floors.computeIfPresent(
                            number.variable(),
                            (_, floor) -> Ends.atLeast(number.bounds().low(), floor) ? null : floor));
        }
        return floors.entrySet().stream()
                .<Premise>map(entry -> new Premise.Known(
                        entry.getKey(),
                        new Bounds(entry.getValue(), new Limit.Unbounded()),
                        "what is counted or shared out is never negative"))
                .toList();
    }

    private static Optional<Premise.Known> stated(Premise premise) {
        return switch (premise) {
            case Premise.Within within -> Optional.of(new Premise.Known(within.variable(), within.bounds(), "printed"));
            case Premise.Known known -> Optional.of(known);
            case Premise.Sum _, Premise.Scaled _, Premise.NotMore _, Premise.Less _, Premise.Same _ -> Optional.empty();
        };
    }

    private static Premise reread(Premise.Scaled scaled, Sense sense) {
        return switch (scaled.factor()) {
            case Factor.Known _ -> scaled;
            case Factor.Worded worded -> {
                var read = sense.read(worded.amount(), Nature.MEASURED);
                var bounds = Ends.notNegative(Ends.moved(read.bounds(), worded.offset()));
                yield withFactor(scaled, withBounds(worded, read.reading(), bounds));
            }
        };
    }

    private static Premise.Scaled withFactor(Premise.Scaled scaled, Factor factor) {
        return new Premise.Scaled(scaled.part(), factor, scaled.whole(), scaled.because());
    }

    private static Factor withBounds(Factor.Worded worded, Reading reading, Bounds bounds) {
        return new Factor.Worded(worded.figure(), worded.amount(), reading, worded.offset(), bounds);
    }

    /// Returns the numbers that count, and those that are summed with nothing but counts.
    private static Set<Variable> counted(List<Printed> printed, List<Premise> premises) {
        var known = printed.stream().map(Printed::variable).collect(Collectors.toSet());
        var counted = printed.stream()
                .filter(number -> number.nature() == Nature.COUNTED)
                .map(Printed::variable)
                .collect(Collectors.toSet());
        var all = new HashSet<>(counted);
        for (var premise : premises) {
            if (premise instanceof Premise.Sum sum && sumsCounts(sum, known, counted)) {
                all.add(sum.total());
                all.addAll(sum.parts());
            }
        }
        return all;
    }

    private static boolean sumsCounts(Premise.Sum sum, Set<Variable> known, Set<Variable> counted) {
        var members = new ArrayList<>(sum.parts());
        members.add(sum.total());
        members.removeIf(member -> !known.contains(member));
        return !members.isEmpty() && counted.containsAll(members);
    }
}
