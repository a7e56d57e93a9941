package org.muster.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.muster.model.text.Document;
import org.muster.model.text.Layout;
import org.muster.model.text.Metadata;
import org.muster.model.text.Note;
import org.muster.model.text.Span;

/// An HTML report is a web page reduced to its report: headline and paragraphs, without menus, scripts and adverts.
///
/// The extracted text is the document's text; spans refer to it.
final class HtmlReport {

    private HtmlReport() {}

    static Input read(String uri, String html, List<Note> notes, Metadata metadata) {
        var page = Jsoup.parse(html);
        var statements = HtmlMetadata.of(page);
        var paragraphs = HtmlBody.paragraphs(page);
        statements.title().find().ifPresent(title -> {
            if (paragraphs.stream().limit(3).noneMatch(paragraph -> same(paragraph, title))) {
                paragraphs.addFirst(title);
            }
        });
        if (paragraphs.isEmpty()
                || paragraphs.size() == 1 && statements.title().find().isPresent()) {
            return new Input.Refused(
                    uri,
                    "is a web page without a paragraph of text",
                    "Maybe it builds its text with a script: save the page from a browser once it is shown.");
        }
        var text = String.join("\n\n", paragraphs) + "\n";
        var all = new ArrayList<>(notes);
        foreign(page)
                .ifPresent(language -> all.add(new Note(
                        "formats",
                        new Span(0, 0),
                        "The page says that its language is %s; it was read as English.".formatted(language))));
        var said = metadata.withTitle(statements.title().or(metadata.title()))
                .withPublisher(statements.publisher().or(metadata.publisher()))
                .withPublished(statements.published().or(metadata.published()));
        var doc = Document.of(uri, text, said, new Layout.Pieced(List.of()));
        return new Input.Read(doc, all);
    }

    private static boolean same(String first, String second) {
        return letters(first).equals(letters(second));
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static java.util.Optional<String> foreign(org.jsoup.nodes.Document page) {
        return page.select("html[lang]").stream()
                .map((Element root) -> root.attr("lang").strip())
                .filter(language -> !language.isEmpty()
                        && !language.toLowerCase(Locale.ROOT).startsWith("en"))
                .findFirst();
    }
}
