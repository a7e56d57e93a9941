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
public record Source(String name, Naming named, List<Span> spans) {

    /// Whether a source is named.
    public enum Naming {
        NAMED,
        /// "a senior official", "people familiar with the matter", "reports"
        UNNAMED
    }

    public Source {
        Objects.requireNonNull(named);
        spans = List.copyOf(spans);
        if (name.isBlank() || spans.isEmpty()) {
            throw new IllegalArgumentException(
                    "A source (%s) needs a name and the place where it stands.".formatted(name));
        }
    }
}
