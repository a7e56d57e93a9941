package org.muster.eval.figures;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.muster.eval.Evaluation;
import org.muster.eval.Json;
import org.muster.eval.ScoreTable;
import org.muster.eval.SlotScore;
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
        return Result.of(table(gold, tallies), score.misses());
    }

    private static ScoreTable table(Gold gold, List<Tally> tallies) {
        var slots = Arrays.stream(Slot.values())
                .map(slot -> new SlotScore(slot.name().toLowerCase(Locale.ROOT), Tally.of(slot, tallies)))
                .toList();
        return new ScoreTable(
                "figures: %s documents, %s gold figures, %s read"
                        .formatted(
                                gold.documents().size(),
                                tallies.stream().mapToInt(Tally::gold).sum(),
                                tallies.stream().mapToInt(Tally::read).sum()),
                slots,
                "F1 of others, as published for the whole benchmark's development half",
                Lexicon.rows(PUBLISHED));
    }
}
