package org.muster.model.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// A partial date is a year, a month or a day whose year may be unknown, as in EDTF: `2024`, `XXXX-10`, `2024-11-30`;
/// with `~` it is only near it, with `?` it may be another.
///
/// @param year the year, or that it is not stated
/// @param month 1 to 12; 1 where the grain is a year
/// @param day 1 to 31; 1 where the grain is a year or a month
/// @param grain how much of it is stated
/// @param certainty how sure the text is of it
public record PartialDate(Year year, int month, int day, Grain grain, Certainty certainty) {

    private static final Pattern EDTF = Pattern.compile("(\\d{4}|XXXX)(?:-(\\d\\d)(?:-(\\d\\d))?)?([~?%]?)");

    /// How many days a date that is only near one may lie from it: some days, a month, a year.

    /// A year, or that the text does not state it.
    public sealed interface Year {
        record Stated(int number) implements Year {}

        record Unstated() implements Year {}
    }

    public PartialDate {
        Objects.requireNonNull(year);
        Objects.requireNonNull(grain);
        Objects.requireNonNull(certainty);
        if (month < 1 || 12 < month) {
            throw new IllegalArgumentException("The month (%s) must lie between 1 and 12.".formatted(month));
        }
        int length = year instanceof Year.Stated(int number)
                ? YearMonth.of(number, month).lengthOfMonth()
                : longest(month);
        if (day < 1 || length < day) {
            throw new IllegalArgumentException("The day (%s) must lie between 1 and %s.".formatted(day, length));
        }
    }

    /// A date that the text is sure of.
    public PartialDate(Year year, int month, int day, Grain grain) {
        this(year, month, day, grain, Certainty.STATED);
    }

    private static int longest(int month) {
        return YearMonth.of(2024, month).lengthOfMonth();
    }

    /// Returns the year.
    public static PartialDate ofYear(int year) {
        return new PartialDate(new Year.Stated(year), 1, 1, Grain.YEAR);
    }

    /// Returns the month.
    public static PartialDate ofMonth(int year, int month) {
        return new PartialDate(new Year.Stated(year), month, 1, Grain.MONTH);
    }

    /// Returns the day.
    public static PartialDate ofDay(LocalDate day) {
        return new PartialDate(new Year.Stated(day.getYear()), day.getMonthValue(), day.getDayOfMonth(), Grain.DAY);
    }

    /// Reads `2024`, `2024-11`, `2024-11-30`, the same with `XXXX`, and with a mark of certainty behind; empty where
    /// the text is no such date.
    public static Optional<PartialDate> parse(String text) {
        var matcher = EDTF.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var year = yearOf(matcher.group(1));
        int month = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
        int day = matcher.group(3) == null ? 1 : Integer.parseInt(matcher.group(3));
        var grain = matcher.group(2) == null ? Grain.YEAR : matcher.group(3) == null ? Grain.MONTH : Grain.DAY;
        try {
            return Optional.of(new PartialDate(year, month, day, grain, Certainty.of(matcher.group(4))));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Year yearOf(String text) {
        return text.equals("XXXX") ? new Year.Unstated() : new Year.Stated(Integer.parseInt(text));
    }

    /// Returns the year's number, if stated.
    public OptionalInt yearNumber() {
        return year instanceof Year.Stated(int number) ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /// Returns the first day it covers, if its year is stated.
    public Optional<LocalDate> firstDay() {
        return year instanceof Year.Stated(int number)
                ? Optional.of(LocalDate.of(number, month, day))
                : Optional.empty();
    }

    /// Returns the last day it covers, if its year is stated.
    public Optional<LocalDate> lastDay() {
        return firstDay().map(first -> switch (grain) {
            case YEAR -> first.withDayOfYear(first.lengthOfYear());
            case MONTH -> first.withDayOfMonth(first.lengthOfMonth());
            case DAY -> first;
        });
    }

    /// Returns the same date in the given year; a 29 February that the year lacks becomes the 28th.
    public PartialDate inYear(int number) {
        int last = YearMonth.of(number, month).lengthOfMonth();
        return new PartialDate(new Year.Stated(number), month, Math.min(day, last), grain, certainty);
    }

    /// Returns the same date, of which the text is as sure as given.
    public PartialDate with(Certainty other) {
        return new PartialDate(year, month, day, grain, other);
    }

    /// Returns how many days it may lie before or after what it names: none where the text is sure of it.
    public int slack() {
        if (!certainty.approximate()) {
            return 0;
        }
        return switch (grain) {
            case DAY -> 3;
            case MONTH -> 31;
            case YEAR -> 366;
        };
    }

    /// Returns the date in EDTF.
    public String edtf() {
        var head = year instanceof Year.Stated(int number) ? String.format(Locale.ROOT, "%04d", number) : "XXXX";
        var date = switch (grain) {
            case YEAR -> head;
            case MONTH -> String.format(Locale.ROOT, "%s-%02d", head, month);
            case DAY -> String.format(Locale.ROOT, "%s-%02d-%02d", head, month, day);
        };
        return date + certainty.mark();
    }

    @Override
    public String toString() {
        return edtf();
    }
}
