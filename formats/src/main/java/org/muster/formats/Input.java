package org.muster.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.muster.model.text.Document;
import org.muster.model.text.Note;

/// An input is what became of one path or member: a document that was read, or why it was refused or left out.
public sealed interface Input {

    /// Returns the path as given, or as found in a folder; `-` for standard input.
    String uri();

    /// A document that was read.
    ///
    /// @param doc the document
    /// @param notes what its reader should know of how it was read
    /// @param omissions what of the file is not in its text
    /// @param form what it was read as, with its charset: "a web page in UTF-8"
    record Read(Document doc, List<Note> notes, List<Omission> omissions, String form) implements Input {
        public Read {
            Objects.requireNonNull(doc);
            notes = List.copyOf(notes);
            omissions = List.copyOf(omissions);
        }

        /// A document of which all that is text was taken.
        public Read(Document doc, List<Note> notes) {
            this(doc, notes, List.of());
        }

        /// A document of which some parts were left out; what it was read as is said by the caller.
        public Read(Document doc, List<Note> notes, List<Omission> omissions) {
            this(doc, notes, omissions, "a report");
        }

        /// Returns the same with another document.
        public Read with(Document other) {
            return new Read(other, notes, omissions, form);
        }

        /// Returns the same with one more note.
        public Read with(Note more) {
            var all = new ArrayList<>(notes);
            all.add(more);
            return new Read(doc, all, omissions, form);
        }

        /// Returns the same, said to have been read as that.
        public Read as(String other) {
            return new Read(doc, notes, omissions, other);
        }

        @Override
        public String uri() {
            return doc.uri();
        }
    }

    /// A member of a container that is no report.
    ///
    /// @param uri its address
    /// @param reason why it was left out, a verb phrase without full stop: "is no report by its content or name"
    record LeftOut(String uri, String reason) implements Input {
        public LeftOut {
            if (uri.isEmpty() || reason.isBlank()) {
                throw new IllegalArgumentException(
                        "What is left out (%s) needs its address and a reason (%s).".formatted(uri, reason));
            }
        }

        @Override
        public String toString() {
            return "%s %s.".formatted(uri, reason);
        }
    }

    /// A path that holds no document that could be read.
    ///
    /// @param uri the path
    /// @param reason why, a verb phrase without full stop: "is empty"
    /// @param remedy a way out, a sentence: "Maybe the path is misspelt."
    record Refused(String uri, String reason, String remedy) implements Input {
        public Refused {
            if (uri.isEmpty() || reason.isBlank() || remedy.isBlank()) {
                throw new IllegalArgumentException(
                        "A refused input (%s) needs its path, a reason (%s) and a way out (%s)."
                                .formatted(uri, reason, remedy));
            }
        }

        @Override
        public String toString() {
            var name = uri.equals(Inputs.STANDARD_INPUT) ? "standard input" : uri;
            return "%s %s. %s".formatted(name, reason, remedy);
        }
    }
}
