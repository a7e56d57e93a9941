package org.muster.eval.equate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.muster.eval.Json;

/// A pair is a premise with a hypothesis, and what people say of the two.
///
/// @param id its name in the set
/// @param subset which of the five sets it belongs to
/// @param premise what is given
/// @param hypothesis what is asked
/// @param label what people say
record Pair(String id, Subset subset, String premise, String hypothesis, Label label) {

    /// Returns the pairs of every file of the folder, files in alphabetical order.
    static List<Pair> in(Path folder) throws IOException {
        var pairs = new ArrayList<Pair>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(path -> path.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                var subset = Subset.of(String.valueOf(file.getFileName()));
                if (subset.isPresent()) {
                    Json.lines(Files.readString(file)).forEach(line -> pairs.add(of(subset.get(), line)));
                }
            }
        }
        return List.copyOf(pairs);
    }

    private static Pair of(Subset subset, Json.Members line) {
        return new Pair(
                line.text("id").orElse(""),
                subset,
                line.text("premise").orElse(""),
                line.text("hypothesis").orElse(""),
                Label.valueOf(line.text("label").orElse("").toUpperCase(Locale.ROOT)));
    }

    /// Returns whether the label given is right; some sets only ask for entailment or not.
    boolean isRight(Label given) {
        return subset.threeWay() ? given == label : (given == Label.ENTAILMENT) == (label == Label.ENTAILMENT);
    }
}
