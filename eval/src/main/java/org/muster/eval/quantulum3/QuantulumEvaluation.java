package org.muster.eval.quantulum3;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.muster.eval.Counts;
import org.muster.eval.Evaluation;
import org.muster.eval.Json;
import org.muster.eval.ScoreTable;
import org.muster.eval.SlotScore;
import org.muster.eval.quantulum3.Quantities.Quantity;
import org.muster.text.Lexicon;

/// The quantulum3 evaluation scores the share of a peer's test sentences whose values and units are all right.
///
/// Its files about errors of the interface and about spelling numbers out have no quantities and are left out.
public final class QuantulumEvaluation implements Evaluation {

    private static final List<String> SCORED = List.of("quantities.json", "quantities.ambiguity.json");
    private static final List<String> LEFT_OUT = List.of("expand.json", "errors.json");
    private static final double NEAR = 1e-6;

    @Override
    public String name() {
        return "quantulum3";
    }

    private record Wanted(double value, String unit) {}

    private record Sentence(String text, List<Wanted> wanted) {
        Sentence {
            wanted = List.copyOf(wanted);
        }
    }

    @Override
    public Result run(Path folder) throws IOException {
        var quantities = new Quantities();
        var misses = new ArrayList<String>();
        var values = new ArrayList<Counts>();
        var both = new ArrayList<Counts>();
        for (var sentence : sentences(folder)) {
            var read = quantities.read(sentence.text());
            boolean right = isRight(sentence.wanted(), read, true);
            values.add(Counts.accuracy(1, isRight(sentence.wanted(), read, false) ? 1 : 0));
            both.add(Counts.accuracy(1, right ? 1 : 0));
            if (!right) {
                misses.add(miss(sentence, read));
            }
        }
        var slots = List.of(new SlotScore("value", values), new SlotScore("unit", both));
        return Result.of(table(slots, both.size(), leftOut(folder)), misses);
    }

    private static ScoreTable table(List<SlotScore> slots, int sentences, int leftOut) {
        return new ScoreTable(
                "quantulum3: %s sentences, %s entries without quantities left out".formatted(sentences, leftOut),
                slots,
                "share of sentences right, by its own test suite",
                Lexicon.rows(PUBLISHED));
    }

    private static final String PUBLISHED = "/org/muster/eval/quantulum3/published.tsv";

    private static List<Sentence> sentences(Path folder) throws IOException {
        var sentences = new ArrayList<Sentence>();
        for (var name : SCORED) {
            items(entries(folder.resolve(name)))
                    .filter(entry -> entry.text("req").isPresent())
                    .forEach(entry -> sentences.add(new Sentence(
                            entry.text("req").orElseThrow(),
                            items(entry.get("res").orElse(new Json.Null()))
                                    .map(QuantulumEvaluation::wanted)
                                    .toList())));
        }
        return sentences;
    }

    private static Wanted wanted(Json.Members quantity) {
        double value = quantity.get("value").orElse(new Json.Null()) instanceof Json.Number(var number)
                ? number.doubleValue()
                : Double.NaN;
        return new Wanted(value, quantity.text("unit").orElse(""));
    }

    private static int leftOut(Path folder) throws IOException {
        int left = 0;
        for (var name : LEFT_OUT) {
            var file = folder.resolve(name);
            if (Files.exists(file)) {
                left += switch (entries(file)) {
                    case Json.Items(var values) -> values.size();
                    case Json.Members(var values) -> values.size();
                    case Json.Text _, Json.Number _, Json.Truth _, Json.Null _ -> 0;
                };
            }
        }
        return left;
    }

    private static Json entries(Path file) throws IOException {
        return Json.object("{\"entries\":" + Files.readString(file) + "}")
                .get("entries")
                .orElse(new Json.Null());
    }

    private static Stream<Json.Members> items(Json list) {
        return list instanceof Json.Items(var values)
                ? values.stream()
                        .flatMap(value -> value instanceof Json.Members members ? Stream.of(members) : Stream.empty())
                : Stream.empty();
    }

    private static boolean isRight(List<Wanted> wanted, List<Quantity> read, boolean units) {
        var left = new ArrayList<>(read);
        for (var one : wanted) {
            var match = left.stream()
                    .filter(quantity -> near(one.value(), quantity.value().decimal(18))
                            && (!units || quantity.unit().equalsIgnoreCase(one.unit())))
                    .findFirst();
            if (match.isEmpty()) {
                return false;
            }
            left.remove(match.get());
        }
        return left.isEmpty();
    }

    private static boolean near(double gold, BigDecimal read) {
        return Math.abs(gold - read.doubleValue()) <= NEAR * Math.abs(gold);
    }

    private static String miss(Sentence sentence, List<Quantity> read) {
        var lines = new StringBuilder(sentence.text());
        sentence.wanted()
                .forEach(one -> lines.append("\n  gold ")
                        .append(one.value())
                        .append(' ')
                        .append(one.unit()));
        read.forEach(one -> lines.append("\n  read ")
                .append(one.value().decimal(12).toPlainString())
                .append(' ')
                .append(one.unit()));
        return lines.toString();
    }
}
