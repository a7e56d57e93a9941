package org.muster.eval.figures;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.muster.eval.Bootstrap;
import org.muster.eval.Evaluation;
import org.muster.eval.Json;
import org.muster.pipeline.Muster;
import org.muster.report.FiguresWriter;
import org.muster.text.Lexicon;

/// The figures evaluation scores every slot of every figure against a folder in the benchmark's layout.
public final class FiguresEvaluation implements Evaluation {

    private static final String PUBLISHED = "/org/muster/eval/figures/published.tsv";

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public Result run(Path folder) throws IOException {
        var gold = Gold.in(folder);
        var out = new StringWriter();
        FiguresWriter.write(new Muster(gold.dates()).check(gold.documents()), out);
        var score = Scorer.score(gold.figures(), Json.lines(out.toString()));
        var tallies = List.copyOf(score.documents().values());
        return new Result(table(gold, tallies), rows(tallies), score.misses());
    }

    private static String table(Gold gold, List<Tally> tallies) {
        var all = Tally.sum(tallies);
        var table = new StringBuilder("figures: %s documents, %s gold figures, %s read\n\n"
                .formatted(gold.documents().size(), all.gold(), all.read()));
        table.append("slot        P      R     F1   95 % interval\n");
        for (var slot : Slot.values()) {
            var interval = Bootstrap.of(tallies, sample -> Tally.sum(sample).f1(slot));
            table.append(String.format(
                    Locale.ROOT,
                    "%-8s %.3f  %.3f  %.3f  %.3f-%.3f\n",
                    slot.name().toLowerCase(Locale.ROOT),
                    all.precision(slot),
                    all.recall(slot),
                    all.f1(slot),
                    interval.low(),
                    interval.high()));
        }
        table.append("\nF1 of others, as published for the whole benchmark's development half\n");
        Lexicon.rows(PUBLISHED).forEach(row -> table.append("%-48s %s\n".formatted(row.get(0), row.get(1))));
        return table.toString();
    }

    private static List<List<String>> rows(List<Tally> tallies) {
        var all = Tally.sum(tallies);
        var rows = new ArrayList<List<String>>();
        for (var slot : Slot.values()) {
            rows.add(List.of(
                    slot.name().toLowerCase(Locale.ROOT),
                    String.format(Locale.ROOT, "%.3f", all.precision(slot)),
                    String.format(Locale.ROOT, "%.3f", all.recall(slot)),
                    String.format(Locale.ROOT, "%.3f", all.f1(slot))));
        }
        return rows;
    }
}
