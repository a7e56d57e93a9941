package org.muster.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.muster.model.text.Document;

/// The corpora that the checks are tried on.
final class Corpora {

    private Corpora() {}

    /// Returns the reports of our own whose figures agree.
    static List<Document> quiet() {
        var folder = Objects.requireNonNull(Corpora.class.getResource("/org/muster/reports"));
        return in(Path.of(folder.getPath()));
    }

    /// Returns the text files of a folder as documents, in the order of their names.
    static List<Document> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(file -> Document.of(String.valueOf(file.getFileName()), read(file)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
