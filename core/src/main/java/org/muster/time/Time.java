package org.muster.time;

import java.time.DayOfWeek;
import java.util.Objects;
import org.muster.model.time.Hemisphere;
import org.muster.model.time.PartialDate;

/// A time is what a time expression names, before it is resolved against an anchor.
public sealed interface Time {

    /// The lengths in which time is told.
    enum Unit {
        HOUR,
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR,
        DECADE
    }

    /// The four seasons, each three whole months.
    enum Season {
        SPRING(3),
        SUMMER(6),
        AUTUMN(9),
        WINTER(12);

        private final int first;

        Season(int first) {
            this.first = first;
        }

        /// Returns its first month; where that is December, it lies in the year before its last.
        int first(Hemisphere hemisphere) {
            return switch (hemisphere) {
                case NORTH -> first;
                case SOUTH -> (first + 5) % 12 + 1;
            };
        }
    }

    /// Which stretch of a longer time is meant.
    enum Stage {
        EARLY,
        MIDDLE,
        LATE,
        FIRST_DAY,
        LAST_DAY
    }

    /// What an offset counts from.
    enum Base {
        /// The publication date: "two days ago", "last month".
        ANCHOR,
        /// The time told last: "a year earlier", "that month".
        REFERENCE
    }

    /// Which year's day is meant.
    enum By {
        NEAREST,
        LAST_YEAR,
        THIS_YEAR,
        NEXT_YEAR
    }

    /// A day, month or year; where the year is not stated the anchor gives it.
    record Fixed(PartialDate date) implements Time {
        public Fixed {
            Objects.requireNonNull(date);
        }
    }

    /// "Easter", "Christmas 1963", "Thanksgiving last year".
    record OnFeast(Feast feast, PartialDate.Year year, By by) implements Time {
        public OnFeast {
            Objects.requireNonNull(feast);
            Objects.requireNonNull(year);
        }
    }

    /// "the 19th century": its first year.
    record Century(int first) implements Time {}

    /// "the year to June", "the six months ended 31 March": so many units that end with a time.
    record Ending(int count, Unit unit, Time end) implements Time {}

    /// "Tuesday" (nearest), "last Tuesday" (-1), "next Tuesday" (1).
    record Weekday(DayOfWeek day, int by) implements Time {}

    /// "the weekend" (nearest), "last weekend" (-1), "next weekend" (1).
    record Weekend(int by) implements Time {}

    /// "last October" (-1), "next May" (1).
    record NamedMonth(int month, int by) implements Time {}

    /// "the summer" (0, no year), "the summer of 2021", "last fall" (-1).
    record InSeason(Season season, PartialDate.Year year, int by) implements Time {}

    /// "the 1990s".
    record Decade(int first) implements Time {}

    /// "this month" (0), "last month" (-1), "the previous day" (-1 from the reference), "two years ago" (-2).
    record Shifted(Unit unit, int by, Base base) implements Time {}

    /// "a year earlier": the same month of the year before the time told last, or that year where no month was told.
    record YearBefore() implements Time {

        /// Returns the year before the time told last.
        Shifted year() {
            return new Shifted(Unit.YEAR, -1, Base.REFERENCE);
        }
    }

    /// "over the past two weeks": so many units that end at the anchor.
    record Latest(int count, Unit unit) implements Time {}

    /// "in the next two weeks": so many units that begin at the anchor.
    record Coming(int count, Unit unit) implements Time {}

    /// "so far this year", "year-to-date": from the unit's first day up to the anchor.
    record ToDate(Unit unit) implements Time {}

    /// "to date": up to the anchor.
    record UpToNow() implements Time {}

    /// "overnight": from the day before the anchor into it.
    record Overnight() implements Time {}

    /// "the first half of February": one of several equal parts of a whole, counted from 1.
    record PartOf(Time whole, int parts, int which) implements Time {}

    /// "the first three months of 2023", "the last two weeks of May" (counted from the end).
    record Stretch(Time whole, int count, Unit unit, boolean fromEnd) implements Time {}

    /// "early June", "mid-2021", "the end of May".
    record Staged(Stage stage, Time whole) implements Time {}

    /// "between June and August", "from March 3 to 10".
    record Between(Time start, Time end) implements Time {}

    /// "the same period last year": the time told last, so many years away.
    record SameAgain(int years) implements Time {}

    /// "in the same period of 2015": the time told last, in another year.
    record SameIn(int year) implements Time {}

    /// "in August of that year", "on May 9 last year": a date whose year another time gives.
    record InYear(PartialDate date, Time year) implements Time {
        public InYear {
            Objects.requireNonNull(date);
        }
    }

    /// A time that names no date: "recent months", "a.m.".
    record Nameless(String reason) implements Time {}
}
