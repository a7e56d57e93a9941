package org.muster.formats.mail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.muster.formats.Composition;
import org.muster.formats.Content;
import org.muster.formats.Member;
import org.muster.formats.NotRead;
import org.muster.formats.Omission;
import org.muster.formats.Settings;
import org.muster.formats.WebPage;
import org.muster.formats.web.MailPage;
import org.muster.model.text.Document;
import org.muster.model.text.Note;
import org.muster.model.text.Position;
import org.muster.model.text.Span;

/// The text of a mail is what its writer says and, apart from it, what is quoted of earlier mail.
final class MailText {

    /// The name under which the quoted words are a report of their own.
    static final String QUOTED = "quoted";

    /// What a mail program puts before the subject of an answer.
    private static final Pattern ANSWERS = Pattern.compile("(?i)(?:\\s*(?:re|fwd?|aw|wg)\\s*:)+\\s*");

    private static final int LOOKED_AT = 4_000;

    private final Composition own = new Composition();
    private final Composition quoted = new Composition();
    private final List<Note> notes = new ArrayList<>();
    private final List<Omission> omissions = new ArrayList<>();

    private String unread = "";

    private MailText() {}

    /// Returns the writer's own words.
    Composition own() {
        return own;
    }

    /// Returns the writer's own words under the subject, unless there are none or they begin with it.
    Composition titled(String subject) {
        var begin = ANSWERS.matcher(subject);
        int from = begin.lookingAt() ? begin.end() : 0;
        var title = subject.substring(from);
        if (own.isBlank() || title.isBlank() || bare(own.text()).startsWith(bare(title))) {
            return own;
        }
        var titled = new Composition();
        titled.take(title, new Position.Part("Subject", new Position.Characters(new Span(from, subject.length()))));
        titled.part();
        titled.take(own);
        return titled;
    }

    private static String bare(String words) {
        return words.substring(0, Math.min(LOOKED_AT, words.length()))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /// Returns the words quoted.
    Composition quoted() {
        return quoted;
    }

    /// Returns how they were read.
    List<Note> notes() {
        return List.copyOf(notes);
    }

    /// Returns what was left out.
    List<Omission> omissions() {
        return List.copyOf(omissions);
    }

    /// Returns the first part that could not be read, and why.
    Optional<String> unread() {
        return Optional.of(unread).filter(why -> !why.isEmpty());
    }

    static MailText of(List<Part> parts, Settings settings) {
        var text = new MailText();
        parts.forEach(part -> text.add(part, settings));
        return text;
    }

    private void add(Part part, Settings settings) {
        own.part();
        quoted.part();
        try {
            var member = Member.named(part.path()).typed(part.contentType(), "the mail");
            var content = Content.of(part.path(), member, part.bytes(), settings);
            if (part.isPlain()) {
                var text = content.text();
                notes.addAll(text.notes());
                plain(part, text.text());
            } else {
                var page = new WebPage().mail(content, settings);
                notes.addAll(page.notes());
                page(part, page.value());
            }
        } catch (NotRead why) {
            notes.add(note(part, String.valueOf(why.getMessage())));
        } catch (IOException | RuntimeException _) {
            notes.add(note(part, "could not be read: it is damaged"));
        }
    }

    private void plain(Part part, String text) {
        var told = Quoted.of(text);
        told.own().forEach(line -> take(part, text, line, own));
        told.quoted().forEach(line -> take(part, text, line, quoted));
        omissions.addAll(told.left());
    }

    private static void take(Part part, String text, Span line, Composition into) {
        into.take(line.in(text), new Position.Part(part.path(), new Position.Characters(line)));
        into.put("\n");
    }

    private void page(Part part, MailPage page) {
        var lines = page.lines();
        var parts = Quoted.parts(lines);
        page(part, page, numbers(parts, Quoted.Part.OWN), own);
        page(part, page, numbers(parts, Quoted.Part.QUOTED), quoted);
        for (int i = 0; i < parts.size(); i++) {
            switch (parts.get(i)) {
                case OWN, QUOTED -> {}
                case HEADER, SIGNATURE ->
                    omissions.addAll(Quoted.omission(parts.get(i), lines.get(i).words()).stream()
                            .toList());
            }
        }
        if (lines.isEmpty()) {
            notes.add(note(part, "is a page without a paragraph of text"));
        }
    }

    private static Set<Integer> numbers(List<Quoted.Part> parts, Quoted.Part wanted) {
        return IntStream.range(0, parts.size())
                .filter(number -> parts.get(number) == wanted)
                .boxed()
                .collect(Collectors.toSet());
    }

    private void page(Part part, MailPage page, Set<Integer> lines, Composition into) {
        if (lines.isEmpty()) {
            return;
        }
        var read = page.only(lines);
        var doc = Document.of(part.path(), read.text(), read.metadata(), read.layout());
        into.take(doc, position -> new Position.Part(part.path(), position));
        notes.addAll(read.notes());
        omissions.addAll(read.omissions());
    }

    private Note note(Part part, String why) {
        unread = unread.isEmpty() ? "part %s %s".formatted(part.path(), why) : unread;
        return new Note("formats", new Span(0, 0), "Part %s of the mail %s.".formatted(part.path(), why));
    }
}
