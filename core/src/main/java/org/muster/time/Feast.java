package org.muster.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// A feast is a day of the year that goes by a name and falls where a rule puts it.
public sealed interface Feast {

    /// The same date in every year.
    record OnDate(int month, int day) implements Feast {}

    /// The first, second … or last (-1) such weekday of a month.
    record OnWeekday(int month, DayOfWeek weekday, int which) implements Feast {}

    /// So many days after Easter Sunday, or before it.
    record ByEaster(int days) implements Feast {}

    /// Reads `12-25`, `11-THURSDAY-4`, `05-MONDAY--1` or `easter-2`.
    static Feast of(String rule) {
        if (rule.startsWith("easter")) {
            return new ByEaster(Integer.parseInt(rule.substring("easter".length())));
        }
        var parts = rule.split("-", 3);
        int month = Integer.parseInt(parts[0]);
        return parts.length == 2
                ? new OnDate(month, Integer.parseInt(parts[1]))
                : new OnWeekday(month, DayOfWeek.valueOf(parts[1]), Integer.parseInt(parts[2]));
    }

    /// Returns the day on which it falls in the year.
    default LocalDate in(int year) {
        return switch (this) {
            case OnDate(var month, var day) -> LocalDate.of(year, month, day);
            case OnWeekday(var month, var weekday, var which) ->
                LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, weekday));
            case ByEaster(var days) -> easter(year).plusDays(days);
        };
    }

    /// Returns the Sunday of Easter in the Gregorian calendar (Meeus 1991, after an anonymous letter of 1876).
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int moon = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
        int shift = (golden + 11 * moon + 22 * weekday) / 451;
        int sum = moon + weekday - 7 * shift + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
