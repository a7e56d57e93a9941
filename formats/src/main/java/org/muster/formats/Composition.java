package org.muster.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.muster.model.text.Document;
import org.muster.model.text.Layout;
import org.muster.model.text.Piece;
import org.muster.model.text.Position;
import org.muster.model.text.Span;

/// A composition is a document's text in the making: what is taken from the original with where it stands there, and
/// what is put between.
public final class Composition {

    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private boolean parted;

    /// Adds words of the original.
    public void take(String words, Position position) {
        if (!words.isEmpty()) {
            separate();
            pieces.add(new Piece(new Span(text.length(), text.length() + words.length()), position));
            text.append(words);
        }
    }

    /// Adds the text of a document that the original holds.
    ///
    /// @param placed turns a place in what was made into that document into the place in the original
    public void take(Document doc, UnaryOperator<Position> placed) {
        take(doc.text(), pieces(doc), placed);
    }

    /// Adds another composition of the same original.
    public void take(Composition other) {
        take(other.text(), other.pieces, position -> position);
    }

    /// Adds a stretch of another composition of the same original.
    public void take(Composition other, int from, int to) {
        int told = from;
        for (var piece : other.pieces) {
            var span = piece.span();
            int begin = Math.max(from, span.begin());
            int end = Math.min(to, span.end());
            if (begin < end) {
                put(other.text.substring(told, begin));
                take(
                        other.text.substring(begin, end),
                        piece.position().narrowed(begin - span.begin(), end - span.begin(), span.length()));
                told = end;
            }
        }
        put(other.text.substring(told, to));
    }

    private void take(String words, List<Piece> places, UnaryOperator<Position> placed) {
        int told = 0;
        for (var piece : places) {
            put(words.substring(told, piece.span().begin()));
            take(piece.span().in(words), placed.apply(piece.position()));
            told = piece.span().end();
        }
        put(words.substring(told));
    }

    private static List<Piece> pieces(Document doc) {
        return switch (doc.layout()) {
            case Layout.Same() -> {
                var all = new Span(0, doc.text().length());
                yield List.of(new Piece(all, new Position.Characters(all)));
            }
            case Layout.Pieced(var pieces) -> pieces;
            case Layout.Paged(var pieces, var _) -> pieces;
        };
    }

    /// Adds what the original does not have, such as an empty line.
    public void put(String filling) {
        if (!filling.isEmpty()) {
            separate();
            text.append(filling);
        }
    }

    /// Lets an empty line stand before what is added next, unless the text begins there.
    public void part() {
        parted = !text.isEmpty();
    }

    private void separate() {
        if (parted) {
            text.append("\n\n");
            parted = false;
        }
    }

    /// Returns whether nothing was added.
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /// Returns whether nothing but blanks was added.
    public boolean isBlank() {
        return text.toString().isBlank();
    }

    /// Returns the text so far.
    public String text() {
        return text.toString();
    }

    /// Returns where the text stands in the original.
    public Layout layout() {
        return new Layout.Pieced(pieces);
    }
}
