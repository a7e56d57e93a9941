package org.muster.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
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
        var printed = NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(number -> number.replaceAll("\\D", ""))
                .toList();
        if (printed.size() != 1
                || face.signum() <= 0
                || whole(printed.getFirst()).signum() <= 0) {
            return scaled;
        }
        var unit = face.over(whole(printed.getFirst()));
        var slips =
                digits(printed.getFirst()).stream().map(digits -> whole(digits).times(unit));
        return Stream.concat(Stream.concat(scaled, Stream.of(face.over(TEN), face.times(TEN))), slips);
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
