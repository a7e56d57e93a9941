package org.muster.replay;

import java.util.List;
import java.util.stream.Stream;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Limit;
import org.muster.model.quantity.Numeral;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Reading;

/// What an amount as worded allows under a reading, reckoned anew.
///
/// Exact bounds follow from the words and rounded ones from a way to round; both must be met to the digit. Usual bounds
/// follow from a declared policy that is not known here, so they are only held to what any policy must keep.
final class Allowance {

    private static final Rational HALF = Rational.of(1, 2);
    private static final Limit NONE = new Limit.Unbounded();

    private Allowance() {}

    static boolean permits(Amount amount, Reading reading, Bounds bounds) {
        return switch (reading) {
            case EXACT -> exact(amount).equals(bounds);
            case ROUNDED -> rounded(amount).contains(bounds);
            case USUAL -> usual(amount, bounds);
        };
    }

    /// Returns whether the bounds are what the words allow once that is cut off at their lower limit.
    static boolean permitsCut(Amount amount, Reading reading, Bounds bounds) {
        return switch (reading) {
            case EXACT -> isCut(exact(amount), bounds);
            case ROUNDED -> rounded(amount).stream().anyMatch(each -> isCut(each, bounds));
            case USUAL -> usual(amount, new Bounds(NONE, bounds.high()));
        };
    }

    private static boolean isCut(Bounds whole, Bounds cut) {
        return whole.high().equals(cut.high())
                && whole.low()
                        .value()
                        .map(low -> low.compareTo(number(cut.low())) < 0)
                        .orElse(true);
    }

    private static Bounds exact(Amount amount) {
        return switch (amount) {
            case Amount.Point(var at) -> new Bounds(closed(at), closed(at));
            case Amount.Between(var low, var high) -> new Bounds(closed(low), closed(high));
            case Amount.AtLeast(var low) -> new Bounds(closed(low), NONE);
            case Amount.MoreThan(var low) -> new Bounds(new Limit.Open(low.value()), NONE);
            case Amount.AtMost(var high) -> new Bounds(NONE, closed(high));
            case Amount.LessThan(var high) -> new Bounds(NONE, new Limit.Open(high.value()));
            case Amount.Hedged hedged -> exact(hedged.amount());
            case Amount.Vague vague -> new Bounds(new Limit.Closed(vague.least()), NONE);
        };
    }

    /// Returns the bounds for each way to round.
    private static List<Bounds> rounded(Amount amount) {
        return switch (amount) {
            case Amount.Point(var at) -> roundings(at);
            case Amount.Between(var low, var high) ->
                roundings(low).stream()
                        .flatMap(
                                first -> roundings(high).stream().map(second -> new Bounds(first.low(), second.high())))
                        .toList();
            case Amount.AtLeast(var low) ->
                roundings(low).stream()
                        .map(each -> new Bounds(each.low(), NONE))
                        .toList();
            case Amount.AtMost(var high) ->
                roundings(high).stream()
                        .map(each -> new Bounds(NONE, each.high()))
                        .toList();
            case Amount.MoreThan _, Amount.LessThan _, Amount.Vague _ -> List.of(exact(amount));
            case Amount.Hedged hedged -> {
                var exact = exact(hedged);
                yield rounded(hedged.amount()).stream()
                        .flatMap(each -> Stream.of(
                                each, new Bounds(each.low(), exact.high()), new Bounds(exact.low(), each.high())))
                        .toList();
            }
        };
    }

    private static boolean usual(Amount amount, Bounds bounds) {
        var exact = exact(amount);
        return switch (amount) {
            case Amount.Point _, Amount.Between _ -> rounded(amount).contains(bounds);
            case Amount.AtLeast _ ->
                rounded(amount).stream().anyMatch(each -> each.low().equals(bounds.low()));
            case Amount.AtMost _ ->
                rounded(amount).stream().anyMatch(each -> each.high().equals(bounds.high()));
            case Amount.MoreThan _ -> bounds.low().equals(exact.low());
            case Amount.LessThan _ -> bounds.high().equals(exact.high());
            case Amount.Vague _ ->
                bounds.low().value().map(low -> 0 <= low.signum()).orElse(false);
            case Amount.Hedged hedged when isOpen(hedged.amount()) -> usual(hedged.amount(), bounds);
            case Amount.Hedged _ -> reaches(bounds, exact);
        };
    }

    private static boolean isOpen(Amount amount) {
        return exact(amount).low().value().isEmpty()
                || exact(amount).high().value().isEmpty();
    }

    /// Returns whether the bounds reach both ends of the inner ones, their own ends included or not.
    private static boolean reaches(Bounds bounds, Bounds inner) {
        return bounds.low()
                        .value()
                        .map(low -> low.compareTo(number(inner.low())) <= 0)
                        .orElse(true)
                && bounds.high()
                        .value()
                        .map(high -> number(inner.high()).compareTo(high) <= 0)
                        .orElse(true);
    }

    private static List<Bounds> roundings(Numeral numeral) {
        var value = numeral.value();
        var step = numeral.step();
        if (step.signum() == 0) {
            return List.of(new Bounds(closed(numeral), closed(numeral)));
        }
        var half = step.times(HALF);
        var down = value.minus(half);
        var up = value.plus(half);
        var none = new Bounds(closed(numeral), closed(numeral));
        var even = isEven(value.over(step))
                ? Bounds.closed(down, up)
                : new Bounds(new Limit.Open(down), new Limit.Open(up));
        return value.signum() < 0
                ? List.of(none, even, openLow(down, up), openLow(value.minus(step), value))
                : List.of(none, even, openHigh(down, up), openHigh(value, value.plus(step)));
    }

    private static boolean isEven(Rational steps) {
        return steps.isWhole() && !steps.numerator().testBit(0);
    }

    private static Bounds openLow(Rational low, Rational high) {
        return new Bounds(new Limit.Open(low), new Limit.Closed(high));
    }

    private static Bounds openHigh(Rational low, Rational high) {
        return new Bounds(new Limit.Closed(low), new Limit.Open(high));
    }

    private static Limit closed(Numeral numeral) {
        return new Limit.Closed(numeral.value());
    }

    private static Rational number(Limit limit) {
        return limit.value().orElse(Rational.ZERO);
    }
}
