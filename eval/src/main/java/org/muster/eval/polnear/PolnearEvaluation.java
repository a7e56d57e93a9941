package org.muster.eval.polnear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.muster.eval.Evaluation;
import org.muster.eval.ScoreTable;
import org.muster.eval.SlotScore;
import org.muster.model.text.Document;
import org.muster.pipeline.Muster;
import org.muster.text.Lexicon;

/// The PolNeAR evaluation scores source, cue and content of every attribution, and whose every figure is.
///
/// A folder holds `text/NAME.txt` and `attributions/NAME_READER.ann`, one file a reader of the text; each file is
/// scored by itself.
public final class PolnearEvaluation implements Evaluation {

    private static final String PUBLISHED = "/org/muster/eval/polnear/published.tsv";

    @Override
    public String name() {
        return "polnear";
    }

    @Override
    public Result run(Path folder) throws IOException {
        var muster = new Muster();
        var tallies = new ArrayList<Tally>();
        var misses = new ArrayList<String>();
        for (var file : standoffs(folder)) {
            var name = String.valueOf(file.getFileName()).replaceFirst("\\.ann$", "");
            var text =
                    Files.readString(folder.resolve("text").resolve(name.substring(0, name.lastIndexOf('_')) + ".txt"));
            var gold = Annotations.of(Files.readString(file), text);
            var read = Conventions.apply(muster.attributions(Document.of(name, text)), text);
            var scorer = new Scorer(name, text, gold, read);
            tallies.add(scorer.tally());
            misses.addAll(scorer.misses());
        }
        return Result.of(table(tallies), misses);
    }

    private static List<Path> standoffs(Path folder) throws IOException {
        try (var files = Files.list(folder.resolve("attributions"))) {
            return files.filter(path -> path.toString().endsWith(".ann"))
                    .sorted()
                    .toList();
        }
    }

    private static ScoreTable table(List<Tally> tallies) {
        return new ScoreTable(
                "polnear: %s annotated reports, %s gold contents, %s read"
                        .formatted(
                                tallies.size(),
                                tallies.stream()
                                        .mapToInt(tally -> tally.content().gold())
                                        .sum(),
                                tallies.stream()
                                        .mapToInt(tally -> tally.content().read())
                                        .sum()),
                List.of(
                        new SlotScore(
                                "source", tallies.stream().map(Tally::source).toList()),
                        new SlotScore("cue", tallies.stream().map(Tally::cue).toList()),
                        new SlotScore(
                                "content", tallies.stream().map(Tally::content).toList()),
                        new SlotScore(
                                "attributed",
                                tallies.stream().map(Tally::attributed).toList()),
                        new SlotScore(
                                "figure source",
                                tallies.stream().map(Tally::figureSource).toList())),
                "Exact F1 of others, as published for the whole benchmark",
                Lexicon.rows(PUBLISHED));
    }
}
