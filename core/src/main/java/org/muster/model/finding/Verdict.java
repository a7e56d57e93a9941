package org.muster.model.finding;

/// A verdict is what the readings of some figures say of a relation between them, gravest first.
public enum Verdict {
    /// No reading satisfies it, and the figures are shown to speak of the same thing.
    CONFLICT,
    /// It fails at face value and only rounding, a vague word's widest sense or doubt about sameness saves it.
    TENSION,
    /// The bounds are so wide that it could hardly have failed.
    UNDECIDED,
    /// The bounds force a value that nobody printed.
    DERIVE,
    /// The exact or rounded bounds satisfy what the text states.
    AGREE
}
