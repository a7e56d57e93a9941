package org.muster.eval.newsquant;

/// A slot is one part of a quantity that is scored, each only where the value is right.
enum Slot {
    /// The number, or both ends of the range.
    VALUE,
    /// The normalised unit.
    UNIT,
    /// The bound or trend.
    CHANGE,
    /// What it refers to shares a word with the gold.
    PARTIAL,
    /// What it refers to has the gold's words and no others.
    COMPLETE
}
