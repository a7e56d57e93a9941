package org.muster.check;

/// How far two wordings of a population or a place mean the same.
public enum Likeness {
    SAME,
    /// One side does not say.
    UNSTATED,
    OTHER
}
