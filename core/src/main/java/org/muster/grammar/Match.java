package org.muster.grammar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.model.text.Span;
import org.muster.model.text.Token;

/// A match is a run of tokens that a pattern fits, with the runs of its named parts.
///
/// @param tokens the tokens searched
/// @param begin the index of the first token
/// @param end the index after the last token
/// @param parts the named parts as token indices
public record Match(List<Token> tokens, int begin, int end, Map<String, Stretch> parts) {

    /// A run of token indices, half-open.
    public record Stretch(int begin, int end) {
        public Stretch {
            if (end < begin) {
                throw new IllegalArgumentException(
                        "A stretch's begin (%s) must not be after its end (%s).".formatted(begin, end));
            }
        }
    }

    public Match {
        tokens = List.copyOf(tokens);
        parts = Map.copyOf(parts);
    }

    /// Returns the span of all its tokens; it must hold at least one.
    public Span span() {
        return span(begin, end);
    }

    /// Returns the tokens of a named part, if it took part and holds at least one.
    public Optional<List<Token>> part(String name) {
        return Optional.ofNullable(parts.get(name))
                .filter(stretch -> stretch.begin() < stretch.end())
                .map(stretch -> tokens.subList(stretch.begin(), stretch.end()));
    }

    /// Returns the span of a named part, if it took part and holds at least one token.
    public Optional<Span> spanOf(String name) {
        return Optional.ofNullable(parts.get(name))
                .filter(stretch -> stretch.begin() < stretch.end())
                .map(stretch -> span(stretch.begin(), stretch.end()));
    }

    private Span span(int first, int after) {
        return Span.covering(tokens.get(first).span(), tokens.get(after - 1).span());
    }
}
