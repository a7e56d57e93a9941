package org.muster.model.text;

import java.util.Objects;

/// A note is a sentence for the reader about something a stage could not read, or read with a caveat.
///
/// @param stage the stage that noted it, such as "time"
/// @param span what it is about; an empty span for the whole document
/// @param message the sentence
public record Note(String stage, Span span, String message) {

    public Note {
        Objects.requireNonNull(span);
        if (stage.isBlank() || message.isBlank()) {
            throw new IllegalArgumentException("A note needs a stage and a message.");
        }
    }
}
