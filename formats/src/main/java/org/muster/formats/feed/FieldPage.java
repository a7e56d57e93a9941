package org.muster.formats.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.muster.model.text.Layout;
import org.muster.model.text.Piece;
import org.muster.model.text.Position;
import org.muster.model.text.Span;

/// A field's page is the HTML of an entry's field made into a web page, under the entry's title.
///
/// Its places lead back to the field, as if that were a page by itself, and to the title.
///
/// @param entry the number of the entry, from 1
/// @param field the name of the field
/// @param html its value
/// @param title the value of the entry's title; empty where it has none
record FieldPage(int entry, String field, String html, String title) {

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,2000}>|&#?\\w{1,10};");

    private static final String OPEN = "<!doctype html><html><body><article>";
    private static final String HEADING = "/html[1]/body[1]/article[1]/h1[1]";
    private static final String BODY = "/html[1]/body[1]/article[1]/div[1]";

    /// Returns whether a value is HTML.
    static boolean isHtml(String value) {
        return TAG.matcher(value).find();
    }

    /// Returns the words of a title, which may be HTML.
    static String words(String title) {
        return isHtml(title)
                ? Parser.unescapeEntities(title.replaceAll("</?[a-zA-Z][^<>]*>", ""), false)
                        .strip()
                : title;
    }

    /// The page says its title as its first heading, so that it is read with the text.
    byte[] bytes() {
        var heading = title.isEmpty()
                ? ""
                : "<h1>%s</h1>".formatted(words(title).replace("&", "&amp;").replace("<", "&lt;"));
        return (OPEN + heading + "<div>" + html + "</div></article></body></html>").getBytes(StandardCharsets.UTF_8);
    }

    /// Returns the layout of the page's text as one of the field's.
    Layout led(Layout layout) {
        if (!(layout instanceof Layout.Paged(var pieces, var content))) {
            return layout;
        }
        int shift = Math.min(title.isEmpty() ? 0 : words(title).length(), content.length());
        return new Layout.Paged(led(pieces, shift), content.substring(shift));
    }

    private List<Piece> led(List<Piece> pieces, int shift) {
        return pieces.stream()
                .map(piece -> new Piece(piece.span(), led(piece.position(), shift)))
                .toList();
    }

    private Position led(Position position, int shift) {
        if (position instanceof Position.Element(var path, var span, var content)) {
            if (path.equals(HEADING)) {
                return titled(entry, title, span);
            }
            if (path.startsWith(BODY) && shift <= content.begin()) {
                var within = new Span(content.begin() - shift, content.end() - shift);
                return new Position.Part(
                        entry + " " + field,
                        new Position.Element("/html[1]/body[1]" + path.substring(BODY.length()), span, within));
            }
        }
        // Tags that end what they did not begin have left the article.
        return new Position.Field(entry, field, new Span(0, html.length()));
    }

    /// Returns the place of a part of the title's words; the whole title where these are not its value.
    static Position titled(int entry, String title, Span span) {
        boolean same = words(title).equals(title) && span.end() <= title.length();
        return new Position.Field(entry, "title", same ? span : new Span(0, title.length()));
    }
}
