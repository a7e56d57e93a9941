package org.muster.eval.equate;

/// A label is what a premise says of a hypothesis.
enum Label {
    ENTAILMENT,
    CONTRADICTION,
    NEUTRAL
}
