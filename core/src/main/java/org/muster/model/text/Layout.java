package org.muster.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A layout says for every span of a document's text where it stands in the original.
public sealed interface Layout {

    /// The document's text is the original, character by character.
    record Same() implements Layout {}

    /// The text was taken from the original in pieces; what lies between them, such as an empty line, was put there.
    ///
    /// @param pieces the pieces in the order of their spans, which do not overlap
    record Pieced(List<Piece> pieces) implements Layout {
        public Pieced {
            pieces = List.copyOf(pieces);
            requireOrder(pieces);
        }
    }

    /// The text was taken in pieces from the elements of a web page.
    ///
    /// @param pieces the pieces in the order of their spans, which do not overlap; each stands in an element
    /// @param content the text content of the whole page, to which the elements' `content` spans refer
    record Paged(List<Piece> pieces, String content) implements Layout {
        public Paged {
            Objects.requireNonNull(content);
            pieces = List.copyOf(pieces);
            requireOrder(pieces);
        }
    }

    /// Returns the layout of an original that is the document's text.
    static Layout same() {
        return new Same();
    }

    /// Returns where the span stands, in the order of the text; nothing where it was not taken from the original.
    default List<Position> positions(Span span) {
        return switch (this) {
            case Same() -> List.of(new Position.Characters(span));
            case Pieced(var pieces) -> positions(pieces, span);
            case Paged(var pieces, var _) -> positions(pieces, span);
        };
    }

    private static List<Position> positions(List<Piece> pieces, Span span) {
        var found = new ArrayList<Position>();
        for (int i = firstEndingAfter(pieces, span.begin()); i < pieces.size(); i++) {
            var piece = pieces.get(i);
            if (span.end() <= piece.span().begin()) {
                break;
            }
            var next = piece.within(span);
            var both = found.isEmpty()
                    ? Optional.<Position>empty()
                    : found.getLast().joined(next);
            both.ifPresent(_ -> found.removeLast());
            found.add(both.orElse(next));
        }
        return List.copyOf(found);
    }

    private static int firstEndingAfter(List<Piece> pieces, int offset) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offset < pieces.get(middle).span().end()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static void requireOrder(List<Piece> pieces) {
        for (int i = 1; i < pieces.size(); i++) {
            var before = pieces.get(i - 1).span();
            var span = pieces.get(i).span();
            if (span.begin() < before.end()) {
                throw new IllegalArgumentException(
                        "The piece (%s) must not begin before the piece before it (%s) ends.".formatted(span, before));
            }
        }
    }
}
