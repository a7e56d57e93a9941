package org.muster.eval.recognizers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.muster.eval.Counts;
import org.muster.eval.Evaluation;
import org.muster.eval.ScoreTable;
import org.muster.eval.SlotScore;
import org.muster.eval.recognizers.datetime.DateTimeCases;
import org.muster.text.Lexicon;

/// The recognizers evaluation scores the share of cases whose results are exactly those of the specification.
///
/// All cases are asked, those too that the set marks as not supported by one of its own ports: the published shares are
/// of all cases.
public final class RecognizersEvaluation implements Evaluation {

    private static final String PUBLISHED = "/org/muster/eval/recognizers/published.tsv";

    @Override
    public String name() {
        return "recognizers";
    }

    @Override
    public Result run(Path folder) throws IOException {
        var misses = new ArrayList<String>();
        var scores = new ArrayList<SlotScore>();
        var together = new ArrayList<Counts>();
        for (var model : Model.all()) {
            var file = folder.resolve(model.folder()).resolve("English").resolve(model.name() + ".json");
            var counts = score(model, Case.in(file), misses);
            scores.add(new SlotScore(model.name(), counts));
            together.addAll(counts);
        }
        scores.add(new SlotScore("together", together));
        scores.add(new SlotScore("DateTimeModel", DateTimeCases.score(folder, misses)));
        return Result.of(table(scores, together.size()), misses);
    }

    private static ScoreTable table(List<SlotScore> scores, int cases) {
        return new ScoreTable(
                "recognizers: %s cases of %s English models together, exactly right"
                        .formatted(cases, Model.all().size()),
                scores,
                "share of cases exactly right, as published, over these models and DateTimeModel",
                Lexicon.rows(PUBLISHED));
    }

    private static List<Counts> score(Model model, List<Case> cases, List<String> misses) {
        var counts = new ArrayList<Counts>();
        for (var item : cases) {
            var read = model.reader().read(Sample.of(item.input()));
            boolean right = item.isRight(read);
            counts.add(Counts.accuracy(1, right ? 1 : 0));
            if (!right) {
                misses.add(miss(model, item, read));
            }
        }
        return counts;
    }

    private static String miss(Model model, Case item, List<Found> read) {
        var lines = new StringBuilder("%s: %s".formatted(model.name(), item.input()));
        item.results().forEach(gold -> lines.append("\n  gold ").append(gold.show(item.input())));
        read.forEach(found -> lines.append("\n  read ").append(found.show(item.input())));
        return lines.toString();
    }
}
