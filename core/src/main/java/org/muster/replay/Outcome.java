package org.muster.replay;

import java.util.List;
import java.util.Objects;

/// What came of replaying one finding, or of holding one printed figure against itself.
///
/// @param subject which of the two it is about
/// @param name its id, check and verdict, as far as they can be read
/// @param reasons why it does not hold; none where it does
public record Outcome(Subject subject, String name, List<String> reasons) {
    public Outcome {
        Objects.requireNonNull(subject);
        reasons = List.copyOf(reasons);
    }

    /// What an outcome is about.
    public enum Subject {
        /// A finding.
        FINDING,
        /// A figure that does not agree with itself.
        FIGURE
    }

    /// Returns whether it is as it was printed.
    public boolean holds() {
        return reasons.isEmpty();
    }
}
