package org.muster.eval.newsquant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.muster.eval.Json;

/// The gold is the benchmark's sentences, each with the quantities that people read in it.
record Gold(String text, List<Tuple> tuples) {

    private static final Pattern RANGE = Pattern.compile("(-?[\\d.]+)-(-?[\\d.]+)");

    Gold {
        tuples = List.copyOf(tuples);
    }

    /// Reads every `.jsonl` file of the folder, in the order of the names.
    static List<Gold> in(Path folder) throws IOException {
        var sentences = new ArrayList<Gold>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(path -> path.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                Json.lines(Files.readString(file)).forEach(line -> sentences.add(of(line)));
            }
        }
        return sentences;
    }

    private static Gold of(Json.Members line) {
        var tuples = new ArrayList<Tuple>();
        if (line.get("quantities").orElse(new Json.Null()) instanceof Json.Items(var items)) {
            for (var item : items) {
                if (item instanceof Json.Members quantity) {
                    tuples.add(tuple(quantity));
                }
            }
        }
        return new Gold(line.text("text").orElse(""), tuples);
    }

    private static Tuple tuple(Json.Members quantity) {
        return new Tuple(
                value(quantity.text("value").orElse("")),
                quantity.text("change").orElse("="),
                quantity.text("normalized_unit").orElse("-"),
                Tuple.words(quantity.text("referred_concepts").orElse("-")));
    }

    /// Two numbers with a hyphen between are a range.
    private static List<Double> value(String words) {
        var range = RANGE.matcher(words);
        return range.matches()
                ? List.of(Double.valueOf(range.group(1)), Double.valueOf(range.group(2)))
                : List.of(Double.valueOf(words));
    }
}
