package org.muster.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.muster.model.time.Anchor;
import org.muster.model.time.Grain;
import org.muster.model.time.PartialDate;
import org.muster.model.time.Window;

/// A resolver turns a time into the window it means.
///
/// A date without a year and a weekday mean the most recent one up to the anchor, or the next one where the sentence
/// speaks of the future. The weekday of the day after the anchor is that day, since a report is brought up to date, or
/// read in another zone, the day after, and nobody calls the day of six days ago by its bare name. Without an anchor a
/// month keeps an unknown year, and a time that needs one stays unresolved.
///
/// @param anchor the publication date, or why there is none
/// @param reference the window told last; unresolved at the beginning
/// @param tense whether the sentence speaks of the future
public record Resolver(Anchor anchor, Window reference, Tense tense) {

    /// Which way an underspecified date is looked for.
    public enum Tense {
        PAST,
        FUTURE,
        /// What is so or is set for a day, as in "meets on July 3": a date just ahead is meant rather than last year's.
        PRESENT,
        /// A history, told from one date to the next: the nearest to the date told last is meant.
        NARRATED
    }

    private static final int HALF_YEAR = 6;
    private static final Time THIS_YEAR = new Time.Shifted(Time.Unit.YEAR, 0, Time.Base.ANCHOR);
    private static final PartialDate.Year NO_YEAR = new PartialDate.Year.Unstated();

    /// Returns the window that the time means.
    public Window of(Time time) {
        return switch (time) {
            case Time.Fixed(var date) -> new Window.On(dated(date));
            case Time.OnFeast feast -> feast(feast);
            case Time.Weekday weekday -> weekday(weekday);
            case Time.Weekend(var by) -> weekend(by);
            case Time.NamedMonth month -> namedMonth(month);
            case Time.InSeason season -> season(season);
            case Time.Decade(var first) ->
                new Window.Interval(PartialDate.ofYear(first), PartialDate.ofYear(first + 9));
            case Time.Century(var first) ->
                new Window.Interval(PartialDate.ofYear(first), PartialDate.ofYear(first + 99));
            case Time.Shifted shifted -> shifted(shifted);
            case Time.Latest(var count, var unit) -> latest(count, unit);
            case Time.Coming(var count, var unit) -> coming(count, unit);
            case Time.ToDate(var unit) -> toDate(unit);
            case Time.UpToNow() ->
                published().<Window>map(Window.Until::new).orElseGet(() -> missing("\"to date\" ends at it"));
            case Time.Overnight() ->
                anchorDay()
                        .map(day -> days(day.minusDays(1), day))
                        .orElseGet(() -> missing("\"overnight\" counts from it"));
            case Time.PartOf part -> partOf(part);
            case Time.Ending ending -> Parts.ending(of(ending.end()), ending.count(), ending.unit());
            case Time.Stretch stretch -> Parts.stretch(of(stretch.whole()), stretch);
            case Time.Staged(var stage, var whole) -> Parts.staged(of(whole), stage);
            case Time.Between(var start, var end) -> between(start, end);
            case Time.InYear(var date, var year) -> inYear(date, of(year));
            case Time.YearBefore before -> yearBefore(before);
            case Time.SameAgain(var years) -> Parts.yearsAway(soFar(), years);
            case Time.SameIn(var year) -> sameIn(year);
            case Time.Nameless(var reason) -> new Window.Unresolved(reason);
        };
    }

    private PartialDate dated(PartialDate date) {
        if (date.yearNumber().isPresent() || published().isEmpty()) {
            return date;
        }
        var given = published().get();
        int year = given.yearNumber().orElseThrow();
        if (given.grain() == Grain.YEAR) {
            return date.inYear(year);
        }
        boolean later = order(given) < order(date);
        boolean before = order(date) < order(given);
        return switch (tense) {
            case PAST -> date.inYear(later ? year - 1 : year);
            case PRESENT -> date.inYear(later && HALF_YEAR < date.month() - given.month() ? year - 1 : year);
            case FUTURE -> date.inYear(before && differs(date, given) ? year + 1 : year);
            case NARRATED -> date.inYear(year + nearest(date.month() - given.month()));
        };
    }

