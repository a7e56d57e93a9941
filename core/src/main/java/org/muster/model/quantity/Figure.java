package org.muster.model.quantity;

import java.util.List;
import java.util.Objects;
import org.muster.model.text.Cue;
import org.muster.model.text.DocumentId;
import org.muster.model.text.Hashes;
import org.muster.model.text.Span;

/// A figure is a quantity mentioned in a document: how many, how much, what share, how long, how far.
///
/// @param id the hash of document and span
/// @param document the document that prints it
/// @param span the number with its hedge, bound, sign and unit, without the counted noun
/// @param text the words of the span
/// @param kind the sort of quantity
/// @param quantity amount, unit and what it is per
/// @param cues the words and rules that made the reading, in reading order
public record Figure(
        FigureId id, DocumentId document, Span span, String text, Kind kind, Quantity quantity, List<Cue> cues) {

    public Figure {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(quantity);
        cues = List.copyOf(cues);
        if (text.length() != span.length()) {
            throw new IllegalArgumentException(
                    "The figure's text (%s) must be as long as its span (%s).".formatted(text, span));
        }
    }

    /// Returns the figure of a document at a span, with the id that follows from both.
    public static Figure at(DocumentId document, Span span, String text, Kind kind, Quantity quantity, List<Cue> cues) {
        var id =
                new FigureId(Hashes.of(document.value(), Integer.toString(span.begin()), Integer.toString(span.end())));
        return new Figure(id, document, span, text, kind, quantity, cues);
    }

    /// The id is a hash of document and span already.
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
