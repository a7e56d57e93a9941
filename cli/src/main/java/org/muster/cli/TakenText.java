package org.muster.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.muster.formats.Input;
import org.muster.formats.Omission;
import org.muster.model.text.Layout;
import org.muster.model.text.Metadata;
import org.muster.model.text.Stated;

/// A taken text is what was read from one file, for people to compare with the file.
final class TakenText {

    private static final int MOST_OF_A_SORT = 5;

    private TakenText() {}

    static void write(Input.Read read, Writer out) {
        try {
            out.write(words(read));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String words(Input.Read read) {
        var doc = read.doc();
        var words = new StringBuilder();
        words.append(Plain.line(doc.uri())).append('\n');
        row(words, "read as", read.form());
        metadata(words, doc.metadata());
        row(words, "read in", doc.language());
        row(words, "original", layout(doc.layout()));
        read.notes().forEach(note -> row(words, "note", note.message()));
        words.append("\n--- text: ").append(doc.text().length()).append(" characters\n");
        doc.text().lines().forEach(line -> words.append(Plain.line(line)).append('\n'));
        omissions(words, read.omissions());
        return words.append("---\n\n").toString();
    }

    private static void metadata(StringBuilder words, Metadata metadata) {
        stated(words, "title", metadata.title());
        stated(words, "byline", metadata.byline());
        stated(words, "publisher", metadata.publisher());
        stated(words, "published", metadata.published().map(Object::toString));
        stated(words, "modified", metadata.modified().map(Object::toString));
        stated(words, "language", metadata.language());
    }

    private static void stated(StringBuilder words, String name, Stated<String> value) {
        switch (value) {
            case Stated.Said<String>(var said, var where) -> row(words, name, "%s  (%s)".formatted(said, where));
            case Stated.Unsaid<String>(var reason) -> row(words, name, "–  (%s)".formatted(reason));
        }
    }

    private static void row(StringBuilder words, String name, String value) {
        words.append("  ")
                .append(name)
                .append(" ".repeat(Math.max(1, 11 - name.length())))
                .append(Plain.line(value))
                .append('\n');
    }

    private static String layout(Layout layout) {
        return switch (layout) {
            case Layout.Same() -> "the text is the file, character by character";
            case Layout.Pieced(var pieces) -> "%s pieces lead back to it".formatted(pieces.size());
            case Layout.Paged(var pieces, var _) -> "%s pieces lead back to its elements".formatted(pieces.size());
        };
    }

    private static void omissions(StringBuilder words, List<Omission> omissions) {
        if (omissions.isEmpty()) {
            return;
        }
        words.append("--- left out\n");
        Map<String, Integer> counts = new TreeMap<>();
        for (var omission : omissions) {
            int before = counts.merge(omission.what(), 1, Integer::sum) - 1;
            if (before < MOST_OF_A_SORT) {
                row(words, omission.what(), omission.text());
            }
        }
        counts.forEach((what, count) -> {
            if (MOST_OF_A_SORT < count) {
                row(words, what, "and %s more".formatted(count - MOST_OF_A_SORT));
            }
        });
    }
}
