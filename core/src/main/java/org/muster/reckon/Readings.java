package org.muster.reckon;

import org.muster.model.finding.Assumptions;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Hedge;
import org.muster.model.quantity.Limit;
import org.muster.model.quantity.Numeral;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Reading;
import org.muster.model.quantity.Rounding;

/// Readings are what amounts allow: at face value, as far as their precision goes, and as readers take them.
///
/// How the three nest depends on the amount:
///
/// - a number ("182,000") and a hedged one ("about 50"): exact within rounded within usual. A hedge of one side keeps
///   both readings on that side, and one that leaves the number itself out ("closer to 200,000") leaves it out of the
///   usual reading alone;
/// - an open bound ("more than 100,000"): exact and rounded are the same, usual is *narrower*: it ends at the next
/// round
///   step. An inclusive bound of two or more digits ("up to 5.5 million") is rounded like a number;
/// - a vague word ("dozens"): exact and rounded are its least number and everything above, usual is what the policy
/// says.
///
/// So the usual reading is what the writer meant, and the [#widest] one everything that the words could be stretched
/// to.
public final class Readings {

    private static final Rational HUNDRED = Rational.of(100);
    private static final Rational TEN = Rational.of(10);

    private final Rounding rounding;
    private final VagueWords words;
    private final HedgeWidths hedges;
    private final Assumptions assumptions;

    public Readings(Rounding rounding, Policy policy) {
        this.rounding = rounding;
        this.words = policy.words();
        this.hedges = policy.hedges();
        this.assumptions = new Assumptions(rounding, policy.name());
    }

    /// Returns the readings by rounding to the nearest and the usual policy for vague words.
    public static Readings standard() {
        return new Readings(Rounding.NEAREST, Policy.of("usual"));
    }

    /// Returns what these readings take for granted, to be printed.
    public Assumptions assumptions() {
        return assumptions;
    }

    /// Returns what the amount allows under the reading.
    public Bounds bounds(Amount amount, Nature nature, Reading reading) {
        return switch (reading) {
            case EXACT -> amount.exact();
            case ROUNDED -> rounded(amount, nature);
            case USUAL -> usual(amount, nature);
        };
    }

    /// Returns everything that the amount could be stretched to: what any of the readings allows.
    public Bounds widest(Amount amount, Nature nature) {
        return Ends.hull(rounded(amount, nature), usual(amount, nature));
    }

    private Bounds rounded(Amount amount, Nature nature) {
        return switch (amount) {
            case Amount.Point(var numeral) -> rounded(numeral, nature);
            case Amount.Between(var low, var high) -> between(low, high, nature);
            case Amount.AtLeast(var numeral) ->
                new Bounds(threshold(numeral, nature).low(), new Limit.Unbounded());
            case Amount.AtMost(var numeral) ->
                new Bounds(new Limit.Unbounded(), threshold(numeral, nature).high());
            case Amount.Hedged(var inner, var hedge) -> oneSided(rounded(inner, nature), inner, hedge);
            case Amount.MoreThan _, Amount.LessThan _, Amount.Vague _ -> amount.exact();
        };
    }

    private Bounds usual(Amount amount, Nature nature) {
        return switch (amount) {
            case Amount.Point _, Amount.Between _ -> rounded(amount, nature);
            case Amount.AtLeast(var numeral) ->
                new Bounds(rounded(amount, nature).low(), new Limit.Open(up(numeral)));
            case Amount.MoreThan(var numeral) ->
                new Bounds(new Limit.Open(numeral.value()), new Limit.Open(up(numeral)));
            case Amount.AtMost(var numeral) ->
                new Bounds(
                        new Limit.Open(down(numeral)), rounded(amount, nature).high());
            case Amount.LessThan(var numeral) ->
                new Bounds(new Limit.Open(down(numeral)), new Limit.Open(numeral.value()));
            case Amount.Hedged hedged -> hedged(hedged, nature);
            case Amount.Vague vague -> words.of(vague.word()).orElseGet(vague::exact);
        };
    }

    private Bounds hedged(Amount.Hedged hedged, Nature nature) {
        var hedge = hedged.hedge();
        return switch (hedged.amount()) {
            case Amount.Point(var numeral) -> around(hedge, numeral, rounded(hedged, nature));
            case Amount.Between(var low, var high) ->
                Ends.hull(rounded(hedged, nature), new Bounds(hedges.low(hedge, low), hedges.high(hedge, high)));
            case Amount.MoreThan(var numeral)
            when hedges.side(hedge) == Hedge.Approach.FROM_ABOVE ->
                new Bounds(new Limit.Open(numeral.value()), hedges.high(hedge, numeral));
            case Amount.LessThan(var numeral)
            when hedges.side(hedge) == Hedge.Approach.FROM_BELOW ->
                new Bounds(hedges.low(hedge, numeral), new Limit.Open(numeral.value()));
            case Amount inner -> usual(inner, nature);
        };
    }

    private Bounds around(Hedge hedge, Numeral numeral, Bounds rounded) {
        var around = hedges.around(hedge, numeral);
        boolean itself = Ends.holds(around, Bounds.at(numeral.value()));
        return itself ? Ends.hull(around, rounded) : around;
    }

    /// Returns the rounded bounds of a hedged amount, cut at its number where the hedge leaves the truth on one side.
    private Bounds oneSided(Bounds rounded, Amount inner, Hedge hedge) {
        var exact = inner.exact();
        return switch (hedges.side(hedge)) {
            case AROUND -> rounded;
            case FROM_BELOW -> new Bounds(rounded.low(), exact.high());
            case FROM_ABOVE -> new Bounds(exact.low(), rounded.high());
        };
    }

    private Bounds between(Numeral low, Numeral high, Nature nature) {
        return new Bounds(rounded(low, nature).low(), rounded(high, nature).high());
    }

    private Bounds rounded(Numeral numeral, Nature nature) {
        return switch (nature) {
            case COUNTED -> isPrintedInFull(numeral) ? Bounds.at(numeral.value()) : Shortened.to(numeral, rounding);
            case MEASURED -> Shortened.to(numeral, rounding);
        };
    }

    /// Returns the bounds of an inclusive threshold: a round one was chosen, one of more digits was rounded.
    private Bounds threshold(Numeral numeral, Nature nature) {
        boolean digits = numeral.step().times(TEN).compareTo(numeral.value()) <= 0;
        return digits ? rounded(numeral, nature) : Bounds.at(numeral.value());
    }

    private static boolean isPrintedInFull(Numeral numeral) {
        return numeral.value().isWhole()
                && (numeral.step().compareTo(Rational.ONE) <= 0
                        || numeral.value().compareTo(HUNDRED) < 0);
    }

    private static Rational up(Numeral numeral) {
        return switch (numeral.value().signum()) {
            case 1 -> RoundSteps.next(numeral);
            case 0 -> numeral.step().signum() == 0 ? Rational.ONE : numeral.step();
            default -> RoundSteps.previous(opposite(numeral)).negate();
        };
    }

    private static Rational down(Numeral numeral) {
        return switch (numeral.value().signum()) {
            case 1 -> RoundSteps.previous(numeral);
            case 0 ->
                numeral.step().signum() == 0 ? Rational.of(-1) : numeral.step().negate();
            default -> RoundSteps.next(opposite(numeral)).negate();
        };
    }

    private static Numeral opposite(Numeral numeral) {
        return new Numeral(numeral.value().negate(), numeral.step());
    }
}
