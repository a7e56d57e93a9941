package org.muster.reckon;

import java.util.List;
import java.util.Optional;
import org.muster.model.finding.Factor;
import org.muster.model.finding.Premise;
import org.muster.model.finding.Proof;
import org.muster.model.finding.Variable;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Reading;

/// The judge decides in which readings printed numbers satisfy the relations between them, and proves it.
///
/// A check says which numbers are printed and how they should relate; the judge reads the amounts, solves the linear
/// system and returns the outcome with its certificates. Factors ("89 %", "more than double") are part of the relations
/// and read anew under every reading; the product of two unknown numbers is never formed.
public final class Judge {

    private final Readings readings;
    private final Slack slack;

    public Judge(Readings readings) {
        this.readings = readings;
        this.slack = new Slack(readings);
    }

    /// Returns a judge with the standard readings.
    public static Judge standard() {
        return new Judge(Readings.standard());
    }

    /// Returns the factor that a figure states, for [Premise.Scaled].
    ///
    /// @param figure a share, multiple, change or rate
    /// @param offset what is added to the amount: 1 for a change, 0 otherwise
    public static Factor factor(Figure figure, Rational offset) {
        var amount = figure.quantity().amount();
        var bounds = Ends.notNegative(Ends.moved(amount.exact(), offset));
        return new Factor.Worded(figure.id(), amount, Reading.EXACT, offset, bounds);
    }

    /// Decides in which readings the printed numbers satisfy the relations.
    ///
    /// @param printed the numbers that figures state; a variable may be printed more than once
    /// @param relations what should hold between them; [Premise.Known] for what is known otherwise
    public Judgement judge(List<Printed> printed, List<Premise> relations) {
        try {
            return decide(printed, relations);
        } catch (SearchGivenUp tooMany) {
            return new Judgement(new Outcome.Undecided("The figures are too many to be reckoned together."), List.of());
        }
    }

    /// Returns the tightest bounds that the printed numbers force on a number under the reading; none where they
    /// contradict each other or leave it open on both sides.
    public Optional<Derived> derive(
            Variable variable, List<Printed> printed, List<Premise> relations, Reading reading) {
        try {
            return forced(variable, Framing.of(printed, relations, in(reading)));
        } catch (SearchGivenUp tooMany) {
            return Optional.empty();
        }
    }

    private Judgement decide(List<Printed> printed, List<Premise> relations) {
        var stretched = solve(printed, relations, this::widest);
        if (stretched.fails()) {
            return new Judgement(new Outcome.Fails(), List.of(stretched.certificate()));
        }
        var meant = solve(printed, relations, in(Reading.USUAL));
        if (meant.fails()) {
            return new Judgement(new Outcome.HoldsOnlyWidest(), List.of(meant.certificate(), stretched.certificate()));
        }
        if (slack.couldHardlyFail(printed, relations, meant.premises())) {
            return new Judgement(
                    new Outcome.Undecided("The bounds are so wide that this could hardly have failed."),
                    List.of(stretched.certificate()));
        }
        return holding(printed, relations, meant);
    }

    private Judgement holding(List<Printed> printed, List<Premise> relations, Answer meant) {
        var exact = solve(printed, relations, in(Reading.EXACT));
        if (!exact.fails()) {
            return new Judgement(new Outcome.Holds(Reading.EXACT), List.of(exact.certificate()));
        }
        var rounded = solve(printed, relations, in(Reading.ROUNDED));
        if (rounded.fails()) {
            return new Judgement(new Outcome.Holds(Reading.USUAL), List.of(rounded.certificate(), meant.certificate()));
        }
        var certificates = List.of(exact.certificate(), rounded.certificate());
        return strictnessFails(printed, relations)
                ? new Judgement(new Outcome.HoldsOnlyRounded(), certificates)
                : new Judgement(new Outcome.Holds(Reading.ROUNDED), certificates);
    }

    private static Optional<Derived> forced(Variable variable, List<Premise> premises) {
        var low = LinearSystem.of(premises).lowest(variable);
        var high = LinearSystem.of(premises).highest(variable);
        if (low.shares().isEmpty() && high.shares().isEmpty()) {
            return Optional.empty();
        }
        var bounds = new Bounds(Ends.opposite(low.most()), high.most());
        return Optional.of(new Derived(
                bounds,
                Certificates.of(premises, new Proof.Derivation(variable, bounds, low.shares(), high.shares()))));
    }

    /// Returns whether the relations hold at face value once their strict comparisons are left out.
    private boolean strictnessFails(List<Printed> printed, List<Premise> relations) {
        var others = relations.stream().filter(relation -> !isStrict(relation)).toList();
        return others.size() < relations.size()
                && !solve(printed, others, in(Reading.EXACT)).fails();
    }

    private static boolean isStrict(Premise relation) {
        return switch (relation) {
            case Premise.Less _ -> true;
            case Premise.Scaled scaled ->
                scaled.factor() instanceof Factor.Worded worded
                        && (worded.amount() instanceof Amount.MoreThan || worded.amount() instanceof Amount.LessThan);
            case Premise.Within _, Premise.Known _, Premise.Sum _, Premise.NotMore _, Premise.Same _ -> false;
        };
    }

    private Framing.Sense in(Reading reading) {
        return (amount, nature) -> new Framing.Read(reading, readings.bounds(amount, nature, reading));
    }

    /// Returns everything that any reading allows, named after the widest reading that it takes.
    private Framing.Read widest(Amount amount, Nature nature) {
        var rounded = readings.bounds(amount, nature, Reading.ROUNDED);
        var widest = readings.widest(amount, nature);
        return new Framing.Read(widest.equals(rounded) ? Reading.ROUNDED : Reading.USUAL, widest);
    }

    private Answer solve(List<Printed> printed, List<Premise> relations, Framing.Sense sense) {
        var premises = Framing.of(printed, relations, sense);
        return new Answer(premises, LinearSystem.solve(premises));
    }
}
