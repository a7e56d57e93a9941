package org.muster.report.text;

import java.time.YearMonth;
import java.util.List;
import org.muster.model.time.Grain;
import org.muster.model.time.PartialDate;
import org.muster.model.time.Window;

/// Window words say a window as short as a table needs it: "Mar–May 2024", "since Feb 2022", "30 Nov 2024".
final class WindowWords {

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private WindowWords() {}

    static String of(Window window) {
        return switch (window) {
            case Window.On(var date) -> date(date);
            case Window.Interval(var start, var end) -> interval(coarsest(start, false), coarsest(end, true));
            case Window.Since(var start) -> "since " + date(start);
            case Window.Until(var end) -> "to " + date(end);
            case Window.Unresolved _ -> "not known";
        };
    }

    /// Returns the first day of a month as that month where an interval starts, and its last day where it ends.
    private static PartialDate coarsest(PartialDate date, boolean end) {
        int edge = end ? lastDay(date) : 1;
        return date.grain() == Grain.DAY && date.day() == edge
                ? new PartialDate(date.year(), date.month(), 1, Grain.MONTH)
                : date;
    }

    private static int lastDay(PartialDate date) {
        return YearMonth.of(date.yearNumber().orElse(2023), date.month()).lengthOfMonth();
    }

    private static String interval(PartialDate start, PartialDate end) {
        if (start.equals(end)) {
            return date(start);
        }
        boolean wholeYears = start.grain() == Grain.MONTH && start.month() == 1 && end.grain() == Grain.MONTH;
        if (wholeYears && end.month() == 12) {
            return start.year().equals(end.year()) ? year(start) : year(start) + "–" + year(end);
        }
        if (!start.year().equals(end.year())) {
            return date(start) + "–" + date(end);
        }
        boolean sameMonth = start.grain() == Grain.DAY && end.grain() == Grain.DAY && start.month() == end.month();
        var head = sameMonth ? Integer.toString(start.day()) : date(start).replace(" " + year(start), "");
        return head + "–" + date(end);
    }

    private static String date(PartialDate date) {
        var words = plain(date);
        return switch (date.certainty()) {
            case STATED -> words;
            case APPROXIMATE -> "about " + words;
            case UNCERTAIN -> words + "?";
            case BOTH -> "about " + words + "?";
        };
    }

    private static String plain(PartialDate date) {
        return switch (date.grain()) {
            case YEAR -> year(date);
            case MONTH -> MONTHS.get(date.month() - 1) + " " + year(date);
            case DAY -> date.day() + " " + MONTHS.get(date.month() - 1) + " " + year(date);
        };
    }

    private static String year(PartialDate date) {
        return date.yearNumber().isPresent()
                ? Integer.toString(date.yearNumber().getAsInt())
                : "????";
    }
}
