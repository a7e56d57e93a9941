package org.muster.attribution.en;

/// What a mark is one of; a quotation ends with a mark of the sort that began it.
enum QuoteSort {
    DOUBLE,
    ANGLE,
    SINGLE,
    /// Two apostrophes, or two grave accents, written for a double mark.
    PAIR
}
