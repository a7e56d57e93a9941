package org.muster.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.muster.model.time.Grain;
import org.muster.model.time.PartialDate;
import org.muster.model.time.Window;

/// A stretch is the days that a window covers, from the first to the last.
///
/// A window whose year is not stated lies in a year of its own; it is compared only with others of its document.
///
/// @param first the first day
/// @param last the last day, never before the first
/// @param floating whether the year is not stated
/// @param slack how many days either end may lie elsewhere: "around March" is some weeks wide
public record Stretch(LocalDate first, LocalDate last, boolean floating, int slack) {

    private static final int FLOATING_YEAR = 2000;

    public Stretch {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "The last day (%s) must not be before the first (%s).".formatted(last, first));
        }
    }

    /// A stretch whose ends are known to the day.
    public Stretch(LocalDate first, LocalDate last, boolean floating) {
        this(first, last, floating, 0);
    }

    /// Returns the days of a window, if both of its ends are known and neither may be another.
    public static Optional<Stretch> of(Window window) {
        return switch (window) {
            case Window.On(var date) ->
                date.certainty().uncertain()
                        ? Optional.empty()
                        : Optional.of(between(date, date).loosened(date.slack()));
            case Window.Interval(var start, var end) ->
                start.certainty().uncertain() || end.certainty().uncertain()
                        ? Optional.empty()
                        : interval(start, end).map(stretch -> stretch.loosened(Math.max(start.slack(), end.slack())));
            case Window.Since _, Window.Until _, Window.Unresolved _ -> Optional.empty();
        };
    }

    /// Returns whether the window states no start, and so reaches back to wherever its count begins.
    public static boolean isStartless(Window window) {
        return switch (window) {
            case Window.Until _, Window.Unresolved _ -> true;
            case Window.On _, Window.Interval _, Window.Since _ -> false;
        };
    }

    /// Returns the days of a window that runs up to when its document was published.
    public static Optional<Stretch> upTo(Window window, LocalDate published) {
        return switch (window) {
            case Window.Since(var start) ->
                start.firstDay()
                        .filter(first -> !published.isBefore(first))
                        .map(first -> new Stretch(first, published, false));
            case Window.On _, Window.Interval _ -> of(window);
            case Window.Until _, Window.Unresolved _ -> Optional.empty();
        };
    }

    private Stretch loosened(int days) {
        return new Stretch(first, last, floating, days);
    }

    private static Optional<Stretch> interval(PartialDate start, PartialDate end) {
        boolean floating = start.yearNumber().isEmpty();
        if (floating != end.yearNumber().isEmpty()) {
            return Optional.empty();
        }
        if (!floating) {
            return Optional.of(between(start, end));
        }
        var first = start.inYear(FLOATING_YEAR);
        var last = end.inYear(FLOATING_YEAR);
        boolean overNewYear =
                last.lastDay().orElseThrow().isBefore(first.firstDay().orElseThrow());
        return Optional.of(floating(first, overNewYear ? end.inYear(FLOATING_YEAR + 1) : last));
    }

    private static Stretch between(PartialDate start, PartialDate end) {
        return start.firstDay().isPresent() && end.lastDay().isPresent()
                ? new Stretch(start.firstDay().get(), end.lastDay().get(), false)
                : floating(start.inYear(FLOATING_YEAR), end.inYear(FLOATING_YEAR));
    }

    private static Stretch floating(PartialDate start, PartialDate end) {
        return new Stretch(start.firstDay().orElseThrow(), end.lastDay().orElseThrow(), true);
    }

    /// Returns whether the other surely lies in this one, both having a year or both none: wherever their ends lie.
    public boolean holds(Stretch other) {
        int loose = slack + other.slack;
        return floating == other.floating
                && !other.first.minusDays(loose).isBefore(first)
                && !other.last.plusDays(loose).isAfter(last);
    }

    /// Returns whether the other lies in this one but is not all of it.
    public boolean holdsMoreThan(Stretch other) {
        return holds(other) && !equals(other);
    }

    /// Returns whether the two may share a day.
    public boolean overlaps(Stretch other) {
        int loose = slack + other.slack;
        return floating == other.floating
                && !other.last.plusDays(loose).isBefore(first)
                && !other.first.minusDays(loose).isAfter(last);
    }

    /// Returns the share of the other's days that lie in this one, in percent.
    public long percentOf(Stretch other) {
        if (!overlaps(other)) {
            return 0;
        }
        var from = first.isAfter(other.first) ? first : other.first;
        var to = last.isBefore(other.last) ? last : other.last;
        return 100 * (ChronoUnit.DAYS.between(from, to) + 1) / other.days();
    }

    /// Returns how many days it has.
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /// Returns how many months it has, if it begins and ends with one.
    public OptionalInt months() {
        boolean whole = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
        return whole ? OptionalInt.of((int) ChronoUnit.MONTHS.between(first, last.plusDays(1))) : OptionalInt.empty();
    }

    /// Returns whether it is one calendar year.
    public boolean isYear() {
        return first.getDayOfYear() == 1 && months().orElse(0) == 12;
    }

    /// Returns it as a window of whole months, years or days.
    public Window window() {
        var grain = isYear() ? Grain.YEAR : months().isPresent() ? Grain.MONTH : Grain.DAY;
        var start = date(first, grain);
        var end = date(last, grain);
        return start.equals(end) ? new Window.On(start) : new Window.Interval(start, end);
    }

    private PartialDate date(LocalDate day, Grain grain) {
        PartialDate.Year year = floating ? new PartialDate.Year.Unstated() : new PartialDate.Year.Stated(day.getYear());
        return switch (grain) {
            case YEAR -> new PartialDate(year, 1, 1, grain);
            case MONTH -> new PartialDate(year, day.getMonthValue(), 1, grain);
            case DAY -> new PartialDate(year, day.getMonthValue(), day.getDayOfMonth(), grain);
        };
    }
}
