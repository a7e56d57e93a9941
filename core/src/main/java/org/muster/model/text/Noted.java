package org.muster.model.text;

import java.util.List;
import java.util.Objects;

/// A noted value is what a stage returns: its result and the notes it made on the way.
///
/// @param value the result
/// @param notes what was not understood, in document order
/// @param <T> the result's type
public record Noted<T>(T value, List<Note> notes) {

    public Noted {
        Objects.requireNonNull(value);
        notes = List.copyOf(notes);
    }

    /// Returns the value with nothing to note.
    public static <T> Noted<T> of(T value) {
        return new Noted<>(value, List.of());
    }
}
