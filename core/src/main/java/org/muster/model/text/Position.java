package org.muster.model.text;

import java.util.Objects;
import java.util.Optional;

/// A position is where a stretch of a document's text stands in the original: the file, page or mail as it came.
///
/// Spans within a position count UTF-16 code units of what the position names, not of the document's text.
public sealed interface Position {

    /// A stretch of an original that is text, once its bytes are decoded.
    ///
    /// @param span its characters, without a byte order mark
    record Characters(Span span) implements Position {
        public Characters {
            Objects.requireNonNull(span);
        }
    }

    /// A stretch of the text within an element of a web page or of the XML of an office file.
    ///
    /// @param path the element as an XPath: `/html/body/article/p[3]`; in an office file after the file within it,
    ///     `word/document.xml!/w:document/w:body/w:p[7]`
    /// @param span its characters in the text content of the element
    /// @param content its characters in the text content of the whole page or file
    record Element(String path, Span span, Span content) implements Position {
        public Element {
            Objects.requireNonNull(span);
            Objects.requireNonNull(content);
            if (!path.contains("/")) {
                throw new IllegalArgumentException(
                        "The element's path (%s) must be an XPath. Maybe /html/body.".formatted(path));
            }
        }
    }

    /// A place on a page of a paginated file.
    ///
    /// @param number the page, from 1
    /// @param box where on it
    record Page(int number, Box box) implements Position {
        public Page {
            Objects.requireNonNull(box);
            if (number < 1) {
                throw new IllegalArgumentException("The page (%s) must be at least 1.".formatted(number));
            }
        }
    }

    /// A position within one part of a mail, or within the HTML of a field of a feed.
    ///
    /// @param part the part's number as IMAP counts, "1.2", or the name of a header field, "Subject"; of a
    ///     feed the number of the entry, from 1, and the name of its field, "3 content"
    /// @param within where in the decoded part, which an element's path takes for a page: `/html/body/p[2]`
    record Part(String part, Position within) implements Position {
        public Part {
            Objects.requireNonNull(within);
            if (part.isBlank()) {
                throw new IllegalArgumentException("A part needs its number. Maybe \"1\".");
            }
        }
    }

    /// A stretch of one named value of a row, an object or an entry.
    ///
    /// @param row the row of a table, line of a file or entry of a feed, from 1
    /// @param name the column's or field's name
    /// @param span its characters in the decoded value
    record Field(int row, String name, Span span) implements Position {
        public Field {
            Objects.requireNonNull(span);
            if (row < 1 || name.isBlank()) {
                throw new IllegalArgumentException(
                        "A field needs its row (%s), from 1, and its name (%s).".formatted(row, name));
            }
        }
    }

    /// Returns the position of a part of a stretch of text that stands here.
    ///
    /// Where the stretch is not as long as what it stands for, as after white space was joined, it stays whole.
    ///
    /// @param from where the part begins in the stretch
    /// @param to where it ends
    /// @param length the length of the whole stretch
    default Position narrowed(int from, int to, int length) {
        return switch (this) {
            case Characters(var span) -> new Characters(narrowed(span, from, to, length));
            case Element(var path, var span, var content) ->
                new Element(path, narrowed(span, from, to, length), narrowed(content, from, to, length));
            case Page page -> page;
            case Part(var part, var within) -> new Part(part, within.narrowed(from, to, length));
            case Field(var row, var name, var span) -> new Field(row, name, narrowed(span, from, to, length));
        };
    }

    private static Span narrowed(Span span, int from, int to, int length) {
        return span.length() == length ? new Span(span.begin() + from, span.begin() + to) : span;
    }

    /// Returns one position for both, if the other goes on where this one is: in the same element, part or field, or on
    /// the same line of a page.
    default Optional<Position> joined(Position next) {
        return switch (this) {
            case Characters(var span) ->
                next instanceof Characters(var other)
                        ? Optional.of(new Characters(Span.covering(span, other)))
                        : Optional.empty();
            case Element(var path, var span, var content) ->
                next instanceof Element(var same, var other, var rest) && same.equals(path)
                        ? Optional.of(new Element(path, Span.covering(span, other), Span.covering(content, rest)))
                        : Optional.empty();
            case Page(var number, var box) ->
                next instanceof Page(var same, var other) && same == number && box.isBeside(other)
                        ? Optional.of(new Page(number, box.covering(other)))
                        : Optional.empty();
            case Part(var part, var within) ->
                next instanceof Part(var same, var other) && same.equals(part)
                        ? within.joined(other).map(both -> new Part(part, both))
                        : Optional.empty();
            case Field(var row, var name, var span) ->
                next instanceof Field(var same, var again, var other) && same == row && again.equals(name)
                        ? Optional.of(new Field(row, name, Span.covering(span, other)))
                        : Optional.empty();
        };
    }
}
