package org.muster.eval.dates;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.eval.Counts;
import org.muster.eval.Evaluation;
import org.muster.eval.GzippedPage;
import org.muster.eval.Half;
import org.muster.eval.Json;
import org.muster.eval.ScoreTable;
import org.muster.eval.SlotScore;
import org.muster.formats.web.HtmlPage;
import org.muster.model.text.Stated;
import org.muster.model.time.Grain;
import org.muster.model.time.PartialDate;
import org.muster.text.Lexicon;

/// The dates evaluation scores the publication date of every page of a folder, right where it is the gold to the day.
///
/// A folder holds `*.json`, an object of a page's address with its `file` and `date`, and `html/FILE.gz`. A page
/// without a date in the gold is right where none is read.
public final class DatesEvaluation implements Evaluation {

    private static final String PUBLISHED = "/org/muster/eval/dates/published.tsv";

    /// A page with its date as marked and as read.
    private record Dated(String file, String address, Stated<String> gold, Stated<PartialDate> read) {

        Optional<String> day() {
            return read.find().filter(date -> date.grain() == Grain.DAY).map(PartialDate::toString);
        }

        boolean isRight() {
            return gold.find().equals(day());
        }

        Counts counts() {
            return new Counts(
                    gold.find().isPresent() ? 1 : 0,
                    day().isPresent() ? 1 : 0,
                    gold.find().isPresent() && isRight() ? 1 : 0);
        }

        Counts accuracy() {
            return Counts.accuracy(1, isRight() ? 1 : 0);
        }

        String miss() {
            return "%s %s: gold %s, read %s, %s"
                    .formatted(Half.of(file), file, gold.find().orElse("none"), words(read), address);
        }
    }

    private static String words(Stated<PartialDate> date) {
        return switch (date) {
            case Stated.Said<PartialDate>(var day, var where) -> "%s (%s)".formatted(day, where);
            case Stated.Unsaid<PartialDate>(var reason) -> "none (%s)".formatted(reason);
        };
    }

    @Override
    public String name() {
        return "dates";
    }

    @Override
    public Result run(Path folder) throws IOException {
        var pages = new ArrayList<Dated>();
        for (var list : lists(folder)) {
            for (var page : new TreeMap<>(Json.object(Files.readString(list)).values()).entrySet()) {
                if (page.getValue() instanceof Json.Members members) {
                    pages.add(dated(folder, page.getKey(), members));
                }
            }
        }
        return Result.of(
                table(pages),
                pages.stream().filter(page -> !page.isRight()).map(Dated::miss).toList());
    }

    private static List<Path> lists(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static Dated dated(Path folder, String address, Json.Members members) throws IOException {
        var file = members.text("file").orElse("");
        var page = GzippedPage.read(folder.resolve("html").resolve(file + ".gz"));
        return new Dated(
                file,
                address,
                marked(members),
                HtmlPage.of(new String(page, StandardCharsets.UTF_8)).metadata().published());
    }

    private static Stated<String> marked(Json.Members members) {
        return members.text("date")
                .<Stated<String>>map(day -> new Stated.Said<>(day, "gold"))
                .orElse(new Stated.Unsaid<>("the gold has no date"));
    }

    private static ScoreTable table(List<Dated> pages) {
        return new ScoreTable(
                "dates: %s pages".formatted(pages.size()),
                List.of(
                        new SlotScore(
                                "accuracy", pages.stream().map(Dated::accuracy).toList()),
                        new SlotScore("day", pages.stream().map(Dated::counts).toList()),
                        new SlotScore("first half", half(pages, Half.FIRST)),
                        new SlotScore("second half", half(pages, Half.SECOND))),
                "Accuracy of others, as published for the whole benchmark",
                Lexicon.rows(PUBLISHED));
    }

    private static List<Counts> half(List<Dated> pages, Half half) {
        return pages.stream()
                .filter(page -> Half.of(page.file()) == half)
                .map(Dated::accuracy)
                .toList();
    }
}
