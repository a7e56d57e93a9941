package org.muster.eval.recognizers.datetime;

import java.time.LocalDate;

/// A meaning is what a run of words names, in the specification's terms: two readings, a past and a coming one, where
/// the words leave the year or week open.
sealed interface Meaning {

    /// A day.
    record Day(String timex, LocalDate past, LocalDate coming) implements Meaning {

        static Day of(LocalDate day) {
            return new Day(day.toString(), day, day);
        }
    }

    /// A day that no calendar has: "Feb 30".
    record NoDay(String timex) implements Meaning {}

    /// From one day up to another, which is not included.
    record Days(
            String timex,
            LocalDate pastStart,
            LocalDate pastEnd,
            String comingTimex,
            LocalDate comingStart,
            LocalDate comingEnd)
            implements Meaning {

        Days(String timex, LocalDate pastStart, LocalDate pastEnd, LocalDate comingStart, LocalDate comingEnd) {
            this(timex, pastStart, pastEnd, timex, comingStart, comingEnd);
        }

        static Days of(String timex, LocalDate start, LocalDate end) {
            return new Days(timex, start, end, start, end);
        }
    }

    /// A time of day; where it may be morning or evening it is open.
    record Clock(int hour, int minute, int second, int fields, boolean open) implements Meaning {

        String timex(int at) {
            return switch (fields) {
                case 1 -> "T" + two(at);
                case 2 -> "T" + two(at) + ":" + two(minute);
                default -> "T" + two(at) + ":" + two(minute) + ":" + two(second);
            };
        }

        String value(int at) {
            return two(at) + ":" + two(minute) + ":" + two(second);
        }

        private static String two(int number) {
            return (number < 10 ? "0" : "") + number;
        }
    }

    /// A part of the day.
    record Part(String timex, String start, String end) implements Meaning {}

    /// A length of time.
    record Length(String timex, java.math.BigDecimal seconds) implements Meaning {}

    /// What comes again and again.
    record Every(String timex) implements Meaning {}

    /// A season of a year, which the specification leaves unresolved.
    record Season(String timex) implements Meaning {}

    /// A moment, to the second.
    record Moment(java.time.LocalDateTime time) implements Meaning {}

    /// From one moment to another.
    record Moments(java.time.LocalDateTime start, java.time.LocalDateTime end, String length) implements Meaning {}

    /// A part of a day that is known: "this morning".
    record DayPart(Day day, Part part) implements Meaning {}

    /// The moment of speaking.
    record Now() implements Meaning {}
}