    /// A month that would lie more than half a year back or ahead belongs to the next year or to the one before.
    private static int nearest(int months) {
        return months < -HALF_YEAR ? 1 : HALF_YEAR < months ? -1 : 0;
    }

    /// Orders dates within a year; a month counts from its first day.
    private static int order(PartialDate date) {
        return date.month() * 100 + (date.grain() == Grain.DAY ? date.day() : 0);
    }

    private static boolean differs(PartialDate date, PartialDate given) {
        return date.month() != given.month() || date.grain() == Grain.DAY;
    }

    private Window weekday(Time.Weekday weekday) {
        var day = anchorDay();
        if (day.isEmpty()) {
            return missing("a weekday counts from it");
        }
        boolean next = day.get().plusDays(1).getDayOfWeek() == weekday.day();
        var same = next || tense == Tense.FUTURE || tense == Tense.NARRATED
                ? TemporalAdjusters.nextOrSame(weekday.day())
                : TemporalAdjusters.previousOrSame(weekday.day());
        return on(
                switch (weekday.by()) {
                    case -1 -> day.get().with(TemporalAdjusters.previous(weekday.day()));
                    case 1 -> day.get().with(TemporalAdjusters.next(weekday.day()));
                    default -> day.get().with(same);
                });
    }

    /// A period of another year, or that whole year where none was told before.
    private Window sameIn(int year) {
        var told = Parts.start(reference).map(PartialDate::yearNumber);
        return told.isPresent() && told.get().isPresent()
                ? Parts.yearsAway(soFar(), year - told.get().getAsInt())
                : new Window.On(PartialDate.ofYear(year));
    }

    /// Returns the time told last; where that is the year of the report, it is compared as far as it has gone.
    private Window soFar() {
        boolean going = reference instanceof Window.On(var date)
                && date.grain() == Grain.YEAR
                && published().map(PartialDate::yearNumber).equals(Optional.of(date.yearNumber()));
        return going ? anchorDay().map(day -> days(day.withDayOfYear(1), day)).orElse(reference) : reference;
    }

    /// A part of this year that has not begun when the past is told is one of last year.
    private Window partOf(Time.PartOf part) {
        var window = Parts.part(of(part.whole()), part.parts(), part.which());
        boolean ahead = (tense == Tense.PAST || tense == Tense.PRESENT)
                && part.whole().equals(THIS_YEAR)
                && anchorDay().isPresent()
                && window.firstDay().filter(anchorDay().get()::isBefore).isPresent();
        return ahead ? Parts.yearsAway(window, -1) : window;
    }

    private Window feast(Time.OnFeast named) {
        if (named.year() instanceof PartialDate.Year.Stated(int year)) {
            return on(named.feast().in(year));
        }
        var date = published();
        if (date.isEmpty()) {
            return named.feast() instanceof Feast.OnDate(var month, var day)
                    ? new Window.On(new PartialDate(NO_YEAR, month, day, Grain.DAY))
                    : missing("the day moves from year to year");
        }
        int year = date.get().yearNumber().orElseThrow();
        return on(named.feast()
                .in(
                        switch (named.by()) {
                            case LAST_YEAR -> year - 1;
                            case THIS_YEAR -> year;
                            case NEXT_YEAR -> year + 1;
                            case NEAREST -> nearest(named.feast(), year);
                        }));
    }

    /// The feast before the report, or the next one where the sentence speaks of the future.
    private int nearest(Feast feast, int year) {
        var day = anchorDay();
        if (day.isEmpty()) {
            return year;
        }
        var here = feast.in(year);
        return switch (tense) {
            case PAST, PRESENT -> day.get().plusDays(1).isBefore(here) ? year - 1 : year;
            case FUTURE -> here.isBefore(day.get()) ? year + 1 : year;
            case NARRATED -> year + nearest(here.getMonthValue() - day.get().getMonthValue());
        };
    }

    /// A weekend is its Saturday and Sunday; the nearest is the one going on, or else the last one.
    private Window weekend(int by) {
        var day = anchorDay();
        if (day.isEmpty()) {
            return missing("a weekend counts from it");
        }
        boolean coming = 0 < by || by == 0 && tense == Tense.FUTURE;
        var from = by < 0 ? day.get().with(TemporalAdjusters.previous(DayOfWeek.SUNDAY)) : day.get();
        var saturday = coming && from.getDayOfWeek() != DayOfWeek.SUNDAY
                ? from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
                : from.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        var begin = 0 < by && !from.isBefore(saturday) ? saturday.plusWeeks(1) : saturday;
        return days(begin, begin.plusDays(1));
    }

