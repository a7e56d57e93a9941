package org.muster.eval.equate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.muster.eval.Counts;
import org.muster.eval.Evaluation;
import org.muster.eval.ScoreTable;
import org.muster.eval.SlotScore;
import org.muster.text.Lexicon;

/// The EQUATE evaluation asks whether one sentence with figures follows from another, by the accuracy of Ravichander et
/// al. (2019) on each of its five sets and their unweighted average.
public final class EquateEvaluation implements Evaluation {

    private static final String PUBLISHED = "/org/muster/eval/equate/published.tsv";

    @Override
    public String name() {
        return "equate";
    }

    @Override
    public Result run(Path folder) throws IOException {
        var reader = new SideReader();
        var counts = new EnumMap<Subset, List<Counts>>(Subset.class);
        var misses = new ArrayList<String>();
        for (var pair : Pair.in(folder)) {
            var given = label(reader, pair);
            boolean right = pair.isRight(given);
            counts.computeIfAbsent(pair.subset(), _ -> new ArrayList<>()).add(Counts.accuracy(1, right ? 1 : 0));
            if (!right) {
                misses.add("DIFF  %s gold %s, read %s%n      %s%n      %s"
                        .formatted(pair.id(), pair.label(), given, pair.premise(), pair.hypothesis()));
            }
        }
        return Result.of(table(counts), misses);
    }

    private static Label label(SideReader reader, Pair pair) {
        var premise = reader.read(pair.premise());
        var hypothesis = reader.read(pair.hypothesis());
        return pair.subset() == Subset.AWP ? WordProblem.of(premise, hypothesis) : Inference.of(premise, hypothesis);
    }

    private static ScoreTable table(Map<Subset, List<Counts>> counts) {
        var slots = new ArrayList<SlotScore>();
        counts.forEach((subset, items) -> slots.add(new SlotScore(subset.name().toLowerCase(Locale.ROOT), items)));
        int pairs = counts.values().stream().mapToInt(List::size).sum();
        double average = counts.values().stream()
                .mapToDouble(items -> Counts.sum(items).f1())
                .average()
                .orElse(0);
        return new ScoreTable(
                "equate: %s pairs; the average of the sets is %s"
                        .formatted(pairs, String.format(Locale.ROOT, "%.3f", average)),
                slots,
                "accuracy of others on the whole benchmark, as published: RTE, News, Reddit, AWP, Stress",
                Lexicon.rows(PUBLISHED));
    }
}
