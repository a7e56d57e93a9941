package org.muster.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.muster.model.time.Grain;
import org.muster.model.time.PartialDate;
import org.muster.model.time.Window;

/// The parts of windows: halves and quarters, beginnings and ends, and the stretch between two.
final class Parts {

    private Parts() {}

    static Optional<PartialDate> start(Window window) {
        return switch (window) {
            case Window.On(var date) -> Optional.of(date);
            case Window.Interval interval -> Optional.of(interval.start());
            case Window.Since(var start) -> Optional.of(start);
            case Window.Until _ -> Optional.empty();
            case Window.Unresolved _ -> Optional.empty();
        };
    }

    static Optional<PartialDate> end(Window window) {
        return switch (window) {
            case Window.On(var date) -> Optional.of(date);
            case Window.Interval interval -> Optional.of(interval.end());
            case Window.Until(var end) -> Optional.of(end);
            case Window.Since _ -> Optional.empty();
            case Window.Unresolved _ -> Optional.empty();
        };
    }

    /// Returns one of the equal parts of a year or month; months are cut after their fifteenth day.
    static Window part(Window whole, int parts, int which) {
        if (!(whole instanceof Window.On(var date)) || date.grain() == Grain.DAY || which < 1 || parts < which) {
            return unresolved(whole, "it cannot be cut into %s parts".formatted(parts));
        }
        if (date.grain() == Grain.YEAR) {
            int months = 12 / parts;
            return new Window.Interval(
                    new PartialDate(date.year(), months * (which - 1) + 1, 1, Grain.MONTH),
                    new PartialDate(date.year(), months * which, 1, Grain.MONTH));
        }
        int days = 30 / parts;
        return new Window.Interval(
                day(date, days * (which - 1) + 1), which == parts ? lastDay(date) : day(date, days * which));
    }

    static Window stretch(Window whole, Time.Stretch stretch) {
        if (!(whole instanceof Window.On(var date)) || date.grain() == Grain.DAY) {
            return unresolved(whole, "it has no months or days to count");
        }
        boolean months = date.grain() == Grain.YEAR && stretch.unit() == Time.Unit.MONTH && stretch.count() <= 12;
        if (months) {
            int first = stretch.fromEnd() ? 13 - stretch.count() : 1;
            return new Window.Interval(
                    new PartialDate(date.year(), first, 1, Grain.MONTH),
                    new PartialDate(date.year(), first + stretch.count() - 1, 1, Grain.MONTH));
        }
        int days = stretch.count() * (stretch.unit() == Time.Unit.WEEK ? 7 : 1);
        boolean counted = stretch.unit() == Time.Unit.WEEK || stretch.unit() == Time.Unit.DAY;
        if (date.grain() == Grain.YEAR || !counted || 28 < days) {
            return whole;
        }
        var last = lastDay(date);
        return stretch.fromEnd()
                ? new Window.Interval(day(date, last.day() - days + 1), last)
                : new Window.Interval(day(date, 1), day(date, days));
    }

    /// Returns so many units up to the end of a window: months where it ends with a month, days where with a day.
    static Window ending(Window end, int count, Time.Unit unit) {
        var last = end(end).orElse(new PartialDate(new PartialDate.Year.Unstated(), 1, 1, Grain.YEAR));
        var day = last.lastDay();
        if (day.isEmpty() || last.grain() == Grain.YEAR) {
            return unresolved(end, "the date that it ends with is not known");
        }
        var first = Resolver.minus(day.get().plusDays(1), count, unit);
        return last.grain() == Grain.DAY
                ? new Window.Interval(PartialDate.ofDay(first), last)
                : new Window.Interval(PartialDate.ofMonth(first.getYear(), first.getMonthValue()), last);
    }

    /// A part of a month stays the month, since nobody says where its middle begins; a year is cut into thirds.
    static Window staged(Window whole, Time.Stage stage) {
        if (whole instanceof Window.Interval interval) {
            return switch (stage) {
                case FIRST_DAY -> new Window.On(interval.start());
                case LAST_DAY -> new Window.On(interval.end());
                case EARLY, MIDDLE, LATE -> whole;
            };
        }
        if (!(whole instanceof Window.On(var date)) || date.grain() == Grain.DAY) {
            return whole;
        }
        return switch (stage) {
            case FIRST_DAY -> new Window.On(new PartialDate(date.year(), date.month(), 1, Grain.DAY));
            case LAST_DAY -> new Window.On(lastDay(date.grain() == Grain.YEAR ? december(date) : date));
            case EARLY -> third(whole, date, 1);
            case MIDDLE -> third(whole, date, 2);
            case LATE -> third(whole, date, 3);
        };
    }

