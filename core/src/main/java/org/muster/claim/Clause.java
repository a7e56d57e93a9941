package org.muster.claim;

import java.util.List;
import java.util.Set;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Sentence;
import org.muster.model.text.Token;

/// A clause is the stretch of a sentence around a figure that no semicolon, dash or conjunction cuts off.
///
/// @param before the tokens before the figure
/// @param after the tokens after the figure
record Clause(List<Token> before, List<Token> after) {

    private static final Set<String> WALLS = Set.of(";", "—", ":", "(", ")");

    private static final int FARTHEST = 50;

    Clause {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    static Clause around(Figure figure, Sentence sentence, Cues cues) {
        var tokens = sentence.tokens();
        int first = sentence.tokenAt(figure.span().begin());
        int after = sentence.tokenAt(figure.span().end() - 1) + 1;
        int begin = first;
        while (0 < begin && first - begin < FARTHEST && !cuts(tokens.get(begin - 1), cues)) {
            begin--;
        }
        int end = Math.min(after, tokens.size());
        while (end < tokens.size() && end - after < FARTHEST && !cuts(tokens.get(end), cues)) {
            end++;
        }
        return new Clause(tokens.subList(begin, first), tokens.subList(Math.min(after, end), end));
    }

    private static boolean cuts(Token token, Cues cues) {
        return WALLS.contains(token.lower()) || cues.is("split", token) && !token.is("who") && !token.is("which");
    }

    /// Returns the last tokens before the figure, nearest last.
    List<Token> before(int count) {
        return before.subList(Math.max(0, before.size() - count), before.size());
    }

    /// Returns the first tokens after the figure.
    List<Token> after(int count) {
        return after.subList(0, Math.min(count, after.size()));
    }
}
