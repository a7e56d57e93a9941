package org.muster.reckon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.muster.model.finding.Factor;
import org.muster.model.finding.Premise;
import org.muster.model.finding.Variable;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Bounds;
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
        var settled = new HashSet<Variable>();
        for (var number : printed) {
            var read = sense.read(number.amount(), number.nature());
            premises.add(new Premise.Within(
                    number.variable(), number.figure(), number.amount(), read.reading(), read.bounds()));
            if (Ends.isNotNegative(read.bounds())) {
                settled.add(number.variable());
            }
        }
        for (var relation : relations) {
            premises.add(relation instanceof Premise.Scaled scaled ? reread(scaled, sense) : relation);
            if (relation instanceof Premise.Known known && Ends.isNotNegative(known.bounds())) {
                settled.add(known.variable());
            }
        }
        notNegative(printed, relations).stream()
                .filter(settled::add)
                .map(variable -> new Premise.Known(
                        variable, Bounds.from(Rational.ZERO), "what is counted or shared out is never negative"))
                .forEach(premises::add);
        return premises;
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

    private static List<Variable> notNegative(List<Printed> printed, List<Premise> relations) {
        var counted = new HashSet<Variable>();
        printed.stream()
                .filter(each -> each.nature() == Nature.COUNTED)
                .map(Printed::variable)
                .forEach(counted::add);
        var known = new HashSet<>(printed.stream().map(Printed::variable).toList());
        var all = new ArrayList<>(printed.stream()
                .map(Printed::variable)
                .filter(counted::contains)
                .toList());
        for (var relation : relations) {
            if (relation instanceof Premise.Scaled scaled) {
                all.add(scaled.whole());
            } else if (relation instanceof Premise.Sum sum && sumsCounts(sum, known, counted)) {
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
