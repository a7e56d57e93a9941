package org.muster.model.quantity;

/// A reading is how much an amount is taken to allow; the later ones hold the earlier.
public enum Reading {
    /// The words at face value.
    EXACT,
    /// As far as the stated precision goes.
    ROUNDED,
    /// What readers take from it.
    USUAL
}
