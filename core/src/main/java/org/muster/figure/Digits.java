package org.muster.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.model.quantity.Numeral;
import org.muster.model.quantity.Rational;

/// Digits are read with their separators of thousands and decimals.
///
/// The step of round digits keeps two of them: nobody who prints 10 means 5 to 15, but 200,000 is counted in ten
/// thousands.
public final class Digits {

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([, ]\\d{3})+(\\.\\d+)?");
    private static final Pattern DOTTED = Pattern.compile("\\d{1,3}(\\.\\d{3}){2,}");
    private static final Pattern INDIAN = Pattern.compile("\\d{1,2}(,\\d{2})+,\\d{3}(\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("\\d*\\.?\\d+");
    private static final Pattern COMMA = Pattern.compile("\\d+,\\d{1,2}");
    private static final int KEPT = 2;

    /// As many digits as surely fit into a long number.
    private static final int SHORT = 18;

    private Digits() {}

    /// Returns the numeral that the digits print, if they print one.
    public static Optional<Numeral> read(String digits) {
        if (digits.length() <= SHORT && digits.charAt(0) != '0' && isPlain(digits)) {
            return Optional.of(numeral(Long.parseLong(digits), zeros(digits)));
        }
        if (GROUPED.matcher(digits).matches() || INDIAN.matcher(digits).matches()) {
            return Optional.of(numeral(digits.replace(",", "").replace(" ", "")));
        }
        if (DOTTED.matcher(digits).matches()) {
            return Optional.of(numeral(digits.replace(".", "")));
        }
        if (COMMA.matcher(digits).matches()) {
            return Optional.of(numeral(digits.replace(',', '.')));
        }
        return PLAIN.matcher(digits).matches() ? Optional.of(numeral(digits)) : Optional.empty();
    }

    /// Returns the numeral times a factor, printed as one word such as "million".
    public static Numeral scaled(Numeral numeral, Rational factor) {
        return factor.equals(Rational.ONE)
                ? numeral
                : new Numeral(numeral.value().times(factor), numeral.step().times(factor));
    }

    private static boolean isPlain(String digits) {
        int at = 0;
        while (at < digits.length() && '0' <= digits.charAt(at) && digits.charAt(at) <= '9') {
            at++;
        }
        return at == digits.length();
    }

    private static Numeral numeral(long whole, int zeros) {
        return new Numeral(
                Rational.of(whole), zeros == 0 ? Rational.ONE : Rational.of(BigDecimal.ONE.movePointRight(zeros)));
    }

    private static int zeros(String whole) {
        int zeros = 0;
        while (zeros < whole.length() - KEPT && whole.charAt(whole.length() - 1 - zeros) == '0') {
            zeros++;
        }
        return zeros;
    }

    private static Numeral numeral(String plain) {
        var decimal = new BigDecimal(plain);
        if (0 < decimal.scale()) {
            return new Numeral(Rational.of(decimal), Rational.of(BigDecimal.ONE.movePointLeft(decimal.scale())));
        }
        int zeros = zeros(decimal.unscaledValue().toString());
        return new Numeral(Rational.of(decimal), Rational.of(BigDecimal.ONE.movePointRight(zeros)));
    }
}
