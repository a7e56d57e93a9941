package org.muster.eval.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.eval.Json;
import org.muster.model.text.Document;
import org.muster.model.time.PartialDate;
import org.muster.pipeline.Dates;

/// The gold is the benchmark's folder: the documents, and the figures that people read in them.
///
/// @param documents the documents, from `documents.jsonl` or, without one, the folder's text files
/// @param dates the documents' dates as the benchmark gives them; what a text states itself goes before
/// @param figures the lines of `figures.jsonl`
record Gold(List<Document> documents, Dates dates, List<Json.Members> figures) {

    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    Gold {
        documents = List.copyOf(documents);
        figures = List.copyOf(figures);
    }

    static Gold in(Path folder) throws IOException {
        var figures = Json.lines(Files.readString(folder.resolve("figures.jsonl")));
        var listed = folder.resolve("documents.jsonl");
        return Files.exists(listed) ? listed(listed, figures) : new Gold(texts(folder), Dates.NONE, figures);
    }

    private static Gold listed(Path file, List<Json.Members> figures) throws IOException {
        var documents = new ArrayList<Document>();
        Map<String, PartialDate> dates = new HashMap<>();
        for (var line : Json.lines(Files.readString(file))) {
            var doc = Document.of(
                    line.text("id").orElse("unnamed"), line.text("text").orElse(""));
            documents.add(doc);
            line.text("date").flatMap(Gold::date).ifPresent(date -> dates.put(doc.uri(), date));
        }
        return new Gold(documents, new Dates(List.of(), dates), figures);
    }

    private static Optional<PartialDate> date(String words) {
        var matcher = AMERICAN.matcher(words);
        return matcher.matches()
                ? Optional.of(PartialDate.ofDay(LocalDate.of(
                        Integer.parseInt(matcher.group(3)),
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)))))
                : PartialDate.parse(words);
    }

    private static List<Document> texts(Path folder) throws IOException {
        var documents = new ArrayList<Document>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                documents.add(Document.of(String.valueOf(file.getFileName()), Files.readString(file)));
            }
        }
        return documents;
    }
}
