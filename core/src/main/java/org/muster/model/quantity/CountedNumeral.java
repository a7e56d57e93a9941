package org.muster.model.quantity;

import java.util.Objects;
import org.muster.model.text.Span;

/// A counted numeral is one numeral or number word of the text with what became of it, for the coverage.
///
/// @param span where it stands
/// @param is what it was read as
public record CountedNumeral(Span span, NumeralClass is) {

    public CountedNumeral {
        Objects.requireNonNull(span);
        Objects.requireNonNull(is);
    }
}
