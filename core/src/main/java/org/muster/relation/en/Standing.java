package org.muster.relation.en;

import java.util.Optional;
import org.muster.grammar.Matcher;
import org.muster.grammar.Pattern;
import org.muster.model.quantity.Figure;

/// A standing is what a running total was before something was added: "the toll had stood at 31".
final class Standing {

    private static final Pattern STOOD = Notation.pattern("<total> _6 <stand> before:#q");

    private Standing() {}

    static Optional<Figure> in(Line line) {
        return Matcher.all(STOOD, line.tokens()).stream()
                .findFirst()
                .flatMap(match -> match.part("before"))
                .flatMap(tokens -> line.figure(tokens.getFirst()));
    }
}
