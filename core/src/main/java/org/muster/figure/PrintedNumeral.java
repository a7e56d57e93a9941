package org.muster.figure;

import java.util.Objects;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Span;

/// A printed numeral is a number that stands in a text, whether it is a figure, part of a date or part of a name.
///
/// @param span its digits or words, with its sign and its power
/// @param value the number
/// @param form how it is written
/// @param joined whether letters are joined to its end, as in "75ml"
public record PrintedNumeral(Span span, Rational value, Form form, boolean joined) {

    /// How a number is written.
    public enum Form {
        /// "12", "a hundred and six", "2 million"
        WHOLE,
        /// "9.25", "nine point two"
        DECIMAL,
        /// "3/4", "two and a third", "half a million"
        FRACTION,
        /// "1.3e6", "2^10"
        POWER,
        /// "21st", "twenty-first"
        ORDINAL
    }

    public PrintedNumeral {
        Objects.requireNonNull(span);
        Objects.requireNonNull(value);
        Objects.requireNonNull(form);
    }
}
