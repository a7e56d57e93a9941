package org.muster.relation.en;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.muster.model.quantity.Rational;

/// A slip is a number written wrong in one of the common ways: a digit changed, dropped, doubled or exchanged with the
/// next, a nought or three too many, or two numbers in each other's place.
///
/// Numbers that do not fit a relation are taken for those meant only if one slip would mend it or they nearly fit:
/// where they lie further apart it is likelier that the words were misread than that somebody wrote them (the principle
/// of charity; Davidson 1973).
final class Slip {

    private static final Rational TEN = Rational.of(10);
    private static final Rational THOUSAND = Rational.of(1000);
    private static final int MOST_DIGITS = 12;

    private Slip() {}

    /// Returns whether the numbers would satisfy the condition with one slip in one of them mended.
    static boolean mends(List<Rational> numbers, Predicate<List<Rational>> fits) {
        var tried = new ArrayList<>(numbers);
        for (int i = 0; i < numbers.size(); i++) {
            for (var other : others(numbers.get(i))) {
                tried.set(i, other);
                if (fits.test(tried)) {
                    return true;
                }
            }
            tried.set(i, numbers.get(i));
        }
        return exchanged(tried, fits);
    }

    private static boolean exchanged(List<Rational> numbers, Predicate<List<Rational>> fits) {
        for (int i = 0; i < numbers.size(); i++) {
            for (int j = i + 1; j < numbers.size(); j++) {
                var tried = new ArrayList<>(numbers);
                tried.set(i, numbers.get(j));
                tried.set(j, numbers.get(i));
                if (fits.test(tried)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Returns what may have been meant by a printed number.
    private static List<Rational> others(Rational printed) {
        if (printed.signum() <= 0) {
            return List.of();
        }
        var unit = Rational.ONE;
        var whole = printed;
        while (!whole.isWhole() && unit.compareTo(Rational.of(1, 10_000)) > 0) {
            unit = unit.over(TEN);
            whole = printed.over(unit);
        }
        while (whole.isWhole() && whole.over(TEN).isWhole()) {
            unit = unit.times(TEN);
            whole = whole.over(TEN);
        }
        var others = new ArrayList<Rational>();
        for (var factor : List.of(TEN, THOUSAND)) {
            others.add(printed.times(factor));
            others.add(printed.over(factor));
        }
        if (whole.isWhole()) {
            var digits = whole.numerator().toString();
            var step = unit;
            if (digits.length() <= MOST_DIGITS) {
                written(digits).forEach(text -> add(others, text, step));
                for (char digit = '1'; digit <= '9'; digit++) {
                    add(others, digits + digit, step.over(TEN));
                }
            }
        }
        return others;
    }

    private static void add(List<Rational> others, String digits, Rational unit) {
        if (!digits.isEmpty()) {
            others.add(new Rational(new BigInteger(digits), BigInteger.ONE).times(unit));
        }
    }

    /// Returns the rows of digits that one slip makes of a row of digits.
    private static List<String> written(String digits) {
        var rows = new ArrayList<String>();
        for (char digit = '1'; digit <= '9'; digit++) {
            rows.add(digits + digit);
        }
        for (int i = 0; i < digits.length(); i++) {
            var before = digits.substring(0, i);
            var after = digits.substring(i + 1);
            rows.add(before + after);
            for (char digit = '0'; digit <= '9'; digit++) {
                rows.add(before + digit + after);
                rows.add(before + digit + digits.charAt(i) + after);
            }
            if (!after.isEmpty()) {
                rows.add(before + after.charAt(0) + digits.charAt(i) + after.substring(1));
            }
        }
        return rows;
    }
}
