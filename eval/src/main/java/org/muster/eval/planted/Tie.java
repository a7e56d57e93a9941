package org.muster.eval.planted;

import java.util.List;
import java.util.stream.IntStream;

/// A tie is an equation between plain numbers that stand near one another and fulfil it as printed.
///
/// A slip breaks it where rounding every number by half a unit of its last significant digit (of two at least) does not
/// excuse the gap: within that, nobody could tell it from a rounded number.
///
/// @param sort the equation
/// @param members its numbers: the total before its parts, the share before part and whole, the change, multiple or
/// points before what was before and after, the product after its factors
record Tie(Sort sort, List<PlainNumber> members) {

    /// What a slip must put an equation out by beyond rounding, where a hedge stands before one of the numbers.
    private static final double HEDGED = 0.3;

    /// The equations that are looked for.
    enum Sort {
        SUM,
        SHARE,
        CHANGE,
        MULTIPLE,
        PRODUCT,
        POINTS,
        YEARS,
        REPEAT
    }

    Tie {
        members = List.copyOf(members);
    }

    boolean holds() {
        return gap(values()) <= slack() + 1e-9;
    }

    /// Returns whether the equation no longer holds, by more than rounding and hedges excuse, with another value.
    boolean breaks(PlainNumber member, double value) {
        var values = IntStream.range(0, members.size())
                .mapToObj(i ->
                        members.get(i).equals(member) ? value : members.get(i).value())
                .toList();
        return breaks(values);
    }

    /// Returns whether it no longer holds with the values of two members exchanged.
    boolean breaksSwapped(PlainNumber one, PlainNumber other) {
        return breaks(members.stream()
                .map(member -> member.equals(one) ? other.value() : member.equals(other) ? one.value() : member.value())
                .toList());
    }

    private boolean breaks(List<Double> values) {
        boolean hedged = members.stream().anyMatch(PlainNumber::hedged);
        double size = sort == Sort.CHANGE || sort == Sort.SHARE || sort == Sort.MULTIPLE
                ? members.getFirst().value()
                : values.stream().mapToDouble(Math::abs).max().orElse(0);
        return slack() + rounding(values) + (hedged ? HEDGED * size : 0) + 1e-9 < gap(values);
    }

    /// Returns what rounding each number by half a unit of its last significant digit can put the equation out by.
    private double rounding(List<Double> v) {
        double sum = members.stream().mapToDouble(Tie::half).sum();
        return switch (sort) {
            case SUM, REPEAT -> sum;
            case SHARE, CHANGE, MULTIPLE ->
                half(members.getFirst())
                        + Math.abs(v.get(1) / v.get(2) + v.get(2) / v.get(1))
                                * (half(members.get(1)) / Math.abs(v.get(1))
                                        + half(members.get(2)) / Math.abs(v.get(2)));
            case PRODUCT -> half(members.get(2)) + half(members.get(0)) * v.get(1) + half(members.get(1)) * v.get(0);
            case POINTS -> half(members.get(0)) + 100 * (half(members.get(1)) + half(members.get(2)));
            case YEARS -> 0;
        };
    }

    /// A whole number without noughts at its end is printed in full.
    private static double half(PlainNumber number) {
        boolean full =
                number.step() <= 1 && number.value() == Math.rint(number.value()) && !number.is(PlainNumber.Form.SHARE);
        return full ? 0 : number.step() / 2;
    }

    private List<Double> values() {
        return members.stream().map(PlainNumber::value).toList();
    }

    private double gap(List<Double> v) {
        return switch (sort) {
            case SUM ->
                Math.abs(v.get(0) - v.stream().skip(1).mapToDouble(x -> x).sum());
            case SHARE -> Math.abs(v.get(0) - v.get(1) / v.get(2));
            case CHANGE -> Math.abs(v.get(0) - Math.abs(v.get(2) - v.get(1)) / v.get(1));
            case MULTIPLE -> Math.abs(v.get(0) - v.get(2) / v.get(1));
            case PRODUCT -> Math.abs(v.get(2) - v.get(0) * v.get(1));
            case POINTS -> Math.abs(v.get(0) - 100 * Math.abs(v.get(2) - v.get(1)));
            case YEARS -> Math.abs(v.get(0) - Math.abs(v.get(2) - v.get(1)));
            case REPEAT -> Math.abs(v.get(0) - v.get(1));
        };
    }

    /// Returns what rounding of the first number excuses; sums, products and repetitions must hold exactly.
    private double slack() {
        return switch (sort) {
            case SHARE, CHANGE -> Math.max(members.getFirst().step() / 2, fraction());
            case MULTIPLE -> 0.03 * members.getFirst().value();
            case SUM, PRODUCT, POINTS, YEARS, REPEAT ->
                1e-6 * Math.abs(members.getLast().value());
        };
    }

    private double fraction() {
        return members.getFirst().step() == 0 ? 0.02 * members.getFirst().value() : 0;
    }
}
