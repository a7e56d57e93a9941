package org.muster.report;

import java.util.Locale;
import org.muster.model.quantity.Rational;

/// An ISO 8601 duration of one unit, such as `P10Y` or `PT4H`.
final class IsoDuration {

    private IsoDuration() {}

    static String of(Rational value, String unit) {
        var number = value.decimal(12).toPlainString();
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
}
