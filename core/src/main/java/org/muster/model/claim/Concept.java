package org.muster.model.claim;

/// A concept is what the words of a measure mean in the vocabulary.
public sealed interface Concept {

    /// A concept of the vocabulary.
    ///
    /// @param id its local name, such as `people-killed`
    record Listed(String id) implements Concept {
        public Listed {
            if (id.isBlank()) {
                throw new IllegalArgumentException("A concept's id must not be blank.");
            }
        }
    }

    /// A measure outside the vocabulary, compared by its words alone.
    ///
    /// @param key the measure's content lemmas, sorted and joined by blanks
    record Unlisted(String key) implements Concept {
        public Unlisted {
            if (key.isBlank()) {
                throw new IllegalArgumentException("An unlisted concept's key must not be blank.");
            }
        }
    }
}
