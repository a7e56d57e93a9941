package org.muster.eval.figures;

/// A slot is one part of a figure that is scored.
enum Slot {
    /// A figure was found at the place.
    OVERLAP,
    /// Its span is exactly equal.
    SPAN,
    /// Both bounds of the exact reading are equal.
    VALUE,
    KIND,
    /// The words share at least half of their stems (F1).
    MEASURE,
    /// The windows are equal, or an open end meets any end.
    WINDOW,
    /// The sources share a word.
    SOURCE,
    /// Value, measure, window and source are all right.
    TUPLE
}
