package org.muster.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Rational;

/// Misprints are the numbers that a figure may have been meant to be, had one common slip been made in it: one digit
/// of three or more, two digits in each other's place, a digit dropped or doubled, a
/// nought or a decimal point, a thousand for a million.
///
/// One digit of two is left out: half of all numbers of two digits are that close to each other.
final class Misprints {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,\\u00a0\\u202f]*");
    private static final Pattern SCALED = Pattern.compile("(?i)\\d{1,3}[.,]\\d{3}|thousand|[mbtr]illion|\\d *[kmb]");
    private static final Rational THOUSAND = Rational.of(1000);
    private static final Rational TWO = Rational.of(2);
    private static final Rational TEN = Rational.of(10);
    private static final int DIGITS_TOLD = 3;

    private Misprints() {}

    /// Returns whether a number within the bounds may have been meant.
    ///
    /// @param text the figure as printed
    /// @param face its number
    static boolean reach(String text, Rational face, Bounds bounds) {
        return of(text, face).anyMatch(number -> isWithin(number, bounds));
    }

    /// Returns how likely some slip would explain why a number lies outside the bounds, if the number
    /// had nothing to do with them: what share of the numbers about as far from it as they are, or as
    /// the scale is, lie so close to what a slip would have made of it that they could not be told from
    /// that.
    ///
    /// It is 0 where no slip makes a number as near of it, and 1 and above where nearly all would be explained.
    ///
    /// @param bounds closed ones
    /// @param scale how far numbers of this sort lie apart; where it is nought the chance is 1
    static Rational chance(String text, Rational face, Bounds bounds, Rational scale) {
        var low = bounds.low().value().orElseThrow();
        var high = bounds.high().value().orElseThrow();
        var far = Stream.of(scale, low.minus(face), face.minus(high))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (far.signum() <= 0) {
            return Rational.ONE;
        }
        long meant = of(text, face)
                .filter(number -> !number.equals(face))
                .filter(number -> face.minus(far).compareTo(number) <= 0 && number.compareTo(face.plus(far)) <= 0)
                .distinct()
                .count();
        var unit = digitsOf(text, face).map(digits -> face.over(whole(digits))).orElse(Rational.ZERO);
        var room =
                Stream.of(high.minus(low), unit).max(Comparator.naturalOrder()).orElseThrow();
        return Rational.of(meant).times(room).over(far.times(TWO));
    }

    static boolean isWithin(Rational number, Bounds bounds) {
        boolean low = bounds.low()
                .value()
                .map(end -> end.compareTo(number) < (bounds.low().open() ? 0 : 1))
                .orElse(true);
        boolean high = bounds.high()
                .value()
                .map(end -> number.compareTo(end) < (bounds.high().open() ? 0 : 1))
                .orElse(true);
        return low && high;
    }

    private static Stream<Rational> of(String text, Rational face) {
        var scaled = SCALED.matcher(text).find()
                ? Stream.of(face.times(THOUSAND), face.over(THOUSAND))
                : Stream.<Rational>of();
        return Stream.concat(scaled, digitsOf(text, face).stream().flatMap(printed -> {
            var unit = face.over(whole(printed));
            var slips = digits(printed).stream().map(digits -> whole(digits).times(unit));
            return Stream.concat(Stream.of(face.over(TEN), face.times(TEN)), slips);
        }));
    }

    /// The digits of a figure that prints a single number above zero.
    private static Optional<String> digitsOf(String text, Rational face) {
        var printed = NUMBER.matcher(text)
                .results()
                .map(match -> match.group().replaceAll("\\D", ""))
                .toList();
        return Optional.of(printed)
                .filter(numbers -> numbers.size() == 1 && 0 < face.signum())
                .map(List::getFirst)
                .filter(digits -> 0 < whole(digits).signum());
    }

    private static Rational whole(String digits) {
        return Rational.of(new BigDecimal(digits));
    }

    private static List<String> digits(String printed) {
        var meant = new ArrayList<String>();
        for (int i = 0; i < printed.length() && 1 < printed.length(); i++) {
            var head = printed.substring(0, i);
            var tail = printed.substring(i + 1);
            for (char digit = '0'; digit <= '9'; digit++) {
                meant.add(head + digit + printed.substring(i));
                if (DIGITS_TOLD <= printed.length()) {
                    meant.add(head + digit + tail);
                }
            }
            if (0 < i && printed.charAt(i) == printed.charAt(i - 1)) {
                meant.add(head + tail);
            }
            for (int j = i + 1; j < printed.length(); j++) {
                meant.add(head
                        + printed.charAt(j)
                        + printed.substring(i + 1, j)
                        + printed.charAt(i)
                        + printed.substring(j + 1));
            }
        }
        return meant;
    }
}
