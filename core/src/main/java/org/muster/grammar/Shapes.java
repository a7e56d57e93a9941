package org.muster.grammar;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.muster.model.text.Token;

/// Shapes are the regular expressions that numerals are asked for, each looked at once a token.
final class Shapes {

    private static final int MOST = Long.SIZE;

    private final List<Pattern> expressions;

    /// The shapes, each once, known by their place in this order.
    Shapes(Collection<String> expressions) {
        this.expressions =
                expressions.stream().distinct().sorted().map(Pattern::compile).toList();
        if (MOST < this.expressions.size()) {
            throw new IllegalArgumentException("There may be at most %s shapes, not %s. Maybe two of them are one."
                    .formatted(MOST, this.expressions.size()));
        }
    }

    /// Returns the shapes in their order.
    List<String> expressions() {
        return expressions.stream().map(Pattern::pattern).toList();
    }

    /// Returns the set of the shapes that the token has, a bit each.
    long of(Token token) {
        long fitting = 0;
        if (token.hasDigit()) {
            for (int i = 0; i < expressions.size(); i++) {
                fitting |= expressions.get(i).matcher(token.lower()).matches() ? 1L << i : 0;
            }
        }
        return fitting;
    }

    /// Returns the set of these shapes, a bit each.
    long among(Collection<String> some) {
        long bits = 0;
        for (int i = 0; i < expressions.size(); i++) {
            bits |= some.contains(expressions.get(i).pattern()) ? 1L << i : 0;
        }
        return bits;
    }
}
