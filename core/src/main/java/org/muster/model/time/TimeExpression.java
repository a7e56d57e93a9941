package org.muster.model.time;

import java.util.Objects;
import org.muster.model.text.Cue;
import org.muster.model.text.Span;

/// A time expression is a stretch of text that names a date, a period or a duration, with the window it means.
///
/// @param span the words with their preposition: "in October alone", "since February 2022"
/// @param core the words that name the time, without preposition: "October", "February 2022"
/// @param role what the time does in its sentence
/// @param window the window it means against the anchor
/// @param cue the rule that read it
public record TimeExpression(Span span, Span core, Role role, Window window, Cue cue) {

    /// What a time does in its sentence.
    public enum Role {
        /// It says when: "in October", "on Tuesday", "between June and August", "last month".
        WHEN,
        /// It says from when on: "since February 2022".
        SINCE,
        /// It says up to when: "by the end of May", "as of Monday".
        UNTIL,
        /// It names the time compared with: "compared to the summer", "than in September".
        COMPARED,
        /// It states how long or how old, and is a figure, not a date: "two years", "22-year-old".
        DURATION,
        /// It dates the report itself: a dateline.
        DATELINE
    }

    public TimeExpression {
        Objects.requireNonNull(role);
        Objects.requireNonNull(window);
        Objects.requireNonNull(cue);
        if (!span.contains(core)) {
            throw new IllegalArgumentException(
                    "The time's words (%s) must lie in its span (%s).".formatted(core, span));
        }
    }
}
