package org.muster.formats.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.formats.Days;
import org.muster.formats.Input;
import org.muster.model.text.Document;
import org.muster.model.text.Layout;
import org.muster.model.text.Metadata;
import org.muster.model.text.Note;
import org.muster.model.text.Piece;
import org.muster.model.text.Position;
import org.muster.model.text.Span;
import org.muster.model.text.Stated;

/// An entry is one row of a table or one object of a list of them, with its values by name.
///
/// @param row its row or line, from 1
/// @param values its values by their names in lower case, without those that are empty
record Entry(int row, Map<String, String> values) {

    static final List<String> TEXTS = List.of("text", "content", "body", "article", "report", "fulltext", "full_text");

    private static final List<String> TITLES = List.of("title", "headline");
    private static final List<String> PUBLISHED =
            List.of("published", "date_published", "datepublished", "pubdate", "publish_date", "date", "dct");
    private static final List<String> MODIFIED = List.of("modified", "updated", "datemodified");
    private static final List<String> PUBLISHERS = List.of("publisher", "outlet", "source", "site");
    private static final List<String> BYLINES = List.of("byline", "author", "authors");
    private static final List<String> LANGUAGES = List.of("language", "lang");
    private static final List<String> ADDRESSES = List.of("uri", "url", "link");

    Entry {
        values = Map.copyOf(values);
    }

    /// Returns its address within its file: the one it states, or its row.
    String name() {
        return first(ADDRESSES).map(values::get).orElse(Integer.toString(row));
    }

    /// Returns the document whose body is the named value, under its title.
    Input document(String uri, String column, Metadata container, List<Note> notes) {
        var body = values.getOrDefault(column, "");
        if (body.isBlank()) {
            return new Input.Refused(
                    uri,
                    "has no text in row %s under \"%s\"".formatted(row, column),
                    "Maybe it stands under another name, or the row is meant to be empty.");
        }
        var titled = first(TITLES)
                .filter(name ->
                        !body.strip().startsWith(values.getOrDefault(name, "").strip()));
        var head = titled.map(name -> values.get(name) + "\n\n").orElse("");
        var pieces = new java.util.ArrayList<Piece>();
        titled.ifPresent(name -> pieces.add(piece(name, 0)));
        pieces.add(piece(column, head.length()));
        return new Input.Read(
                Document.of(uri, head + body, metadata().or(container), new Layout.Pieced(pieces)), notes);
    }

    private Piece piece(String name, int begin) {
        int length = values.getOrDefault(name, "").length();
        return new Piece(new Span(begin, begin + length), new Position.Field(row, name, new Span(0, length)));
    }

    private Metadata metadata() {
        return new Metadata(
                stated(TITLES),
                stated(BYLINES),
                stated(PUBLISHERS),
                Days.stated(stated(PUBLISHED)),
                Days.stated(stated(MODIFIED)),
                stated(LANGUAGES));
    }

    private Stated<String> stated(List<String> names) {
        return first(names)
                .<Stated<String>>map(
                        name -> new Stated.Said<>(values.getOrDefault(name, "").strip(), "\"%s\"".formatted(name)))
                .orElse(new Stated.Unsaid<>("the row states no " + names.getFirst()));
    }

    private Optional<String> first(List<String> names) {
        return names.stream().filter(values::containsKey).findFirst();
    }
}
