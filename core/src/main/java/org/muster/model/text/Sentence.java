package org.muster.model.text;

import java.util.List;
import java.util.Objects;

/// A sentence is a run of tokens that ends at a full stop, a question or exclamation mark, or where its paragraph ends.
///
/// @param span where it stands
/// @param paragraph the number of its paragraph, from 0
/// @param block the part its paragraph plays
/// @param tokens its tokens in order, at least one
public record Sentence(Span span, int paragraph, Block block, List<Token> tokens) {

    public Sentence {
        Objects.requireNonNull(block);
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("A sentence (%s) must have at least one token.".formatted(span));
        }
    }

    /// Returns the index of the first token that ends after the offset, or the number of tokens if there is none.
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offset < tokens.get(middle).span().end()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// Returns this sentence with other tokens.
    public Sentence withTokens(List<Token> others) {
        return new Sentence(span, paragraph, block, others);
    }
}