    private static Window third(Window whole, PartialDate date, int which) {
        return date.grain() == Grain.YEAR ? part(whole, 3, which) : whole;
    }

    private static PartialDate december(PartialDate year) {
        return new PartialDate(year.year(), 12, 1, Grain.MONTH);
    }

    /// Joins two ends; an end that states no year takes the one that makes the stretch run forward.
    static Window between(Time start, PartialDate first, Time end, PartialDate last) {
        var from = first;
        var to = last;
        boolean fromFree = free(start);
        boolean toFree = free(end);
        if (fromFree && last.yearNumber().isPresent()) {
            int year = last.yearNumber().getAsInt();
            from = first.inYear(order(last) < order(first) ? year - 1 : year);
        } else if (toFree && first.yearNumber().isPresent()) {
            int year = first.yearNumber().getAsInt();
            to = last.inYear(order(last) < order(first) ? year + 1 : year);
        }
        boolean backward = from.firstDay().isPresent()
                && to.lastDay().isPresent()
                && to.lastDay().get().isBefore(from.firstDay().get());
        return backward
                ? new Window.Unresolved("its end (%s) lies before its start (%s)".formatted(to, from))
                : new Window.Interval(from, to);
    }

    private static boolean free(Time time) {
        var inner = time instanceof Time.Staged staged ? staged.whole() : time;
        return inner instanceof Time.Fixed(var date) && date.yearNumber().isEmpty();
    }

    private static int order(PartialDate date) {
        return date.month() * 100 + (date.grain() == Grain.DAY ? date.day() : 0);
    }

    /// Shifts a date of unknown year as far as that can be said.
    static Window shiftYearless(PartialDate start, Time.Shifted shifted) {
        boolean month = shifted.unit() == Time.Unit.MONTH && start.grain() != Grain.YEAR;
        if (month) {
            int to = Math.floorMod(start.month() - 1 + shifted.by(), 12) + 1;
            return new Window.On(new PartialDate(start.year(), to, 1, Grain.MONTH));
        }
        boolean day = shifted.unit() == Time.Unit.DAY && start.grain() == Grain.DAY;
        if (day && shifted.by() == 0) {
            return new Window.On(start);
        }
        if (shifted.unit() == Time.Unit.YEAR && shifted.by() == 0) {
            return new Window.On(new PartialDate(start.year(), 1, 1, Grain.YEAR));
        }
        return new Window.Unresolved("the year it counts from is not known");
    }

    static Window quarter(LocalDate day) {
        int first = (day.getMonthValue() - 1) / 3 * 3 + 1;
        return new Window.Interval(
                PartialDate.ofMonth(day.getYear(), first), PartialDate.ofMonth(day.getYear(), first + 2));
    }

    static Window yearsAway(Window window, int years) {
        return switch (window) {
            case Window.On(var date) -> new Window.On(away(date, years));
            case Window.Interval interval ->
                new Window.Interval(away(interval.start(), years), away(interval.end(), years));
            case Window.Since _ -> new Window.Unresolved("the stretch it repeats has no end");
            case Window.Until _ -> new Window.Unresolved("the stretch it repeats has no start");
            case Window.Unresolved unresolved -> unresolved;
        };
    }

    private static PartialDate away(PartialDate date, int years) {
        return date.yearNumber().isPresent() ? date.inYear(date.yearNumber().getAsInt() + years) : date;
    }

    private static PartialDate day(PartialDate month, int day) {
        return new PartialDate(month.year(), month.month(), day, Grain.DAY);
    }

    private static PartialDate lastDay(PartialDate month) {
        int year = month.yearNumber().orElse(2023);
        return day(month, YearMonth.of(year, month.month()).lengthOfMonth());
    }

    private static Window unresolved(Window whole, String reason) {
        return whole instanceof Window.Unresolved ? whole : new Window.Unresolved(reason);
    }
}
