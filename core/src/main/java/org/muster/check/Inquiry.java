package org.muster.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.muster.model.claim.Claim;
import org.muster.model.claim.Relation.Direction;
import org.muster.model.finding.Factor;
import org.muster.model.finding.Premise;
import org.muster.model.finding.Variable;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Reading;
import org.muster.reckon.Derived;
import org.muster.reckon.Judge;
import org.muster.reckon.Judgement;
import org.muster.reckon.Printed;

/// An inquiry is a question put to the judge: some printed numbers and what should hold between them.
///
/// It is built step by step and asked once; it belongs to one check at a time.
public final class Inquiry {

    /// The judge of the call that is being checked. Every check asks it, and none has to hand it on.
    static final ScopedValue<Judge> JUDGE = ScopedValue.newInstance();

    private static final Judge STANDARD = Judge.standard();

    private final List<Printed> printed = new ArrayList<>();
    private final List<Premise> premises = new ArrayList<>();

    /// Returns the number behind a claim.
    public static Variable of(Claim claim) {
        return Variable.of(claim.figure().id());
    }

    /// Adds what the claims print.
    public Inquiry printing(Claim... claims) {
        return printing(List.of(claims));
    }

    /// Adds what the claims print.
    public Inquiry printing(Collection<Claim> claims) {
        claims.forEach(claim -> printed.add(Printed.of(claim.figure())));
        return this;
    }

    /// The total is the sum of its parts.
    public Inquiry sum(Variable total, List<Variable> parts, String because) {
        premises.add(new Premise.Sum(total, parts, because));
        return this;
    }

    /// The lesser does not exceed the greater.
    public Inquiry notMore(Variable lesser, Variable greater, String because) {
        premises.add(new Premise.NotMore(lesser, greater, because));
        return this;
    }

    /// The lesser lies below the greater.
    public Inquiry less(Variable lesser, Variable greater, String because) {
        premises.add(new Premise.Less(lesser, greater, because));
        return this;
    }

    /// Both are the same number.
    public Inquiry same(Variable first, Variable second, String because) {
        premises.add(new Premise.Same(first, second, because));
        return this;
    }

    /// The number lies within bounds known otherwise.
    public Inquiry known(Variable variable, Bounds bounds, String because) {
        premises.add(new Premise.Known(variable, bounds, because));
        return this;
    }

    /// The part is the figure's share or multiple of the whole.
    public Inquiry times(Variable part, Figure factor, Variable whole, String because) {
        premises.add(new Premise.Scaled(part, Judge.factor(factor, Rational.ZERO), whole, because));
        return this;
    }

    /// The part is so many times the whole.
    public Inquiry times(Variable part, Bounds factor, Variable whole, String because) {
        premises.add(new Premise.Scaled(part, new Factor.Known(factor, because), whole, because));
        return this;
    }

    /// After is before, changed by the figure in the direction; a fall may be printed with or without its sign.
    public Inquiry changed(Variable after, Figure change, Direction direction, Variable before, String because) {
        var exact = change.quantity().amount().exact();
        boolean signed = exact.low()
                        .value()
                        .or(exact.high()::value)
                        .orElse(Rational.ZERO)
                        .signum()
                < 0;
        if (direction == Direction.MORE || signed) {
            premises.add(new Premise.Scaled(after, Judge.factor(change, Rational.ONE), before, because));
            return this;
        }
        var fall = new Variable("the fall");
        premises.add(new Premise.Sum(before, List.of(after, fall), because));
        premises.add(new Premise.Scaled(fall, Judge.factor(change, Rational.ZERO), before, because));
        return this;
    }

    /// What is found of a number does not go beyond what is allowed: so many days, so many digits, each counted for as
    /// many as the number says.
    public Inquiry within(Claim claim, Rational found, Rational allowed, String because) {
        var all = new Variable("what is found");
        var most = new Variable("what is allowed");
        return printing(claim)
                .times(all, Bounds.at(found), of(claim), because)
                .times(most, Bounds.at(allowed), of(claim), because)
                .notMore(all, most, because);
    }

    private static Judge asked() {
        return JUDGE.orElse(STANDARD);
    }

    /// Returns in which readings all of it can hold.
    public Judgement judge() {
        return asked().judge(printed, premises);
    }

    /// Returns what it forces on a number.
    public Optional<Derived> derive(Variable variable, Reading reading) {
        return asked().derive(variable, printed, premises, reading);
    }
}
