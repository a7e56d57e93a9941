package org.muster.replay;

/// What became of a certificate that was replayed.
public sealed interface Replayed {

    /// Every step holds.
    record Accepted() implements Replayed {}

    /// A step does not hold.
    ///
    /// @param reason which one, as a sentence
    record Rejected(String reason) implements Replayed {}
}
