package org.muster.model.quantity;

/// A numeral class says what became of one numeral or number word of the text.
public enum NumeralClass {
    /// Part of a figure.
    FIGURE,
    /// Part of a date, a year or a clock time.
    TIME,
    /// Part of a name or identifier: a brigade, a flight, an address, a model.
    NAME,
    /// An ordinal, list counter, score, pronoun "one" or other number that states no quantity.
    OTHER,
    /// Not understood.
    UNREAD
}
