package org.muster.eval.wikiwars;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.muster.eval.Counts;
import org.muster.eval.Evaluation;
import org.muster.eval.ScoreTable;
import org.muster.eval.SlotScore;
import org.muster.text.Lexicon;

/// The WikiWars evaluation scores time expressions and their values in histories of wars.
public final class WikiWarsEvaluation implements Evaluation {

    private static final String PUBLISHED = "/org/muster/eval/wikiwars/published.tsv";

    @Override
    public String name() {
        return "wikiwars";
    }

    @Override
    public Result run(Path folder) throws IOException {
        var strict = new ArrayList<Counts>();
        var relaxed = new ArrayList<Counts>();
        var value = new ArrayList<Counts>();
        var misses = new ArrayList<String>();
        var histories = History.in(folder);
        for (var history : histories) {
            var pairing = Pairing.of(history, Timexes.of(history));
            strict.add(pairing.strict());
            relaxed.add(pairing.relaxed());
            value.add(pairing.values());
            misses.addAll(pairing.misses(history));
        }
        return Result.of(
                new ScoreTable(
                        "wikiwars: %s histories, %s timexes, %s read"
                                .formatted(
                                        histories.size(),
                                        Counts.sum(relaxed).gold(),
                                        Counts.sum(relaxed).read()),
                        List.of(
                                new SlotScore("strict", strict),
                                new SlotScore("relaxed", relaxed),
                                new SlotScore("value", value),
                                new SlotScore("value of matched", matched(relaxed, value))),
                        "F1 of others, as published for the whole benchmark or, where named, for another",
                        Lexicon.rows(PUBLISHED)),
                misses);
    }

    /// The share of right values among the timexes that were found at all.
    private static List<Counts> matched(List<Counts> relaxed, List<Counts> values) {
        var matched = new ArrayList<Counts>();
        for (int i = 0; i < relaxed.size(); i++) {
            matched.add(Counts.accuracy(relaxed.get(i).right(), values.get(i).right()));
        }
        return matched;
    }
}
