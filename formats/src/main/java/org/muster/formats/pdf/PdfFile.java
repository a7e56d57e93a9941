package org.muster.formats.pdf;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.muster.formats.Content;
import org.muster.formats.Format;
import org.muster.formats.Head;
import org.muster.formats.Input;
import org.muster.formats.NotRead;
import org.muster.formats.Omission;
import org.muster.formats.Settings;
import org.muster.model.text.Document;
import org.muster.model.text.Metadata;
import org.muster.model.text.Note;
import org.muster.model.text.Span;
import org.muster.model.text.Stated;

/// A PDF file is read as its pages' text in reading order, with running heads and feet, page numbers and footnote marks
/// left out.
///
/// Scripts, forms, attachments and links are never looked at. A file that takes too much to read is refused by counts,
/// not by the clock, so that the same file is always read or always refused.
public final class PdfFile implements Format.Single {

    /// What programs write where nobody gave a title: a name of a file, or that there is none.
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)\\(?(?:anonymous|untitled.*|unknown|none|no title|title|document\\d*)\\)?|microsoft (?:word|powerpoint|excel) - .*"
                    + "|\\S+\\.(?:docx?|odt|rtf|pdf|indd|qxd|qxp|pages|tex|dvi|pptx?|xlsx?|html?)|(?:file|https?):.*");

    private static final int MOST_PAGES = 2_000;

    @Override
    public String name() {
        return "a PDF file";
    }

    @Override
    public boolean begins(Head head) {
        return head.startsWith("%PDF-") || head.type().equals("application/pdf");
    }

    @Override
    public boolean isNamed(String name) {
        return name.endsWith(".pdf");
    }

    @Override
    public Input read(Content content, Settings settings) throws IOException {
        try (var doc = Loader.loadPDF(content.bytes(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            return read(content, doc);
        } catch (InvalidPasswordException _) {
            throw new NotRead("is a PDF file locked with a password", "Maybe save a copy of it without the password.");
        }
    }

    private static Input read(Content content, PDDocument doc) throws IOException {
        int all = doc.getNumberOfPages();
        if (all == 0) {
            throw new NotRead("is a PDF file without pages", "Maybe it is damaged: open it, and save it anew.");
        }
        int read = Math.min(MOST_PAGES, all);
        var pages = new ArrayList<Page>();
        int marks = 0;
        for (int number = 1; number <= read; number++) {
            var segments = Segments.of(Glyphs.of(doc, number));
            var kept = segments.stream()
                    .filter(segment -> !FootnoteMarks.isOne(segment, segments))
                    .toList();
            marks += segments.size() - kept.size();
            pages.add(new Page(number, doc.getPage(number - 1).getMediaBox().getHeight(), Line.of(kept)));
        }
        if (pages.stream().allMatch(page -> page.lines().isEmpty())) {
            throw new NotRead(
                    "is a PDF file without text, as of scanned pages (%s in all)".formatted(all),
                    "Maybe run text recognition over it first, and give what that makes of it.");
        }
        return composed(content, doc, pages, new Left(all - read, marks));
    }

    /// How many pages and footnote marks were left out.
    private record Left(int pages, int marks) {}

    private static Input composed(Content content, PDDocument doc, List<Page> pages, Left left) throws NotRead {
        var running = RunningLines.of(pages);
        var kept = new ArrayList<Page>();
        for (int i = 0; i < pages.size(); i++) {
            kept.add(pages.get(i).without(running.get(i)));
        }
        var text = PdfText.of(Paragraph.of(kept));
        if (text.isBlank()) {
            throw new NotRead(
                    "is a PDF file with nothing but page numbers and running lines", "Maybe it is a cover sheet.");
        }
        var document =
                Document.of(content.uri(), text.text() + "\n", metadata(doc).or(content.metadata()), text.layout());
        return new Input.Read(document, notes(doc, pages, left), omissions(running));
    }

    private static Metadata metadata(PDDocument doc) {
        var title = doc.getDocumentInformation().getTitle();
        return title == null
                        || title.isBlank()
                        || NO_TITLE.matcher(title.strip()).matches()
                ? Metadata.NONE
                : Metadata.NONE.withTitle(
                        new Stated.Said<>(title.replaceAll("\\s+", " ").strip(), "PDF title"));
    }

    private static List<Note> notes(PDDocument doc, List<Page> pages, Left left) {
        var notes = new ArrayList<Note>();
        made(doc)
                .ifPresent(day -> notes.add(note(("The file was made on %s, which need not be when the report was"
                                + " published; if it was: --published %s.")
                        .formatted(day, day))));
        if (0 < left.marks()) {
            notes.add(note("%s left out."
                    .formatted(counted(left.marks(), "footnote mark") + (left.marks() == 1 ? " was" : " were"))));
        }
        var empty = pages.stream()
                .filter(page -> page.lines().isEmpty())
                .map(page -> Integer.toString(page.number()))
                .toList();
        if (!empty.isEmpty()) {
            notes.add(note("No text on %s %s: maybe scanned, or a picture."
                    .formatted(empty.size() == 1 ? "page" : "pages", String.join(", ", empty))));
        }
        if (0 < left.pages()) {
            notes.add(note("Only the first %s pages were read; %s more follow.".formatted(MOST_PAGES, left.pages())));
        }
        return notes;
    }

    private static List<Omission> omissions(List<List<Line>> running) {
        return running.stream()
                .flatMap(List::stream)
                .map(line -> new Omission("page head or foot", line.text()))
                .toList();
    }

    private static String counted(int number, String noun) {
        return number == 1 ? "one " + noun : number + " " + noun + "s";
    }

    private static Optional<String> made(PDDocument doc) {
        try {
            return Optional.ofNullable(doc.getDocumentInformation().getCreationDate())
                    .map(Calendar::toInstant)
                    .map(instant -> instant.toString().substring(0, 10));
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Note note(String message) {
        return new Note("formats", new Span(0, 0), message);
    }
}
