package org.muster.eval.wikiwars;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.muster.model.time.Window;
import org.muster.time.Time;

/// The values of TIMEX2: dates, parts of years, weeks and lengths as the standard writes them.
final class Values {

    private Values() {}

    static String of(Time time, Narration narration) {
        return switch (time) {
            case Time.Decade(var first) -> String.valueOf(first / 10);
            case Time.Century(var first) -> String.valueOf(first / 100);
            case Time.Ending ending -> length(String.valueOf(ending.count()), ending.unit());
            case Time.InSeason season -> season(season, narration.of(season));
            case Time.Latest(var count, var unit) -> length(String.valueOf(count), unit);
            case Time.Coming(var count, var unit) -> length(String.valueOf(count), unit);
            case Time.Stretch stretch -> length(String.valueOf(stretch.count()), stretch.unit());
            case Time.PartOf part -> part(part, narration);
            case Time.Staged(var _, var whole) -> of(whole, narration);
            case Time.Shifted shifted -> shifted(shifted, narration.of(shifted));
            case Time.Nameless _ -> "";
            case Time.UpToNow _, Time.ToDate _ -> "PRESENT_REF";
            case Time.Fixed _, Time.Weekday _, Time.Weekend _, Time.NamedMonth _, Time.Overnight _ ->
                plain(narration.of(time));
            case Time.Between _, Time.SameAgain _, Time.SameIn _, Time.YearBefore _, Time.InYear _, Time.OnFeast _ ->
                plain(narration.of(time));
        };
    }

    private static String plain(Window window) {
        return switch (window) {
            case Window.On(var date) -> date.edtf();
            case Window.Interval(var start, var _) -> start.edtf();
            case Window.Since(var start) -> start.edtf();
            case Window.Until(var end) -> end.edtf();
            case Window.Unresolved _ -> "";
        };
    }

    private static String season(Time.InSeason told, Window window) {
        var name = switch (told.season()) {
            case SPRING -> "SP";
            case SUMMER -> "SU";
            case AUTUMN -> "FA";
            case WINTER -> "WI";
        };
        var year = window instanceof Window.Interval(var start, var _)
                        && start.yearNumber().isPresent()
                ? start.edtf().substring(0, 4)
                : "XXXX";
        return year + "-" + name;
    }

    private static String part(Time.PartOf part, Narration narration) {
        var whole = of(part.whole(), narration);
        var mark = switch (part.parts()) {
            case 2 -> "H";
            case 4 -> "Q";
            default -> "";
        };
        return mark.isEmpty() || whole.length() != 4 ? whole : whole + "-" + mark + part.which();
    }

    private static String shifted(Time.Shifted shifted, Window window) {
        boolean week = shifted.unit() == Time.Unit.WEEK
                && window instanceof Window.Interval(var start, var _)
                && start.firstDay().isPresent();
        if (week) {
            return week(window.firstDay().orElseThrow());
        }
        return shifted.unit() == Time.Unit.DECADE
                ? plain(window).substring(0, Math.min(3, plain(window).length()))
                : plain(window);
    }

    private static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static String length(String count, Time.Unit unit) {
        return switch (unit) {
            case HOUR -> "PT" + count + "H";
            case DAY -> "P" + count + "D";
            case WEEK -> "P" + count + "W";
            case MONTH -> "P" + count + "M";
            case QUARTER -> "P" + count + "Q";
            case YEAR -> "P" + count + "Y";
            case DECADE -> "P" + count + "DE";
        };
    }

    static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
