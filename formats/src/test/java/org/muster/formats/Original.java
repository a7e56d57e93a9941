package org.muster.formats;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.muster.model.text.Document;
import org.muster.model.text.Layout;
import org.muster.model.text.Position;
import org.muster.model.text.Span;

/// An original is the bytes a document was read from, quoted through its layout as whoever checks a figure would.
final class Original {

    private final byte[] bytes;

    Original(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Returns what stands in the original where the document's span is said to stand, pieces joined by blanks.
    String quote(Document doc, Span span) {
        var quoted = new StringBuilder();
        for (var position : doc.layout().positions(span)) {
            quoted.append(quoted.isEmpty() ? "" : " ").append(quote(doc, position));
        }
        return quoted.toString();
    }

    private String quote(Document doc, Position position) {
        return switch (position) {
            case Position.Characters(var span) -> span.in(decoded());
            case Position.Element(var path, var span, var content) -> {
                var quoted = span.in(
                        textContent(Jsoup.parse(decoded()).selectXpath(path).getFirst()));
                var page = ((Layout.Paged) doc.layout()).content();
                if (!content.in(page).equals(quoted)) {
                    throw new AssertionError("%s is \"%s\" in its element and \"%s\" in the page."
                            .formatted(span, quoted, content.in(page)));
                }
                yield quoted;
            }
            case Position.Page _, Position.Part _, Position.Field _ ->
                throw new AssertionError("%s is of no text and no page.".formatted(position));
        };
    }

    /// Returns the text content as browsers count it: without a character for a line break's element.
    private static String textContent(Element element) {
        return element.nodeStream(TextNode.class).map(TextNode::getWholeText).collect(Collectors.joining());
    }

    private String decoded() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
