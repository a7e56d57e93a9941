package org.muster.reckon;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Limit;
import org.muster.model.quantity.Rational;

/// Arithmetic as an editor reads it: "577 / 305 = 1.892", "3,470 / 4,121 = 84.2%", "1,001 to 1,153".
///
/// Whole numbers are printed in full, others to four digits, and never fewer than their whole part.
public final class Arithmetic {

    private static final int DIGITS = 4;
    private static final Rational HUNDRED = Rational.of(100);

    private Arithmetic() {}

    /// Returns the number with separators between thousands.
    public static String number(Rational number) {
        var decimal = decimal(number);
        int whole = decimal.precision() - decimal.scale();
        var rounded = number.isWhole()
                ? decimal
                : decimal.round(new MathContext(Math.max(DIGITS, whole), RoundingMode.HALF_UP));
        return print(rounded, "#,##0.############");
    }

    /// Returns the fraction as a percentage with at most one decimal.
    public static String percent(Rational fraction) {
        return print(decimal(fraction.times(HUNDRED)).setScale(1, RoundingMode.HALF_UP), "#,##0.#") + "%";
    }

    /// Returns "a + b = c".
    public static String sum(List<Rational> parts) {
        var total = parts.stream().reduce(Rational.ZERO, Rational::plus);
        return parts.stream().map(Arithmetic::number).collect(Collectors.joining(" + ")) + " = " + number(total);
    }

    /// Returns "a − b − c = d".
    public static String difference(Rational from, List<Rational> taken) {
        var rest = taken.stream().reduce(from, Rational::minus);
        return number(from)
                + taken.stream().map(each -> " − " + number(each)).collect(Collectors.joining())
                + " = "
                + number(rest);
    }

    /// Returns "a × b = c".
    public static String product(Rational first, Rational second) {
        return "%s × %s = %s".formatted(number(first), number(second), number(first.times(second)));
    }

    /// Returns "a / b = c"; the divisor must not be zero.
    public static String quotient(Rational dividend, Rational divisor) {
        return "%s / %s = %s".formatted(number(dividend), number(divisor), number(dividend.over(divisor)));
    }

    /// Returns "a / b = 84.2%"; the whole must not be zero.
    public static String share(Rational part, Rational whole) {
        return "%s / %s = %s".formatted(number(part), number(whole), percent(part.over(whole)));
    }

    /// Returns the bounds in words: "15,000 to 18,000", "more than 100,000".
    public static String bounds(Bounds bounds) {
        if (bounds.low().equals(bounds.high()) && bounds.low() instanceof Limit.Closed(var only)) {
            return number(only);
        }
        if (bounds.low() instanceof Limit.Closed(var low) && bounds.high() instanceof Limit.Closed(var high)) {
            return number(low) + " to " + number(high);
        }
        var low = low(bounds.low());
        var high = high(bounds.high());
        if (low.isEmpty() && high.isEmpty()) {
            return "any number";
        }
        return low.isEmpty() || high.isEmpty() ? low + high : low + " and " + high;
    }

    /// Returns the whole numbers within the bounds in words: "1,001 to 1,153" for more than 1,000 and less than 1,154.
    public static String counts(Bounds bounds) {
        if (bounds.low().value().isEmpty() || bounds.high().value().isEmpty()) {
            return bounds(bounds);
        }
        var least = least(bounds.low(), bounds.low().value().get());
        var most = least(bounds.high(), bounds.high().value().get().negate()).negate();
        return least.compareTo(most) <= 0 ? bounds(Bounds.closed(least, most)) : bounds(bounds);
    }

    /// Returns the least whole number that is not below the limit at this place.
    private static Rational least(Limit limit, Rational at) {
        var parts = at.numerator().divideAndRemainder(at.denominator());
        boolean up = at.isWhole() ? limit.open() : 0 < at.signum();
        return new Rational(up ? parts[0].add(BigInteger.ONE) : parts[0], BigInteger.ONE);
    }

    private static String low(Limit limit) {
        return switch (limit) {
            case Limit.Closed(var at) -> "at least " + number(at);
            case Limit.Open(var at) -> "more than " + number(at);
            case Limit.Unbounded _ -> "";
        };
    }

    private static String high(Limit limit) {
        return switch (limit) {
            case Limit.Closed(var at) -> "at most " + number(at);
            case Limit.Open(var at) -> "less than " + number(at);
            case Limit.Unbounded _ -> "";
        };
    }

    private static BigDecimal decimal(Rational number) {
        var numerator = new BigDecimal(number.numerator());
        int digits = numerator.precision() + DIGITS + 2;
        return number.isWhole()
                ? numerator
                : numerator.divide(new BigDecimal(number.denominator()), new MathContext(digits, RoundingMode.HALF_UP));
    }

    private static String print(BigDecimal number, String pattern) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setMinusSign('−');
        return new DecimalFormat(pattern, symbols).format(number);
    }
}
