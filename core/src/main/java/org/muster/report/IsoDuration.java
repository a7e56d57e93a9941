package org.muster.report;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import org.muster.model.quantity.Rational;

/// An ISO 8601 duration of one unit and the next smaller one, such as `P10Y`, `PT4H` or `PT1H45M`.
final class IsoDuration {

    private IsoDuration() {}

    static String of(Rational value, String unit) {
        var number = value.decimal(12).toPlainString();
        if (!value.isWhole() && 0 < value.compareTo(Rational.ONE)) {
            var mixed = mixed(value, unit.toLowerCase(Locale.ROOT));
            if (mixed.isPresent()) {
                return mixed.get();
            }
        }
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "second" -> "PT" + number + "S";
            case "minute" -> "PT" + number + "M";
            case "hour" -> "PT" + number + "H";
            case "day" -> "P" + number + "D";
            case "week" -> "P" + number + "W";
            case "fortnight" -> "P" + value.times(Rational.of(2)).decimal(12).toPlainString() + "W";
            case "month" -> "P" + number + "M";
            case "decade" -> "P" + value.times(Rational.of(10)).decimal(12).toPlainString() + "Y";
            case "century" -> "P" + value.times(Rational.of(100)).decimal(12).toPlainString() + "Y";
            default -> "P" + number + "Y";
        };
    }

    /// "Six and a half years" is P6Y6M; a remainder that is no whole number of the smaller unit stays a decimal.
    private static Optional<String> mixed(Rational value, String unit) {
        return switch (unit) {
            case "minute" -> mixed(value, 60, "PT%sM%sS");
            case "hour" -> mixed(value, 60, "PT%sH%sM");
            case "day" -> mixed(value, 24, "P%sDT%sH");
            case "month" -> mixed(value, 30, "P%sM%sD");
            case "year" -> mixed(value, 12, "P%sY%sM");
            default -> Optional.empty();
        };
    }

    private static Optional<String> mixed(Rational value, int parts, String form) {
        var whole = value.numerator().divide(value.denominator());
        var part = value.minus(new Rational(whole, BigInteger.ONE)).times(Rational.of(parts));
        return part.isWhole() ? Optional.of(form.formatted(whole, part.numerator())) : Optional.empty();
    }
}
