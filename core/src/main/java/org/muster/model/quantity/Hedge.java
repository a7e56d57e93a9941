package org.muster.model.quantity;

import java.util.Objects;

/// A hedge is a word that says the number is near, and on which side the truth is meant to lie.
///
/// @param word the hedge as worded, lower case, such as "about" or "nearly"
/// @param approach the side it hints at
public record Hedge(String word, Approach approach) {

    /// The side of the number on which a hedge leaves the truth.
    public enum Approach {
        /// "about", "around", "some"
        AROUND,
        /// "nearly", "almost", "just under"
        FROM_BELOW,
        /// "just over", "a little over"
        FROM_ABOVE
    }

    public Hedge {
        Objects.requireNonNull(approach);
        if (word.isBlank()) {
            throw new IllegalArgumentException("A hedge needs its word.");
        }
    }
}
