package org.muster.formats.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.formats.Composition;
import org.muster.formats.Content;
import org.muster.formats.Format;
import org.muster.formats.Harvest;
import org.muster.formats.Head;
import org.muster.formats.Input;
import org.muster.formats.Member;
import org.muster.formats.NotRead;
import org.muster.formats.Omission;
import org.muster.model.text.Document;
import org.muster.model.text.Metadata;
import org.muster.model.text.Note;
import org.muster.model.text.Span;
import org.muster.model.text.Stated;

/// A mail is one message: what its writer says, what is quoted in it, and the files attached, each a report of its own.
///
/// The plain text is read where there is one, else the page. Pictures, sounds, signatures and calendars are left out.
public final class MailFile implements Format.Container {

    private static final Pattern HEADER =
            Pattern.compile("(?is)\\A(?:[\\w-]{1,60}:[^\\r\\n]*\\r?\\n(?:[ \\t][^\\r\\n]*\\r?\\n)*){2,}");

    private static final Pattern KNOWN = Pattern.compile(
            "(?im)^(?:from|date|message-id|received|mime-version|return-path|subject|to|delivered-to|content-type):");

    private static final Pattern LEFT_OUT = Pattern.compile(
            "(?:image|audio|video|font)/.*|text/(?:calendar|vcard|x-vcard)|application/(?:pgp-.*|pkcs7-.*|x-pkcs7-.*|ics)");

    private static final int LEAST_FIELDS = 3;

    @Override
    public String name() {
        return "a mail";
    }

    @Override
    public boolean begins(Head head) {
        if (head.type().equals("message/rfc822")) {
            return true;
        }
        var matcher = HEADER.matcher(head.latin());
        return matcher.find()
                && LEAST_FIELDS <= KNOWN.matcher(matcher.group()).results().count();
    }

    @Override
    public boolean isNamed(String name) {
        return name.endsWith(".eml");
    }

    @Override
    public void open(Content content, Harvest harvest) throws IOException {
        var message = Message.of(content.bytes());
        var shown = shown(message.parts());
        var attached = message.parts().stream()
                .filter(part -> !shown.contains(part) && !isChoice(part, shown))
                .toList();
        var files = attached.stream()
                .filter(part -> !LEFT_OUT.matcher(part.type()).matches())
                .toList();
        var text = MailText.of(shown, harvest.settings());
        if (text.own().isBlank() && text.quoted().isBlank() && files.isEmpty()) {
            throw withoutText(message, text);
        }
        var metadata = metadata(message.fields()).or(content.metadata());
        var own = message.fields().subject().map(text::titled).orElse(text.own());
        take(content.uri(), own, metadata, notes(message, attached, files, text), text.omissions(), harvest);
        take(harvest.address(MailText.QUOTED), text.quoted(), Metadata.NONE, List.of(), List.of(), harvest);
        for (var part : files) {
            harvest.member(
                    Member.named(part.name()).typed(part.contentType(), "the mail"),
                    new ByteArrayInputStream(part.bytes()));
        }
    }

    private static NotRead withoutText(Message message, MailText text) {
        var why = message.cut().or(() -> text.unread().map("has no text that could be read: its %s"::formatted));
        return why.isPresent()
                ? new NotRead("is a mail that " + why.get(), "Maybe it was made to be; if it is honest, save its text.")
                : new NotRead("is a mail without text", "Maybe its text is a picture: run text recognition over it.");
    }

    private static void take(
            String uri, Composition text, Metadata metadata, List<Note> notes, List<Omission> left, Harvest harvest) {
        if (!text.isBlank()) {
            harvest.take(new Input.Read(Document.of(uri, text.text(), metadata, text.layout()), notes, left));
        }
    }

    private static List<Note> notes(Message message, List<Part> attached, List<Part> files, MailText text) {
        var notes = new ArrayList<>(text.notes());
        message.cut().ifPresent(why -> notes.add(note("The mail %s.".formatted(why))));
        if (!text.quoted().isBlank()) {
            notes.add(note("What it quotes of earlier mail is read apart."));
        }
        var names = attached.stream()
                .filter(part -> !files.contains(part))
                .map(Part::shownName)
                .toList();
        if (!names.isEmpty()) {
            notes.add(note("Attached and left out: %s.".formatted(String.join(", ", names))));
        }
        return notes;
    }

    private static Note note(String message) {
        return new Note("formats", new Span(0, 0), message);
    }

    /// Returns the parts that a reader of the mail sees: plain texts, and pages where they are no choice beside a text.
    private static List<Part> shown(List<Part> parts) {
        return parts.stream()
                .filter(part ->
                        part.isPlain() || part.isPage() && parts.stream().noneMatch(other -> isText(other, part)))
                .toList();
    }

    private static boolean isText(Part other, Part page) {
        return other.isPlain()
                && page.alternative().isPresent()
                && other.alternative().equals(page.alternative());
    }

    private static boolean isChoice(Part part, List<Part> shown) {
        return part.alternative().isPresent()
                && shown.stream().anyMatch(other -> other.alternative().equals(part.alternative()));
    }

    private static Metadata metadata(Fields fields) {
        var none = Metadata.NONE;
        return none.withTitle(said(fields.subject(), "Subject", none.title()))
                .withPublisher(said(fields.sender(), "From", none.publisher()))
                .withPublished(said(fields.sent(), "Date", none.published()));
    }

    private static <T> Stated<T> said(Optional<T> value, String field, Stated<T> none) {
        return value.<Stated<T>>map(words -> new Stated.Said<>(words, "mail field " + field))
                .orElse(none);
    }
}
