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
import org.muster.pipeline.Muster;

/// A taken text is what was read from one file, for people to compare with the file.
final class TakenText {

    private static final int WIDEST = 17;

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
        metadata(words, Muster.stated(doc));
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

    /// Prints a line for each kind of what was left out: how much of it there is, and how the first begins.
    private static void omissions(StringBuilder words, List<Omission> omissions) {
        if (omissions.isEmpty()) {
            return;
        }
        words.append("--- left out\n");
        Map<String, Left> kinds = new TreeMap<>();
        omissions.forEach(one -> kinds.merge(one.what(), new Left(1, one.letters(), one.text()), Left::and));
        kinds.forEach((what, left) -> row(words, what + " ".repeat(Math.max(0, WIDEST - what.length())), left.line()));
    }

    /// How much of one kind was left out.
    ///
    /// @param places in how many places it stands
    /// @param letters how many letters and blanks they have
    /// @param begin how the first begins
    private record Left(int places, long letters, String begin) {

        Left and(Left more) {
            return new Left(places + more.places, letters + more.letters, begin.isEmpty() ? more.begin : begin);
        }

        String line() {
            var size = "%s in %s".formatted(counted(letters, "letter"), counted(places, "place"));
            return begin.isEmpty() ? size : "%s: \"%s\"".formatted(size, begin);
        }

        private static String counted(long number, String noun) {
            return number == 1 ? "1 " + noun : number + " " + noun + "s";
        }
    }
}
