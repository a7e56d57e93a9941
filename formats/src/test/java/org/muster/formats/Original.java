package org.muster.formats;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
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
                        Jsoup.parse(decoded()).selectXpath(path).getFirst().wholeText());
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

    private String decoded() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
