package org.muster.formats.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.muster.formats.Composition;
import org.muster.formats.Input;
import org.muster.model.text.Document;
import org.muster.model.text.Metadata;
import org.muster.model.text.Note;
import org.muster.model.text.Span;
import org.muster.model.text.Stated;

/// An office file is a text as word processors save it, DOCX or ODT: a ZIP file of XML parts.
///
/// Macros, embedded files and links are never looked at.
public final class OfficeFile {

    private static final Set<String> WANTED = Set.of(Docx.MAIN, Odt.CONTENT, Properties.DOCX, Properties.ODT);

    private OfficeFile() {}

    /// Returns whether a ZIP file with these members is a text of a word processor.
    public static boolean isOne(Set<String> members) {
        return members.contains(Docx.MAIN) || members.contains(Odt.CONTENT) && members.contains(Properties.ODT);
    }

    /// Reads a file, or says why it cannot be read.
    public static Input read(String uri, byte[] bytes) {
        try {
            var parts = Package.of(bytes, WANTED);
            var docx = parts.part(Docx.MAIN);
            var text = new Composition();
            int footnotes = docx.isPresent()
                    ? Docx.read(docx.get(), text)
                    : Odt.read(parts.part(Odt.CONTENT).orElse(new byte[0]), text);
            var properties = parts.part(docx.isPresent() ? Properties.DOCX : Properties.ODT)
                    .map(Properties::of)
                    .orElse(Properties.NONE);
            return text.isBlank() ? empty(uri) : read(uri, text, properties, footnotes);
        } catch (Package.TooLarge large) {
            return new Input.Refused(
                    uri, large.getMessage(), "Maybe it is made to use up memory; if it is a report, save it as text.");
        } catch (IOException | XMLStreamException | RuntimeException _) {
            return new Input.Refused(
                    uri, "is a damaged file of a word processor", "Maybe its download broke off: open it, and save it anew.");
        }
    }

    private static Input empty(String uri) {
        return new Input.Refused(
                uri, "is a file of a word processor without text", "Maybe its text is a picture: run text recognition over it.");
    }

    private static Input read(String uri, Composition text, Properties properties, int footnotes) {
        var metadata = properties
                .title()
                .map(title -> Metadata.NONE.withTitle(new Stated.Said<>(title, "the file's properties")))
                .orElse(Metadata.NONE);
        var notes = new ArrayList<Note>();
        properties.made().ifPresent(day -> notes.add(note(("The file was made on %s, which need not be when the report"
                        + " was published; if it was: --published %s.")
                .formatted(day, day))));
        if (0 < footnotes) {
            notes.add(note(footnotes == 1 ? "One footnote was left out." : "%s footnotes were left out.".formatted(footnotes)));
        }
        return new Input.Read(Document.of(uri, text.text() + "\n", metadata, text.layout()), List.copyOf(notes));
    }

    private static Note note(String message) {
        return new Note("formats", new Span(0, 0), message);
    }
}
