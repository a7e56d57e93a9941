package org.muster.formats.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.muster.formats.Composition;
import org.muster.formats.Content;
import org.muster.formats.Format;
import org.muster.formats.Head;
import org.muster.formats.Input;
import org.muster.formats.NotRead;
import org.muster.formats.Settings;
import org.muster.model.text.Document;
import org.muster.model.text.Metadata;
import org.muster.model.text.Note;
import org.muster.model.text.Span;

/// An office file is a text as word processors save it, DOCX or ODT: a ZIP file of XML parts.
///
/// Macros, embedded files and links are never looked at.
public final class OfficeFile implements Format.Single {

    private static final Set<String> WANTED = Set.of(Docx.MAIN, Odt.CONTENT, Properties.DOCX, Properties.ODT);

    /// The first member of an OpenDocument text is its media type, not packed.
    private static final String ODT_TYPE = "mimetypeapplication/vnd.oasis.opendocument.text";

    private static final int FIRST_NAME = 30;

    @Override
    public String name() {
        return "a file of a word processor";
    }

    @Override
    public boolean begins(Head head) {
        return head.startsWith("PK\u0003\u0004")
                && (isNamed(head.name()) || head.at(FIRST_NAME, ODT_TYPE) || isWord(head.latin()));
    }

    private static boolean isWord(String latin) {
        return latin.contains("word/document.xml") || latin.contains("word/_rels/document.xml.rels");
    }

    @Override
    public boolean isNamed(String name) {
        return name.endsWith(".docx") || name.endsWith(".docm") || name.endsWith(".odt");
    }

    @Override
    public Input read(Content content, Settings settings) throws IOException {
        var parts = Package.of(content.bytes(), WANTED);
        var docx = parts.part(Docx.MAIN);
        var text = new Composition();
        Unread unread;
        try {
            unread = docx.isPresent() ? Docx.read(docx.get(), text) : Odt.read(parts.require(Odt.CONTENT), text);
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
        if (text.isBlank()) {
            throw new NotRead(
                    "is a file of a word processor without text",
                    "Maybe its text is a picture: run text recognition over it.");
        }
        var properties = parts.part(docx.isPresent() ? Properties.DOCX : Properties.ODT)
                .map(Properties::of)
                .orElse(Properties.NONE);
        return composed(content, text, properties, unread);
    }

    private static Input composed(Content content, Composition text, Properties properties, Unread unread) {
        int footnotes = unread.footnotes();
        var none = Metadata.NONE;
        var metadata = none.withTitle(properties.title().or(none.title()));
        var notes = new ArrayList<Note>();
        properties
                .made()
                .find()
                .ifPresent(day -> notes.add(note(("The file was made on %s, which need not be when the report"
                                + " was published; if it was: --published %s.")
                        .formatted(day, day))));
        if (0 < footnotes) {
            notes.add(note(
                    footnotes == 1
                            ? "One footnote was left out."
                            : "%s footnotes were left out.".formatted(footnotes)));
        }
        return new Input.Read(
                Document.of(content.uri(), text.text() + "\n", metadata.or(content.metadata()), text.layout()),
                List.copyOf(notes),
                unread.omissions());
    }

    private static Note note(String message) {
        return new Note("formats", new Span(0, 0), message);
    }
}
