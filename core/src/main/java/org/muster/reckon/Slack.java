package org.muster.reckon;

import java.util.List;
import org.muster.model.finding.Factor;
import org.muster.model.finding.Premise;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.FigureId;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Reading;

/// Slack is how much the printed numbers could be wrong without the relations noticing.
///
/// Where some bounds are wide, each figure is doubled and halved in turn: if the relations would still hold every time,
/// they could hardly have failed, and that they hold says nothing.
final class Slack {

    private static final Rational DOUBLE = Rational.of(2);
    private static final Rational HALF = Rational.of(1, 2);

    /// Bounds whose upper end is more than so many times the lower are wide.
    private static final Rational WIDE = Rational.of(4);

    private final Readings readings;

    Slack(Readings readings) {
        this.readings = readings;
    }

    boolean couldHardlyFail(List<Printed> printed, List<Premise> relations, List<Premise> premises) {
        boolean wide = printed.stream().anyMatch(number -> isWide(number.amount(), number.nature()))
                || relations.stream().anyMatch(this::hasWideFactor);
        return wide
                && premises.stream()
                        .flatMap(premise -> figure(premise).stream())
                        .distinct()
                        .noneMatch(figure -> fails(premises, figure, DOUBLE) || fails(premises, figure, HALF));
    }

    private static boolean fails(List<Premise> premises, FigureId figure, Rational times) {
        var slipped = premises.stream()
                .map(premise -> figure(premise).contains(figure) ? slipped(premise, times) : premise)
                .toList();
        return LinearSystem.solve(slipped) instanceof Solution.Infeasible;
    }

    private static List<FigureId> figure(Premise premise) {
        return switch (premise) {
            case Premise.Within within -> List.of(within.figure());
            case Premise.Scaled scaled ->
                scaled.factor() instanceof Factor.Worded worded ? List.of(worded.figure()) : List.of();
            case Premise.Known _, Premise.Sum _, Premise.NotMore _, Premise.Less _, Premise.Same _ -> List.of();
        };
    }

    private static Premise slipped(Premise premise, Rational times) {
        return switch (premise) {
            case Premise.Within within ->
                new Premise.Within(
                        within.variable(),
                        within.figure(),
                        within.amount(),
                        within.reading(),
                        Ends.scaled(within.bounds(), times));
            case Premise.Scaled scaled ->
                scaled.factor() instanceof Factor.Worded worded
                        ? new Premise.Scaled(
                                scaled.part(),
                                new Factor.Known(Ends.scaled(worded.bounds(), times), "a slip"),
                                scaled.whole(),
                                scaled.because())
                        : scaled;
            case Premise.Known _, Premise.Sum _, Premise.NotMore _, Premise.Less _, Premise.Same _ -> premise;
        };
    }

    private boolean hasWideFactor(Premise relation) {
        return relation instanceof Premise.Scaled scaled
                && scaled.factor() instanceof Factor.Worded worded
                && isWide(worded.amount(), Nature.MEASURED);
    }

    private boolean isWide(Amount amount, Nature nature) {
        return isWide(readings.bounds(amount, nature, Reading.USUAL));
    }

    private static boolean isWide(Bounds bounds) {
        var low = bounds.low().value();
        var high = bounds.high().value();
        return low.isEmpty() || high.isEmpty() || low.get().times(WIDE).compareTo(high.get()) < 0;
    }
}
