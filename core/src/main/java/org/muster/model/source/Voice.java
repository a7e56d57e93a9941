package org.muster.model.source;

import java.util.List;

/// A voice is who stands behind a claim: the author alone, or a chain of sources.
public sealed interface Voice {

    /// The author's own statement, with no source given.
    record Author() implements Voice {}

    /// A chain of sources.
    ///
    /// @param chain nearest voice first, origin last, at least one
    record Cited(List<Source> chain) implements Voice {
        public Cited {
            chain = List.copyOf(chain);
            if (chain.isEmpty()) {
                throw new IllegalArgumentException("A cited voice needs at least one source.");
            }
        }

        @Override
        public boolean anonymous() {
            return chain.stream().allMatch(source -> source.named() == Source.Naming.UNNAMED);
        }
    }

    /// Returns the chain; empty for the author.
    default List<Source> sources() {
        return switch (this) {
            case Author() -> List.of();
            case Cited(var chain) -> chain;
        };
    }

    /// Returns whether there are sources and none of them is named.
    default boolean anonymous() {
        return false;
    }

    /// Returns whether the voice is the given one by the names of its sources.
    default boolean sameAs(Voice other) {
        return names().equals(other.names());
    }

    /// Returns the names of the chain, nearest first.
    default List<String> names() {
        return sources().stream().map(Source::name).toList();
    }
}