    private Window inYear(PartialDate date, Window year) {
        return Parts.start(year)
                .map(start -> start.yearNumber().isPresent()
                        ? date.inYear(start.yearNumber().getAsInt())
                        : date)
                .<Window>map(Window.On::new)
                .orElseGet(() -> new Window.On(dated(date)));
    }

    private Window namedMonth(Time.NamedMonth named) {
        var date = new PartialDate(NO_YEAR, named.month(), 1, Grain.MONTH);
        if (published().isEmpty()) {
            return new Window.On(date);
        }
        int year = published().get().yearNumber().orElseThrow();
        int month = published().get().month();
        boolean coming = 0 < named.by();
        return new Window.On(date.inYear(
                coming
                        ? (named.month() <= month ? year + 1 : year)
                        : (named.by() < 0 && month <= named.month() ? year - 1 : year)));
    }

    private Window season(Time.InSeason told) {
        int first = told.season().first(anchor.hemisphere());
        int last = first == 12 ? 2 : first + 2;
        var year = told.year();
        if (year instanceof PartialDate.Year.Stated(int number)) {
            return months(number, first, last);
        }
        if (published().isEmpty() || published().get().grain() == Grain.YEAR && first == 12) {
            return told.by() == 0
                    ? new Window.Interval(
                            new PartialDate(NO_YEAR, first, 1, Grain.MONTH),
                            new PartialDate(NO_YEAR, last, 1, Grain.MONTH))
                    : missing("it says which season is meant");
        }
        int number = published().get().yearNumber().orElseThrow();
        int month =
                published().get().grain() == Grain.YEAR ? 12 : published().get().month();
        if (first == 12 && month <= 2 && told.by() <= 0) {
            return months(number - 1 + told.by(), first, last);
        }
        boolean begun = first <= month;
        boolean over = begun && last < month && first != 12;
        int start = begun || 0 < told.by() || tense == Tense.FUTURE && told.by() == 0 ? number : number - 1;
        int shift = told.by() < 0 && begun && !over ? -1 : 0 < told.by() && begun ? 1 : 0;
        return months(start + shift, first, last);
    }

    private static Window months(int year, int first, int last) {
        return new Window.Interval(
                PartialDate.ofMonth(year, first), PartialDate.ofMonth(last < first ? year + 1 : year, last));
    }

    /// A year before April is the April before, and not that whole year.
    private Window yearBefore(Time.YearBefore before) {
        boolean months = Parts.start(reference)
                .filter(date -> date.grain() == Grain.MONTH)
                .isPresent();
        return months ? Parts.yearsAway(reference, -1) : shifted(before.year());
    }

    private Window shifted(Time.Shifted shifted) {
        var base = base(shifted);
        if (base.isEmpty()) {
            return thisYear(shifted)
                    ? new Window.On(new PartialDate(NO_YEAR, 1, 1, Grain.YEAR))
                    : missing("\"%s\" counts from it".formatted(Wording.of(shifted)));
        }
        var start = base.get();
        if (start.year() instanceof PartialDate.Year.Unstated) {
            return Parts.shiftYearless(start, shifted);
        }
        var first = start.firstDay().orElseThrow();
        return switch (shifted.unit()) {
            case HOUR, DAY ->
                start.grain() == Grain.DAY ? on(first.plusDays(shifted.by())) : missing("a day counts from its day");
            case WEEK -> start.grain() == Grain.DAY ? week(first, shifted) : missing("a week counts from its day");
            case MONTH ->
                start.grain() == Grain.YEAR ? missing("a month counts from its month") : month(first, shifted);
            case QUARTER -> Parts.quarter(first.plusMonths(3L * shifted.by()));
            case YEAR -> new Window.On(PartialDate.ofYear(first.getYear() + shifted.by()));
            case DECADE -> new Window.On(PartialDate.ofYear(first.getYear() + 10 * shifted.by()));
        };
    }

