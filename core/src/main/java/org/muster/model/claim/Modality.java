package org.muster.model.claim;

/// A modality is how firmly a claim is put forward.
public enum Modality {
    ASSERTED,
    /// "may have", "reportedly", "is believed to"
    HEDGED,
    /// "denied that", "no evidence that"
    DENIED,
    /// "if", "would", "could"
    HYPOTHETICAL,
    /// "is expected to", "will"
    FORECAST
}
