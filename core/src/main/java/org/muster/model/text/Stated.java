package org.muster.model.text;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// What is stated is a value with where it was stated, or the reason why there is none.
///
/// @param <T> the value's type
public sealed interface Stated<T> {

    /// A stated value.
    ///
    /// @param value what was stated
    /// @param where a short phrase that says where, such as "first line" or "--published"
    record Said<T>(T value, String where) implements Stated<T> {
        public Said {
            Objects.requireNonNull(value);
            Objects.requireNonNull(where);
        }
    }

    /// An absent value.
    ///
    /// @param reason why there is none, in words for the reader
    record Unsaid<T>(String reason) implements Stated<T> {
        public Unsaid {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("The reason of an absent value must not be blank.");
            }
        }
    }

    /// Returns the value, if stated.
    default Optional<T> find() {
        return switch (this) {
            case Said<T> said -> Optional.of(said.value());
            case Unsaid<T> _ -> Optional.empty();
        };
    }

    /// Returns this if stated, else the other.
    default Stated<T> or(Stated<T> other) {
        return switch (this) {
            case Said<T> said -> said;
            case Unsaid<T> _ -> other;
        };
    }

    /// Returns the value changed by the function, or the same absence.
    default <R> Stated<R> map(Function<T, R> change) {
        return switch (this) {
            case Said<T>(T value, String where) -> new Said<>(change.apply(value), where);
            case Unsaid<T>(String reason) -> new Unsaid<>(reason);
        };
    }
}
