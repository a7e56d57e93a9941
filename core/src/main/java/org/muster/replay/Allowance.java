package org.muster.replay;

import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Limit;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Reading;
import org.muster.model.quantity.Rounding;

/// What an amount as worded allows under a reading, reckoned anew, one end at a time.
///
/// Exact ends follow from the words and rounded ones from the way to round; both must be met to the digit. Usual ends
/// follow from a declared policy that is not known here, so they are only held to what any policy must keep.
///
/// @param rounding how writers are taken to shorten numbers
record Allowance(Rounding rounding) {

    private static final Rational TWO = Rational.of(2);

    /// One end of an amount: the limit at face value, the step of its last digit, and whether a hedge or a vague word
    /// lets it move.
    private record End(Limit face, Rational step, boolean loose) {}

    /// Returns whether the bounds are what the amount allows.
    boolean permits(Amount amount, Reading reading, Bounds bounds) {
        return permits(low(amount), reading, bounds.low(), -1) && permits(high(amount), reading, bounds.high(), 1);
    }

    /// Returns whether the bounds are what the amount allows, cut off below the number.
    boolean permitsFrom(Rational cut, Amount amount, Reading reading, Bounds bounds) {
        return bounds.low().equals(new Limit.Closed(cut))
                && permitsBelow(low(amount), reading, cut)
                && permits(high(amount), reading, bounds.high(), 1);
    }

    private boolean permits(End end, Reading reading, Limit claimed, int side) {
        return claimed.equals(end.face)
                || reading != Reading.EXACT && claimed.equals(rounded(end, side))
                || reading == Reading.USUAL && (end.face instanceof Limit.Unbounded || reaches(end, claimed, side));
    }

    /// A loose end may lie anywhere from its number outwards; the number itself may be left out.
    private static boolean reaches(End end, Limit claimed, int side) {
        return end.loose
                && claimed.value()
                        .map(at -> 0 <= side * at.compareTo(number(end.face)))
                        .orElse(true);
    }

    private boolean permitsBelow(End end, Reading reading, Rational cut) {
        return reading == Reading.USUAL && end.loose
                || end.face.value().map(at -> at.compareTo(cut) < 0).orElse(true)
                || reading != Reading.EXACT && number(rounded(end, -1)).compareTo(cut) < 0;
    }

    /// Returns the end when the number was shortened to its last digit.
    private Limit rounded(End end, int side) {
        if (!(end.face instanceof Limit.Closed(var value)) || end.step.signum() == 0 || rounding == Rounding.NONE) {
            return end.face;
        }
        boolean outer = 0 <= value.signum() == 0 < side;
        if (rounding == Rounding.TRUNCATION && !outer) {
            return end.face;
        }
        var width = rounding == Rounding.TRUNCATION ? end.step : end.step.over(TWO);
        var at = value.plus(width.times(Rational.of(side)));
        boolean open = rounding == Rounding.HALF_EVEN ? isOdd(value.over(end.step)) : outer;
        return open ? new Limit.Open(at) : new Limit.Closed(at);
    }

    private static boolean isOdd(Rational steps) {
        return !steps.isWhole() || steps.numerator().testBit(0);
    }

    private static End low(Amount amount) {
        return switch (amount) {
            case Amount.Point(var at) -> new End(new Limit.Closed(at.value()), at.step(), false);
            case Amount.Between(var at, var _) -> new End(new Limit.Closed(at.value()), at.step(), false);
            case Amount.AtLeast(var at) -> new End(new Limit.Closed(at.value()), at.step(), false);
            case Amount.MoreThan(var at) -> new End(new Limit.Open(at.value()), at.step(), false);
            case Amount.AtMost _, Amount.LessThan _ -> new End(new Limit.Unbounded(), Rational.ZERO, false);
            case Amount.Hedged(var inner, var _) -> new End(low(inner).face, low(inner).step, isLoose(inner));
            case Amount.Vague(var _, var least) -> new End(new Limit.Closed(least), Rational.ZERO, true);
        };
    }

    private static End high(Amount amount) {
        return switch (amount) {
            case Amount.Point(var at) -> new End(new Limit.Closed(at.value()), at.step(), false);
            case Amount.Between(var _, var at) -> new End(new Limit.Closed(at.value()), at.step(), false);
            case Amount.AtMost(var at) -> new End(new Limit.Closed(at.value()), at.step(), false);
            case Amount.LessThan(var at) -> new End(new Limit.Open(at.value()), at.step(), false);
            case Amount.AtLeast _, Amount.MoreThan _, Amount.Vague _ ->
                new End(new Limit.Unbounded(), Rational.ZERO, false);
            case Amount.Hedged(var inner, var _) -> new End(high(inner).face, high(inner).step, isLoose(inner));
        };
    }

    /// A hedge widens a number or a range; of an open bound it leaves the stated end where it is.
    private static boolean isLoose(Amount hedged) {
        return hedged instanceof Amount.Point || hedged instanceof Amount.Between || hedged instanceof Amount.Vague;
    }

    private static Rational number(Limit limit) {
        return limit.value().orElse(Rational.ZERO);
    }
}