    private Optional<PartialDate> base(Time.Shifted shifted) {
        return switch (shifted.base()) {
            case ANCHOR -> published();
            case REFERENCE ->
                Parts.start(reference)
                        .filter(date -> finest(shifted.unit()).compareTo(date.grain()) <= 0)
                        .filter(_ -> shifted.by() <= 0 || tense != Tense.FUTURE)
                        .or(this::published);
        };
    }

    /// Returns how finely a date must be known for a unit to be counted from it.
    private static Grain finest(Time.Unit unit) {
        return switch (unit) {
            case HOUR, DAY, WEEK -> Grain.DAY;
            case MONTH, QUARTER -> Grain.MONTH;
            case YEAR, DECADE -> Grain.YEAR;
        };
    }

    private static boolean thisYear(Time.Shifted shifted) {
        return shifted.unit() == Time.Unit.YEAR && shifted.by() == 0;
    }

    private static Window month(LocalDate first, Time.Shifted shifted) {
        var month = first.plusMonths(shifted.by());
        return new Window.On(PartialDate.ofMonth(month.getYear(), month.getMonthValue()));
    }

    /// "this week" runs from Monday to the day it is told; "three weeks ago" is the week around that day.
    private static Window week(LocalDate day, Time.Shifted shifted) {
        var within = day.plusWeeks(shifted.by());
        var monday = within.with(DayOfWeek.MONDAY);
        return shifted.by() == 0 ? days(monday, day) : days(monday, monday.plusDays(6));
    }

    private Window latest(int count, Time.Unit unit) {
        return anchorDay()
                .map(end -> days(minus(end, count, unit), end))
                .orElseGet(() -> missing("a stretch up to now ends at its day"));
    }

    private Window coming(int count, Time.Unit unit) {
        return anchorDay()
                .map(begin -> days(begin, minus(begin, -count, unit)))
                .orElseGet(() -> missing("a coming stretch begins at its day"));
    }

    static LocalDate minus(LocalDate day, int count, Time.Unit unit) {
        return switch (unit) {
            case HOUR -> day.minusDays(count < 0 ? -((23 - count) / 24) : (count + 23) / 24);
            case DAY -> day.minusDays(count);
            case WEEK -> day.minusWeeks(count);
            case MONTH -> day.minusMonths(count);
            case QUARTER -> day.minusMonths(3L * count);
            case YEAR -> day.minusYears(count);
            case DECADE -> day.minus(count, ChronoUnit.DECADES);
        };
    }

    private Window toDate(Time.Unit unit) {
        var day = anchorDay();
        if (day.isEmpty()) {
            return missing("a count to date ends at its day");
        }
        var start = switch (unit) {
            case HOUR, DAY -> day.get();
            case WEEK -> day.get().with(DayOfWeek.MONDAY);
            case MONTH -> day.get().withDayOfMonth(1);
            case QUARTER -> Parts.quarter(day.get()).firstDay().orElseThrow();
            case YEAR -> day.get().withDayOfYear(1);
            case DECADE -> day.get().withDayOfYear(1).withYear(day.get().getYear() / 10 * 10);
        };
        return days(start, day.get());
    }

    private Window between(Time start, Time end) {
        var last = Parts.end(of(end));
        var first = Parts.start(of(start));
        if (first.isEmpty() || last.isEmpty()) {
            return new Window.Unresolved("one of its ends names no date");
        }
        return Parts.between(start, first.get(), end, last.get());
    }

    private Optional<PartialDate> published() {
        return anchor.date().find();
    }

    private Optional<LocalDate> anchorDay() {
        return published().filter(date -> date.grain() == Grain.DAY).flatMap(PartialDate::firstDay);
    }

    private Window missing(String why) {
        return new Window.Unresolved(
                published().isPresent()
                        ? "the report's date (%s) is not fine enough: %s"
                                .formatted(published().get().edtf(), why)
                        : "the report's date is not known: %s".formatted(why));
    }

    private static Window on(LocalDate day) {
        return new Window.On(PartialDate.ofDay(day));
    }

    private static Window days(LocalDate start, LocalDate end) {
        return new Window.Interval(PartialDate.ofDay(start), PartialDate.ofDay(end));
    }
}
