package org.muster.formats.mail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.muster.formats.Composition;
import org.muster.formats.Content;
import org.muster.formats.Input;
import org.muster.formats.Member;
import org.muster.formats.NotRead;
import org.muster.formats.Settings;
import org.muster.formats.WebPage;
import org.muster.model.text.Note;
import org.muster.model.text.Position;
import org.muster.model.text.Span;

/// The text of a mail is what its writer says and, apart from it, what is quoted of earlier mail.
///
/// @param own the writer's own words
/// @param quoted the words quoted
/// @param notes how they were read
record MailText(Composition own, Composition quoted, List<Note> notes) {

    /// The name under which the quoted words are a report of their own.
    static final String QUOTED = "quoted";

    MailText {
        notes = List.copyOf(notes);
    }

    static MailText of(List<Part> parts, Settings settings) {
        var own = new Composition();
        var quoted = new Composition();
        var notes = new ArrayList<Note>();
        for (var part : parts) {
            own.part();
            quoted.part();
            try {
                var content = Content.of(
                        part.path(), Member.named(part.path()).typed(part.contentType(), "the mail"), part.bytes(), settings);
                if (part.isPlain()) {
                    var text = content.text();
                    notes.addAll(text.notes());
                    plain(part, text.text(), own, quoted);
                } else {
                    page(part, new WebPage().read(content, settings), own, notes);
                }
            } catch (NotRead why) {
                notes.add(note(part, why.getMessage()));
            } catch (IOException | RuntimeException broken) {
                notes.add(note(part, "could not be read: it is damaged"));
            }
        }
        return new MailText(own, quoted, notes);
    }

    private static void plain(Part part, String text, Composition own, Composition quoted) {
        var told = Quoted.of(text);
        told.own().forEach(line -> take(part, text, line, own));
        told.quoted().forEach(line -> take(part, text, line, quoted));
    }

    private static void take(Part part, String text, Span line, Composition into) {
        into.take(line.in(text), new Position.Part(part.path(), new Position.Characters(line)));
        into.put("\n");
    }

    private static void page(Part part, Input page, Composition own, List<Note> notes) {
        switch (page) {
            case Input.Read(var doc, var more) -> {
                own.take(doc, position -> new Position.Part(part.path(), position));
                notes.addAll(more);
            }
            case Input.Refused refused -> notes.add(note(part, refused.reason()));
        }
    }

    private static Note note(Part part, String why) {
        return new Note("formats", new Span(0, 0), "Part %s of the mail %s.".formatted(part.path(), why));
    }
}
