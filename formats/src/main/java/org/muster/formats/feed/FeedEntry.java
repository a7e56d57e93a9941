package org.muster.formats.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.formats.Composition;
import org.muster.formats.Days;
import org.muster.formats.Harvest;
import org.muster.formats.Input;
import org.muster.formats.Member;
import org.muster.model.text.Document;
import org.muster.model.text.Metadata;
import org.muster.model.text.Position;
import org.muster.model.text.Span;
import org.muster.model.text.Stated;

/// A feed entry is one report of a feed, with the texts of its elements by their names.
///
/// @param values the entry's own
/// @param feed those of the whole feed
record FeedEntry(Map<String, String> values, Map<String, String> feed) {

    /// The fields that may hold its text, the fullest first.
    private static final List<String> TEXTS = List.of("encoded", "content", "description", "summary");

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
        var body = TEXTS.stream().filter(values::containsKey).findFirst().orElse("description");
        var text = values.getOrDefault(body, "");
        if (text.isBlank() && first("title").isEmpty()) {
            harvest.leaveOut(name, "has neither title nor text");
        } else if (FieldPage.isHtml(text)) {
            var page = new FieldPage(number, body, text, first("title").orElse(""));
            var member = Member.named(name)
                    .typed("text/html; charset=utf-8", "the feed")
                    .with(metadata);
            harvest.member(member, new ByteArrayInputStream(page.bytes()), page::led);
        } else {
            harvest.take(plain(harvest.address(name), number, body, metadata));
        }
    }

    private Input plain(String uri, int number, String body, Metadata metadata) {
        var text = new Composition();
        first("title").ifPresent(title -> {
            var words = FieldPage.words(title);
            text.take(words, FieldPage.titled(number, title, new Span(0, words.length())));
        });
        text.part();
        var words = values.getOrDefault(body, "");
        text.take(words, new Position.Field(number, body, new Span(0, words.length())));
        return new Input.Read(Document.of(uri, text.text(), metadata, text.layout()), List.of());
    }

    private Metadata metadata() {
        return new Metadata(
                stated(first("title").map(FieldPage::words), "title"),
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
