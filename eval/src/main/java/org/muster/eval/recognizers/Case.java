package org.muster.eval.recognizers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.muster.eval.Json;
import org.muster.model.text.Span;

/// A case is one sentence of a specification with the results that it must have.
///
/// @param input the sentence
/// @param results the results in the specification's order
record Case(String input, List<Found> results) {

    Case {
        results = List.copyOf(results);
    }

    /// Returns the cases of a file.
    static List<Case> in(Path file) throws IOException {
        var text = Files.readString(file).replace("\uFEFF", "");
        var cases = Json.object("{\"cases\":" + text + "}").get("cases").orElseThrow();
        return items(cases).map(Case::of).toList();
    }

    private static Stream<Json.Members> items(Json list) {
        return list instanceof Json.Items(var values)
                ? values.stream()
                        .flatMap(value -> value instanceof Json.Members members ? Stream.of(members) : Stream.empty())
                : Stream.empty();
    }

    private static Case of(Json.Members members) {
        var results = items(members.get("Results").orElse(new Json.Null()))
                .map(Case::found)
                .toList();
        return new Case(members.text("Input").orElseThrow(), results);
    }

    private static Found found(Json.Members result) {
        Map<String, String> resolution = new HashMap<>();
        if (result.get("Resolution").orElse(new Json.Null()) instanceof Json.Members(var values)) {
            values.forEach((name, value) -> resolution.put(name, plain(value)));
        }
        var span = new Span(result.whole("Start"), result.whole("End") + 1);
        return new Found(span, result.text("TypeName").orElse(""), resolution);
    }

    private static String plain(Json value) {
        return switch (value) {
            case Json.Text(var words) -> words.equals("null") ? "" : words;
            case Json.Number(var number) -> number.toPlainString();
            case Json.Truth(var truth) -> Boolean.toString(truth);
            case Json.Null _, Json.Items _, Json.Members _ -> "";
        };
    }

    /// Returns whether the results are exactly those of the case, in whatever order.
    boolean isRight(List<Found> read) {
        return read.size() == results.size()
                && results.stream().allMatch(gold -> read.stream().anyMatch(found -> found.fits(gold)));
    }
}
