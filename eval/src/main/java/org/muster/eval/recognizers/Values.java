package org.muster.eval.recognizers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.model.quantity.Rational;

/// Values of a resolution: decimals of fifteen digits, ranges with open or closed ends, names in any case.
final class Values {

    private static final Pattern RANGE = Pattern.compile("([\\[(])([^,]*),([^,]*)([\\])])");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d*\\.?\\d+([eE][-+]?\\d{1,4})?");
    private static final BigDecimal NEAR = new BigDecimal("1e-12");
    private static final int DIGITS = 18;

    private Values() {}

    /// Returns the number as a decimal.
    static String of(Rational value) {
        return value.decimal(DIGITS).toPlainString();
    }

    /// Returns whether two values are the same number, range or name.
    static boolean alike(String gold, String read) {
        var ranges = RANGE.matcher(gold);
        var other = RANGE.matcher(read);
        if (ranges.matches() && other.matches()) {
            return ranges.group(1).equals(other.group(1))
                    && ranges.group(4).equals(other.group(4))
                    && same(ranges.group(2), other.group(2))
                    && same(ranges.group(3), other.group(3));
        }
        return same(gold, read);
    }

    private static boolean same(String gold, String read) {
        var first = decimal(gold);
        var second = decimal(read);
        if (first.isEmpty() || second.isEmpty()) {
            return gold.equalsIgnoreCase(read);
        }
        var gap = first.get().subtract(second.get()).abs();
        var size = first.get().abs().max(second.get().abs());
        return gap.compareTo(size.multiply(NEAR, MathContext.DECIMAL64)) <= 0;
    }

    private static Optional<BigDecimal> decimal(String written) {
        var digits = written.endsWith("%") ? written.substring(0, written.length() - 1) : written;
        return DECIMAL.matcher(digits).matches() ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }
}
