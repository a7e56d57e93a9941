package org.muster.formats.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.muster.formats.Days;
import org.muster.formats.Harvest;
import org.muster.formats.Input;
import org.muster.formats.Member;
import org.muster.model.text.Document;
import org.muster.model.text.Layout;
import org.muster.model.text.Metadata;
import org.muster.model.text.Piece;
import org.muster.model.text.Position;
import org.muster.model.text.Span;
import org.muster.model.text.Stated;

/// A feed entry is one report of a feed, with the texts of its elements by their names.
///
/// @param values the entry's own
/// @param feed those of the whole feed
record FeedEntry(Map<String, String> values, Map<String, String> feed) {

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,2000}>|&#?\\w{1,10};");
    private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");

    FeedEntry {
        values = Map.copyOf(values);
        feed = Map.copyOf(feed);
    }

    /// Hands the entry over: as a page where its text is HTML, else as text.
    void hand(int number, Metadata container, Harvest harvest) throws IOException {
        var name = first("link")
                .or(() -> first("guid", "id"))
                .filter(address -> WEB.matcher(address).matches())
                .orElse(Integer.toString(number));
        var metadata = metadata().or(container);
        var body = values.keySet().stream()
                .filter(key ->
                        List.of("encoded", "content", "description", "summary").contains(key))
                .min(java.util.Comparator.comparingInt(key ->
                        List.of("encoded", "content", "description", "summary").indexOf(key)));
        var text = body.map(values::get).orElse("");
        if (text.isBlank() && first("title").isEmpty()) {
            harvest.leaveOut(name, "has neither title nor text");
        } else if (TAG.matcher(text).find()) {
            harvest.member(
                    Member.named(name)
                            .typed("text/html; charset=utf-8", "the feed")
                            .with(metadata),
                    new ByteArrayInputStream(page(text).getBytes(StandardCharsets.UTF_8)));
        } else {
            harvest.take(plain(harvest.address(name), number, body.orElse("description"), metadata));
        }
    }

    /// The page says its title as its first heading, so that it is read with the text.
    private String page(String body) {
        var title = first("title")
                .map(words -> Parser.unescapeEntities(words.replaceAll("<[^<>]*>", ""), false))
                .map(words -> words.replace("&", "&amp;").replace("<", "&lt;"))
                .map(words -> "<h1>" + words + "</h1>")
                .orElse("");
        return "<!doctype html><html><body><article>" + title + body + "</article></body></html>";
    }

    private Input plain(String uri, int number, String body, Metadata metadata) {
        var title = values.getOrDefault("title", "");
        var words = values.getOrDefault(body, "");
        var joint = title.isEmpty() || words.isEmpty() ? "" : "\n\n";
        var pieces = new ArrayList<Piece>();
        add(pieces, 0, title, number, "title");
        add(pieces, title.length() + joint.length(), words, number, body);
        return new Input.Read(Document.of(uri, title + joint + words, metadata, new Layout.Pieced(pieces)), List.of());
    }

    private static void add(List<Piece> pieces, int begin, String words, int number, String name) {
        if (!words.isEmpty()) {
            var field = new Position.Field(number, name, new Span(0, words.length()));
            pieces.add(new Piece(new Span(begin, begin + words.length()), field));
        }
    }

    private Metadata metadata() {
        return new Metadata(
                stated(first("title"), "title"),
                stated(first("creator", "author").map(FeedEntry::bare), "author"),
                stated(
                        Optional.ofNullable(values.get("publisher")).or(() -> Optional.ofNullable(feed.get("title"))),
                        "the feed's title"),
                Days.stated(stated(first("pubDate", "published", "date", "issued", "updated"), "its date")),
                Days.stated(stated(first("updated", "modified"), "updated")),
                stated(Optional.ofNullable(feed.get("language")), "the feed's language"));
    }

    /// An author may have a name and a mail address in elements of their own, or in brackets.
    private static String bare(String author) {
        var name = author.replaceAll("(?s)<(?:email|uri)>.*?</(?:email|uri)>|</?name>", "")
                .strip();
        var bracketed = Pattern.compile("\\S+@\\S+\\s*\\((.+)\\)").matcher(name);
        return bracketed.matches() ? bracketed.group(1) : name;
    }

    private static Stated<String> stated(Optional<String> value, String where) {
        return value.<Stated<String>>map(said -> new Stated.Said<>(said, where))
                .orElse(new Stated.Unsaid<>("the feed states no " + where.replaceFirst("^(?:the feed's|its) ", "")));
    }

    private Optional<String> first(String... names) {
        for (var name : names) {
            if (values.containsKey(name)) {
                return Optional.of(values.get(name));
            }
        }
        return Optional.empty();
    }
}
