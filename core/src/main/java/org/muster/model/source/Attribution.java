package org.muster.model.source;

import java.util.List;
import java.util.Objects;
import org.muster.model.text.Cue;
import org.muster.model.text.Span;

/// An attribution says who is said to have said what: source, cue and content.
///
/// @param chain the sources, nearest voice first and origin last, at least one unless it is impersonal
/// @param cue the words that attribute, such as "said" or "according to"
/// @param content the spans of what is attributed, at least one
/// @param manner how the source stands to the content
public record Attribution(List<Source> chain, Cue cue, List<Span> content, Manner manner) {

    /// How a source stands to what is attributed to it.
    public enum Manner {
        /// It says so, in words that the text ties to it.
        STATED,
        /// The sentence itself names no source; it goes on with what the source was saying.
        CONTINUED,
        /// It says that it is not so, and so is not its source.
        DENIED,
        /// It aims at it, wishes it, judges it or feels so, and so does not vouch for what is in it.
        HELD,
        /// The text says that it is said, expected or believed, and not by whom.
        IMPERSONAL
    }

    public Attribution {
        chain = List.copyOf(chain);
        content = List.copyOf(content);
        Objects.requireNonNull(cue);
        Objects.requireNonNull(manner);
        if (chain.isEmpty() != (manner == Manner.IMPERSONAL) || content.isEmpty()) {
            throw new IllegalArgumentException(
                    "An attribution at %s needs a source and a content.".formatted(cue.span()));
        }
    }

    /// Returns whether the offset lies in what is attributed.
    public boolean covers(int offset) {
        return content.stream().anyMatch(span -> span.contains(offset));
    }
}
