package org.muster.eval.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.muster.eval.Counts;
import org.muster.eval.Evaluation;
import org.muster.eval.GzippedPage;
import org.muster.eval.Half;
import org.muster.eval.Json;
import org.muster.eval.MeanScore;
import org.muster.eval.ScoreTable;
import org.muster.formats.web.HtmlPage;
import org.muster.text.Lexicon;

/// The pages evaluation scores the main text of every page of a folder.
///
/// A folder holds `ground-truth.json`, an object of a page's name with its `articleBody`, and `html/NAME.html.gz`.
public final class PagesEvaluation implements Evaluation {

    private static final String PUBLISHED = "/org/muster/eval/pages/published.tsv";

    /// A page and how well its text was read.
    private record Scored(String name, Counts counts) {}

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public Result run(Path folder) throws IOException {
        var gold = Json.object(Files.readString(folder.resolve("ground-truth.json")));
        var scores = new ArrayList<Scored>();
        var misses = new ArrayList<String>();
        for (var page : new TreeMap<>(gold.values()).entrySet()) {
            var text = page.getValue() instanceof Json.Members members
                    ? members.text("articleBody").orElse("")
                    : "";
            var read = text(folder.resolve("html").resolve(page.getKey() + ".html.gz"));
            var counts = Shingles.of(text).score(Shingles.of(read));
            scores.add(new Scored(page.getKey(), counts));
            misses.addAll(Misses.of(Half.of(page.getKey()) + " " + page.getKey(), text, read, counts));
        }
        return Result.of(table(scores), misses);
    }

    private static String text(Path file) throws IOException {
        return HtmlPage.of(new String(GzippedPage.read(file), StandardCharsets.UTF_8)).blocks().stream()
                .filter(block -> block.kind() != HtmlPage.Kind.CAPTION && block.kind() != HtmlPage.Kind.STANDFIRST)
                .map(HtmlPage.Block::words)
                .collect(Collectors.joining("\n"));
    }

    private static ScoreTable table(List<Scored> scores) {
        return new ScoreTable(
                "pages: %s pages".formatted(scores.size()),
                List.of(
                        new MeanScore(
                                "text", scores.stream().map(Scored::counts).toList()),
                        new MeanScore("first half", half(scores, Half.FIRST)),
                        new MeanScore("second half", half(scores, Half.SECOND))),
                "F1 of others, as published for the whole benchmark",
                Lexicon.rows(PUBLISHED));
    }

    private static List<Counts> half(List<Scored> scores, Half half) {
        return scores.stream()
                .filter(scored -> Half.of(scored.name()) == half)
                .map(Scored::counts)
                .toList();
    }
}
