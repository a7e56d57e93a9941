package org.muster.model.quantity;

/// A rounding is how writers are taken to shorten numbers: which numbers a printed one may stand for.
public enum Rounding {
    /// To the nearest step, halves away from zero, as in XBRL Calculations 1.1: 182,000 is [181,500, 182,500).
    NEAREST,
    /// To the nearest step, halves to the even one.
    HALF_EVEN,
    /// Further digits are dropped, as journalists often do: 182,000 is [182,000, 183,000).
    TRUNCATION,
    /// Numbers are printed as they are.
    NONE
}
