package org.muster.relation.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Token;

/// A flow is whether what a figure counts came or went: "96 shops closed", "took in 1,520 cases".
enum Flow {
    IN("inflow"),
    OUT("outflow");

    private static final Set<String> PARTED = Set.of("and", "but", "while", ",", ";", ":");
    private static final int WORDS_AWAY = 4;

    private final Set<String> words;

    Flow(String family) {
        words = Set.copyOf(RelationWords.of(family));
    }

    /// Returns whether a word of the line tells of a flow.
    static boolean isTold(Line line) {
        for (int i = 0; i < line.tokens().size(); i++) {
            if (at(line.tokens(), i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// Returns the flow that the figure's own words tell of: those after it, else those before.
    static Optional<Flow> of(Line line, Figure figure) {
        int at = Setting.index(line, figure);
        return seek(line, at, 1).or(() -> seek(line, at, -1));
    }

    private static Optional<Flow> seek(Line line, int at, int step) {
        var tokens = line.tokens();
        for (int i = at + step; 0 <= i && i < tokens.size() && Math.abs(i - at) <= WORDS_AWAY; i += step) {
            if (isEnd(tokens.get(i))) {
                return Optional.empty();
            }
            var flow = at(tokens, i);
            if (flow.isPresent()) {
                return flow;
            }
        }
        return Optional.empty();
    }

    private static boolean isEnd(Token token) {
        return Line.isFigure(token) || PARTED.contains(token.lower());
    }

    /// "let in", "took in": the word with the next, or by itself.
    private static Optional<Flow> at(List<Token> tokens, int i) {
        var word = tokens.get(i).lower();
        var phrase = i + 1 < tokens.size() ? word + " " + tokens.get(i + 1).lower() : word;
        for (var flow : values()) {
            if (flow.words.contains(phrase) || flow.words.contains(word)) {
                return Optional.of(flow);
            }
        }
        return Optional.empty();
    }
}
