package org.muster.formats.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.model.text.Document;
import org.muster.model.text.Layout;
import org.muster.model.text.Position;
import org.muster.model.text.Span;
import org.muster.model.text.Stated;
import org.muster.pipeline.Muster;

/// Pages of shapes that readers of web pages stumble over give their report, and each word is found again in the page.
final class WebPagesTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\\s]*[\\p{L}\\p{N}]|[\\p{L}\\p{N}]");

    /// Beside a page lies what must be read of it: what it states and where, an empty line, and its text.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "amp",
                "chunks",
                "comments",
                "cookie-wall",
                "entities",
                "gallery",
                "list",
                "live-blog",
                "no-date-markup",
                "old-tables",
                "paywall",
                "right-to-left",
                "tables",
                "two-stories"
            })
    void aPageGivesItsReport(String name) {
        var html = resource(name + ".html");
        var page = HtmlPage.of(html);

        assertThat(stated(page) + "\n" + page.text()).isEqualTo(resource(name + ".txt"));
        assertThat(HtmlPage.of(html.replace("\n", "\r\n")).text()).isEqualTo(page.text());
        requireFoundAgain(html, page);
    }

    private static String stated(HtmlPage page) {
        var said = page.metadata();
        return String.join(
                "\n",
                "title: " + words(said.title()),
                "byline: " + words(said.byline()),
                "publisher: " + words(said.publisher()),
                "published: " + words(said.published()),
                "modified: " + words(said.modified()),
                "language: " + words(said.language()),
                "");
    }

    private static String words(Stated<?> stated) {
        return switch (stated) {
            case Stated.Said<?>(var value, var where) -> "%s (%s)".formatted(value, where);
            case Stated.Unsaid<?> _ -> "-";
        };
    }

    /// Quotes every word of the text, and every figure that is read from it, through the layout.
    private static void requireFoundAgain(String html, HtmlPage page) {
        var original = Jsoup.parse(html);
        int found = 0;
        for (var match : WORD.matcher(page.text()).results().toList()) {
            found += requireQuoted(original, page, new Span(match.start(), match.end()));
        }
        assertThat(found).as("words found again").isGreaterThan(10);
        var doc = Document.of("page.html", page.text(), page.metadata(), page.layout());
        new Muster()
                .check(List.of(doc))
                .documents()
                .forEach(read -> read.claims()
                        .forEach(claim -> assertThat(requireQuoted(
                                        original, page, claim.figure().span()))
                                .isOne()));
    }

    /// Returns 1 if the span is quoted by its positions; 0 if the page does not hold it, as a title it only states.
    private static int requireQuoted(org.jsoup.nodes.Document original, HtmlPage page, Span span) {
        var quoted = new StringBuilder();
        for (var position : page.layout().positions(span)) {
            quoted.append(quote(original, page, (Position.Element) position));
        }
        if (quoted.isEmpty()) {
            return 0;
        }
        // A heading's unit stands behind a number in another order: "1,240 million USD" under "USD million".
        assertThat(sorted(quoted.toString())).isEqualTo(sorted(span.in(page.text())));
        return 1;
    }

    private static String quote(org.jsoup.nodes.Document original, HtmlPage page, Position.Element position) {
        var element = original.selectXpath(position.path()).getFirst();
        var quoted = position.span()
                .in(element.nodeStream(TextNode.class)
                        .map(TextNode::getWholeText)
                        .collect(Collectors.joining()));
        assertThat(position.content().in(((Layout.Paged) page.layout()).content()))
                .isEqualTo(quoted);
        return quoted;
    }

    private static List<Integer> sorted(String words) {
        var plain = Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("[\\s()\u00ad]+", "");
        return plain.chars().sorted().boxed().toList();
    }

    private static String resource(String name) {
        try (var stream = WebPagesTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
