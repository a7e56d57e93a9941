package org.muster.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.muster.report.Report;

/// The timeline section draws every dated count as a bar over its window, one colour a source.
final class TimelineSection {

    private static final int MOST_COLOURS = 8;

    private TimelineSection() {}

    static void append(Markup html, Report report) {
        var bars = bars(report);
        if (bars.isEmpty()) {
            return;
        }
        var sources = sources(bars);
        html.open("section", "id", "timeline", "aria-labelledby", "timeline-title")
                .element("h2", "Who says how many, and when", "id", "timeline-title")
                .element(
                        "p",
                        "Each bar is one count: as wide as the time it covers, from its lower to its upper bound."
                                + " A broken edge is an end that the report leaves open.")
                .open("form", "class", "filters", "id", "filters", "hidden", "hidden");
        select(html, "measure", "what is counted", measures(bars));
        select(html, "year", "year", years(bars));
        html.close("form").open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Timeline");
        new TimelineChart(bars, sources).append(html);
        html.close("div");
        legend(html, sources);
        html.close("section");
    }

    private static List<TimelineBar> bars(Report report) {
        var bars = new ArrayList<TimelineBar>();
        for (var doc : report.documents()) {
            doc.claims().forEach(claim -> TimelineBar.of(claim, doc).ifPresent(bars::add));
        }
        return bars;
    }

    private static List<String> sources(List<TimelineBar> bars) {
        return bars.stream().map(bar -> Wording.source(bar.claim())).distinct().toList();
    }

    private static List<String> measures(List<TimelineBar> bars) {
        return bars.stream().map(TimelineBar::measure).distinct().sorted().toList();
    }

    private static List<String> years(List<TimelineBar> bars) {
        var years = new TreeSet<Integer>();
        bars.forEach(bar -> {
            for (int year = bar.from().getYear(); year <= bar.to().getYear(); year++) {
                years.add(year);
            }
        });
        return years.stream().map(TimelineChart::yearName).toList();
    }

    private static void select(Markup html, String name, String label, List<String> options) {
        html.open("label")
                .text(label + " ")
                .open("select", "name", name, "id", "select-" + name)
                .element("option", "all", "value", "");
        options.forEach(option -> html.element("option", option, "value", option));
        html.close("select").close("label");
    }

    private static void legend(Markup html, List<String> sources) {
        html.open("ul", "class", "legend");
        for (int i = 0; i < sources.size(); i++) {
            html.open("li")
                    .element("span", "", "class", "swatch " + colour(i), "aria-hidden", "true")
                    .text(" " + sources.get(i))
                    .close("li");
        }
        html.close("ul");
    }

    /// Returns the style class of the source's colour; sources past the last colour share grey.
    static String colour(int source) {
        return source < MOST_COLOURS ? "source-" + source : "source-rest";
    }
}
