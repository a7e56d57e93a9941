package org.muster.eval.figures;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.muster.eval.Json;
import org.muster.model.finding.Verdict;
import org.muster.model.text.Span;

/// A gold relation is what a person read between some figures of one report.
///
/// @param document the name of the report
/// @param verdict what the figures say of one another
/// @param figures their spans
/// @param arithmetic why, in a person's words
record GoldRelation(String document, Verdict verdict, List<Span> figures, String arithmetic) {

    GoldRelation {
        figures = List.copyOf(figures);
    }

    static GoldRelation of(Json.Members line) {
        return new GoldRelation(
                line.text("document").orElse(""),
                Verdict.valueOf(line.text("verdict").orElse("").toUpperCase(Locale.ROOT)),
                items(line.get("figures").orElse(new Json.Null())).stream()
                        .map(GoldRelation::span)
                        .toList(),
                line.text("arithmetic").orElse(""));
    }

    private static Span span(Json ends) {
        var numbers = items(ends).stream()
                .flatMap(end ->
                        end instanceof Json.Number(var value) ? Stream.of(value.intValueExact()) : Stream.empty())
                .toList();
        return new Span(numbers.getFirst(), numbers.getLast());
    }

    private static List<Json> items(Json value) {
        return value instanceof Json.Items(var items) ? items : List.of();
    }
}
