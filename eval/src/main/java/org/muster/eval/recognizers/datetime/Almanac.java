package org.muster.eval.recognizers.datetime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/// Almanac of the calendar around the day of speaking, with the specification's names for them.
///
/// @param now the moment of speaking
record Almanac(LocalDateTime now) {

    LocalDate today() {
        return now.toLocalDate();
    }

    /// Returns the week, month, quarter, year, decade or weekend so many away.
    Meaning.Days shifted(String unit, int by) {
        var day = today();
        return switch (unit.charAt(0)) {
            case 'd' -> decade(day.getYear() / 10 * 10 + 10 * by);
            case 'q' -> quarter(day.plusMonths(3L * by));
            case 'm' -> month(day.withDayOfMonth(1).plusMonths(by));
            case 'y' -> year(day.getYear() + by);
            default -> unit.startsWith("weekend") ? weekend(day.plusWeeks(by)) : week(day.plusWeeks(by));
        };
    }

    Meaning.Days year(int year) {
        return Meaning.Days.of(
                String.format(Locale.ROOT, "%04d", year), LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    Meaning.Days month(LocalDate day) {
        var first = day.withDayOfMonth(1);
        return Meaning.Days.of(first.toString().substring(0, 7), first, first.plusMonths(1));
    }

    Meaning.Days week(LocalDate day) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Meaning.Days.of(weekName(monday), monday, monday.plusDays(7));
    }

    private static String weekName(LocalDate monday) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    Meaning.Days weekend(LocalDate day) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Meaning.Days.of(weekName(monday) + "-WE", monday.plusDays(5), monday.plusDays(7));
    }

    Meaning.Days quarter(LocalDate day) {
        var first = day.with(IsoFields.DAY_OF_QUARTER, 1);
        return between(first, first.plusMonths(3), "P3M");
    }

    Meaning.Days decade(int first) {
        return between(LocalDate.of(first, 1, 1), LocalDate.of(first + 10, 1, 1), "P10Y");
    }

    static Meaning.Days between(LocalDate start, LocalDate end, String length) {
        return Meaning.Days.of("(%s,%s,%s)".formatted(start, end, length), start, end);
    }

    /// Returns the month without a year: the one before today and the one after.
    Meaning.Days openMonth(int month) {
        var here = LocalDate.of(today().getYear(), month, 1);
        var coming = here.isBefore(today().withDayOfMonth(1)) ? here.plusYears(1) : here;
        var past = here.isAfter(today()) || here.equals(today().withDayOfMonth(1)) && today().getDayOfMonth() < 28
                ? here.minusYears(1)
                : here;
        var before = past.equals(coming) ? past.minusYears(1) : past;
        return new Meaning.Days(
                String.format(Locale.ROOT, "XXXX-%02d", month),
                before,
                before.plusMonths(1),
                coming,
                coming.plusMonths(1));
    }

    /// Returns the day without a year: the last one before today and the next one.
    Meaning.Day openDay(int month, int day) {
        var here = year(month, day, today().getYear(), 1);
        var coming = here.isBefore(today()) ? year(month, day, here.getYear() + 1, 1) : here;
        var past = here.isBefore(today()) ? here : year(month, day, here.getYear() - 1, -1);
        return new Meaning.Day(String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day), past, coming);
    }

    /// Returns the day in the year, or in the nearest that has it.
    private static LocalDate year(int month, int day, int year, int way) {
        int here = year;
        while (java.time.YearMonth.of(here, month).lengthOfMonth() < day) {
            here += way;
        }
        return LocalDate.of(here, month, day);
    }

    /// Returns whether some year has the day.
    static boolean exists(int month, int day) {
        return day <= java.time.YearMonth.of(2024, month).lengthOfMonth();
    }

    /// Returns the fortnight so many away.
    Meaning.Days fortnight(int by) {
        var monday =
                today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(2L * by);
        return between(monday, monday.plusWeeks(2), "P2W");
    }

    /// Returns the week of a month, -1 for the last; the first holds the month's first Thursday.
    Meaning.Days weekOfMonth(LocalDate first, int which) {
        var thursday = which < 0
                ? first.with(TemporalAdjusters.lastInMonth(DayOfWeek.THURSDAY))
                : first.with(TemporalAdjusters.firstInMonth(DayOfWeek.THURSDAY)).plusWeeks(which - 1L);
        int number = (thursday.getDayOfMonth() - 1) / 7 + 1;
        var monday = thursday.minusDays(3);
        return Meaning.Days.of(
                String.format(Locale.ROOT, "%s-W%02d", first.toString().substring(0, 7), number),
                monday,
                monday.plusDays(7));
    }

    /// Returns the weekday: the last one before today and the next one.
    Meaning.Day openWeekday(DayOfWeek weekday) {
        return new Meaning.Day(
                "XXXX-WXX-" + weekday.getValue(),
                today().with(TemporalAdjusters.previous(weekday)),
                today().with(TemporalAdjusters.nextOrSame(weekday)));
    }

    /// Returns the weekday of the week so many away.
    Meaning.Day weekday(DayOfWeek weekday, int weeks) {
        var monday =
                today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks);
        return Meaning.Day.of(monday.plusDays(weekday.getValue() - 1L));
    }
}
