package org.muster.grammar;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.muster.model.text.Token;

/// Shapes are the regular expressions that patterns ask numerals for, each looked at once a token.
final class Shapes {

    private static final int MOST = Long.SIZE;

    private final List<java.util.regex.Pattern> expressions;

    private Shapes(List<java.util.regex.Pattern> expressions) {
        this.expressions = expressions;
    }

    /// Returns the shapes that the patterns ask for, known by their place in this order.
    static Shapes in(List<Pattern> patterns) {
        var expressions = patterns.stream()
                .flatMap(Shapes::of)
                .distinct()
                .sorted()
                .map(java.util.regex.Pattern::compile)
                .toList();
        if (MOST < expressions.size()) {
            throw new IllegalArgumentException("There may be at most %s shapes, not %s. Maybe two of them are one."
                    .formatted(MOST, expressions.size()));
        }
        return new Shapes(expressions);
    }

    private static Stream<String> of(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Digits(var shape) -> Stream.of(shape.pattern());
            case Pattern.Sequence(var parts) -> parts.stream().flatMap(Shapes::of);
            case Pattern.Choice(var options) -> options.stream().flatMap(Shapes::of);
            case Pattern.Indexed(var _, var beginnings) -> beginnings.shapes().words();
            case Pattern.Repeat(var part, var _, var _) -> of(part);
            case Pattern.Named(var _, var part) -> of(part);
            case Pattern.Not(var part) -> of(part);
            case Pattern.One _, Pattern.Word _ -> Stream.of();
        };
    }

    private Stream<String> words() {
        return expressions.stream().map(java.util.regex.Pattern::pattern);
    }

    int size() {
        return expressions.size();
    }

    /// Returns which of the shapes the token has, a bit each.
    long of(Token token) {
        long fitting = 0;
        if (token.hasDigit()) {
            for (int i = 0; i < expressions.size(); i++) {
                fitting |= expressions.get(i).matcher(token.lower()).matches() ? 1L << i : 0;
            }
        }
        return fitting;
    }

    /// Returns which of the shapes are among these, a bit each.
    long among(Collection<String> some) {
        long bits = 0;
        for (int i = 0; i < expressions.size() && !some.isEmpty(); i++) {
            bits |= some.contains(expressions.get(i).pattern()) ? 1L << i : 0;
        }
        return bits;
    }
}
