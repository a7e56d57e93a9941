package org.muster.eval.planted;

import org.muster.model.text.Span;

/// A plain number is a number of a text as a scanner of its own found it, which shares nothing with the readers that
/// are measured.
///
/// @param digits where its digits or its word stand
/// @param whole where it stands with its scale word and percent sign
/// @param text the digits or the word
/// @param value what it comes to: 0.4 for "40 %", 4 for "4 points", 1,200,000 for "1.2 million"
/// @param step the unit of its last significant digit
/// @param form the sort of number
/// @param sentence the number of its sentence
/// @param hedged whether a word such as "about" or "more than" stands before it
record PlainNumber(
        Span digits, Span whole, String text, double value, double step, Form form, int sentence, boolean hedged) {

    /// The sorts of numbers.
    enum Form {
        COUNT,
        SHARE,
        POINTS,
        MULTIPLE,
        YEAR
    }

    /// Returns the number with another value.
    PlainNumber with(double other) {
        return new PlainNumber(digits, whole, text, other, step, form, sentence, hedged);
    }

    boolean is(Form other) {
        return form == other;
    }

    /// Returns whether it is written in digits.
    boolean inDigits() {
        return Character.isDigit(text.charAt(0));
    }
}
