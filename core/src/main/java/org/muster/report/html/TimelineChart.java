package org.muster.report.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// The timeline chart is an SVG drawing: days to the right, numbers upwards on a logarithmic scale.
final class TimelineChart {

    private static final double LEFT = 90;
    private static final double RIGHT = 985;
    private static final double TOP = 15;
    private static final double BOTTOM = 380;
    private static final double THINNEST = 6;

    private final List<TimelineBar> bars;
    private final List<String> sources;
    private final long firstDay;
    private final long lastDay;
    private final int firstYear;
    private final double lowest;
    private final double highest;

    TimelineChart(List<TimelineBar> bars, List<String> sources) {
        this.bars = List.copyOf(bars);
        this.sources = List.copyOf(sources);
        var known = bars.stream()
                .filter(bar -> bar.from().getYear() != TimelineBar.UNSTATED)
                .toList();
        int first = known.stream().mapToInt(bar -> bar.from().getYear()).min().orElse(2001);
        int last = known.stream().mapToInt(bar -> bar.to().getYear()).max().orElse(2000);
        this.firstYear = first;
        this.firstDay = LocalDate.of(known.size() < bars.size() ? first - 1 : first, 1, 1)
                .toEpochDay();
        this.lastDay = LocalDate.of(last + 1, 1, 1).toEpochDay();
        this.lowest = Math.floor(
                Math.log10(bars.stream().mapToDouble(TimelineBar::low).min().orElse(1)));
        this.highest = Math.ceil(
                Math.log10(bars.stream().mapToDouble(TimelineBar::high).max().orElse(10)) + 0.05);
    }

    static String yearName(int year) {
        return year == TimelineBar.UNSTATED ? "not stated" : Integer.toString(year);
    }

    void append(Markup html) {
        html.open(
                "svg",
                "viewBox",
                "0 0 1000 430",
                "class",
                "timeline",
                "id",
                "chart",
                "role",
                "group",
                "aria-label",
                "Timeline of %s counts; each is listed in its report's table".formatted(bars.size()),
                "data-first",
                Long.toString(firstDay),
                "data-last",
                Long.toString(lastDay));
        numbers(html);
        years(html);
        bars.forEach(bar -> bar(html, bar));
        html.close("svg");
    }

    private void numbers(Markup html) {
        html.open("g", "class", "axis");
        for (double power = lowest; power <= highest; power++) {
            double at = y(Math.pow(10, power));
            line(html, LEFT, at, RIGHT, at);
            var words = String.format(Locale.ROOT, "%,.0f", Math.pow(10, power));
            html.element("text", words, "x", number(LEFT - 8), "y", number(at + 4), "class", "end");
        }
        html.close("g");
    }

    private void years(Markup html) {
        html.open("g", "class", "axis", "id", "years");
        int begin = LocalDate.ofEpochDay(firstDay).getYear();
        int end = LocalDate.ofEpochDay(lastDay).getYear();
        int step = Math.max(1, (end - begin) / 12);
        for (int year = begin; year < end; year += step) {
            double at = x(LocalDate.of(year, 1, 1).toEpochDay());
            line(html, at, TOP, at, BOTTOM);
            var name = year < firstYear ? "year not stated" : Integer.toString(year);
            html.element("text", name, "x", number(at + 5), "y", number(BOTTOM + 20));
        }
        html.close("g");
    }

    private void bar(Markup html, TimelineBar bar) {
        double left = x(day(bar.from()));
        double right = x(day(bar.to()) + 1);
        double top = y(bar.high());
        double height = Math.max(THINNEST, y(bar.low()) - top);
        var claim = bar.claim();
        var words = "%s, %s, %s, %s"
                .formatted(
                        claim.figure().text(),
                        claim.measure().words(),
                        Wording.window(claim.extent().window()),
                        Wording.source(claim));
        html.open(
                "a",
                "href",
                "#f-" + claim.figure().id().value(),
                "class",
                "bar " + TimelineSection.colour(sources.indexOf(Wording.source(claim)))
                        + (bar.endless() ? " endless" : ""),
                "aria-label",
                words,
                "data-measure",
                bar.measure(),
                "data-from",
                Long.toString(day(bar.from())),
                "data-to",
                Long.toString(day(bar.to()) + 1));
        html.element("title", words);
        html.open(
                "rect",
                "x",
                number(left),
                "y",
                number(top - (height <= THINNEST ? THINNEST / 2 : 0)),
                "width",
                number(Math.max(4, right - left)),
                "height",
                number(height));
        html.close("rect").close("a");
    }

    /// Returns the day; one in a year that is not stated lies in the strip before the first year.
    private long day(LocalDate date) {
        return date.getYear() == TimelineBar.UNSTATED
                ? LocalDate.of(firstYear - 1, 1, 1).toEpochDay() + date.getDayOfYear() - 1
                : date.toEpochDay();
    }

    private static void line(Markup html, double x1, double y1, double x2, double y2) {
        html.open("line", "x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2))
                .close("line");
    }

    private double x(long day) {
        return LEFT + (RIGHT - LEFT) * (day - firstDay) / (lastDay - firstDay);
    }

    private double y(double value) {
        return BOTTOM - (BOTTOM - TOP) * (Math.log10(value) - lowest) / (highest - lowest);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
