package org.muster.eval.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.eval.Json;
import org.muster.model.text.Document;
import org.muster.model.text.Stated;
import org.muster.model.time.PartialDate;

/// The gold is the benchmark's folder: the documents, and the figures that people read in them.
///
/// @param documents the documents, from `documents.jsonl` or, without one, the folder's text files
/// @param figures the lines of `figures.jsonl`
record Gold(List<Document> documents, List<Json.Members> figures) {

    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    Gold {
        documents = List.copyOf(documents);
        figures = List.copyOf(figures);
    }

    static Gold in(Path folder) throws IOException {
        var figures = Json.lines(Files.readString(folder.resolve("figures.jsonl")));
        var listed = folder.resolve("documents.jsonl");
        return new Gold(Files.exists(listed) ? listed(listed) : texts(folder), figures);
    }

    private static List<Document> listed(Path file) throws IOException {
        return Json.lines(Files.readString(file)).stream().map(Gold::document).toList();
    }

    private static Document document(Json.Members line) {
        var doc =
                Document.of(line.text("id").orElse("unnamed"), line.text("text").orElse(""));
        return line.text("date")
                .flatMap(Gold::date)
                .map(date -> doc.withPublished(new Stated.Said<>(date, "the benchmark's own field")))
                .orElse(doc);
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
