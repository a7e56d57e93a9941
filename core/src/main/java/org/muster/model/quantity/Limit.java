package org.muster.model.quantity;

import java.util.Objects;
import java.util.Optional;

/// A limit is one end of bounds: included, excluded, or none.
public sealed interface Limit {

    /// An end that belongs to the bounds.
    record Closed(Rational at) implements Limit {
        public Closed {
            Objects.requireNonNull(at);
        }
    }

    /// An end that does not belong to the bounds.
    record Open(Rational at) implements Limit {
        public Open {
            Objects.requireNonNull(at);
        }
    }

    /// No end on this side.
    record Unbounded() implements Limit {}

    /// Returns where the end lies, if there is one.
    default Optional<Rational> value() {
        return switch (this) {
            case Closed(var at) -> Optional.of(at);
            case Open(var at) -> Optional.of(at);
            case Unbounded() -> Optional.empty();
        };
    }

    /// Returns whether the end itself is excluded.
    default boolean open() {
        return switch (this) {
            case Closed _ -> false;
            case Open _ -> true;
            case Unbounded _ -> false;
        };
    }
}
