package org.muster.model.source;

import java.util.List;
import java.util.Objects;
import org.muster.model.text.Span;

/// A source is who a content is attributed to: a person with an office, a body, a document, or people who are not
/// named.
///
/// @param name the source as worded, person and office as one: "Ada Orsk, spokeswoman of the Tarsk Red Shield"
/// @param named whether it can be identified from the report
/// @param spans where it stands in the text, at least one
/// @param reason where the report says why it is not named; none or one
public record Source(String name, Naming named, List<Span> spans, List<Span> reason) {

    /// Whether a source is named.
    public enum Naming {
        NAMED,
        /// "a senior official", "people familiar with the matter", "reports"
        UNNAMED
    }

    /// A source with no word of why it is not named.
    public Source(String name, Naming named, List<Span> spans) {
        this(name, named, spans, List.of());
    }

    public Source {
        Objects.requireNonNull(named);
        spans = List.copyOf(spans);
        reason = List.copyOf(reason);
        if (name.isBlank() || spans.isEmpty()) {
            throw new IllegalArgumentException(
                    "A source (%s) needs a name and the place where it stands.".formatted(name));
        }
        if (named == Naming.NAMED && !reason.isEmpty()) {
            throw new IllegalArgumentException(
                    "A named source (%s) needs no reason for not being named.".formatted(name));
        }
    }

    /// Returns this source, not named for the given reason; a named one as it is.
    public Source unnamedBecause(Span why) {
        return named == Naming.NAMED ? this : new Source(name, named, spans, List.of(why));
    }
}
