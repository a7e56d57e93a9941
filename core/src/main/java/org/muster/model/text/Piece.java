package org.muster.model.text;

import java.util.Objects;

/// A piece is a stretch of a document's text with where it stands in the original.
///
/// @param span the stretch, never empty
/// @param position where it stands
public record Piece(Span span, Position position) {

    public Piece {
        Objects.requireNonNull(position);
        if (span.length() == 0) {
            throw new IllegalArgumentException("A piece (%s) must not be empty.".formatted(span));
        }
    }

    /// Returns the position of what the span and this piece have in common.
    Position within(Span wanted) {
        int from = Math.max(0, wanted.begin() - span.begin());
        int to = Math.min(span.length(), wanted.end() - span.begin());
        return position.narrowed(from, to, span.length());
    }
}
