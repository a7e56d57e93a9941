package org.muster.relation.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Turnover is what came and what went of a stock, where the words then tell what is left of it: "has 187 shops, will
/// close nine and open four, leaving it with 182".
///
/// What is left is neither what lies between two of the numbers nor a part beside them.
final class Turnover {

    private static final Set<String> GAINING = Set.copyOf(RelationWords.of("gaining"));
    private static final Set<String> LOSING = Set.copyOf(RelationWords.of("losing"));
    private static final Set<String> LEAVING = Set.of("leave", "leaving", "leaves", "left");
    private static final int TO_LEAVING = 5;
    private static final int TO_VERB = 3;

    private Turnover() {}

    /// Returns whether the figure is what is left of a stock: larger than all that came and went before it.
    static boolean isLeft(Line line, Figure rest) {
        int at = Setting.index(line, rest);
        var tokens = line.tokens();
        boolean leaving = 0 <= at
                && tokens.subList(Math.max(0, at - TO_LEAVING), at).reversed().stream()
                        .takeWhile(token -> !Line.isFigure(token) && token.tag() != Tag.PUNCT)
                        .anyMatch(token -> LEAVING.contains(token.lower()));
        return leaving && isMoved(line, at, rest, GAINING) && isMoved(line, at, rest, LOSING);
    }

    /// Returns whether the row holds what is left, or what came and went before that.
    static boolean isOf(Line line, List<Figure> row) {
        return line.all().stream()
                .filter(rest -> row.getLast().span().begin() <= rest.span().begin())
                .anyMatch(rest -> isLeft(line, rest));
    }

    private static boolean isMoved(Line line, int end, Figure rest, Set<String> verbs) {
        return line.all().stream()
                .filter(move -> move.span().end() <= rest.span().begin())
                .filter(move -> Passage.additive(move) && Tally.isNumber(move) && Tally.isNumber(rest))
                .filter(move -> Tally.value(move).compareTo(Tally.value(rest)) < 0)
                .anyMatch(move -> verb(line.tokens(), Setting.index(line, move), end)
                        .filter(verb -> verbs.contains(verb.lemma()) || verbs.contains(verb.lower()))
                        .isPresent());
    }

    /// The verb right before the number, as in "will close nine", or behind it, as in "12 pupils joined".
    private static Optional<Token> verb(List<Token> tokens, int at, int end) {
        return nearest(tokens.subList(Math.max(0, at - TO_VERB), at).reversed())
                .or(() -> nearest(tokens.subList(at + 1, Math.min(end, at + 1 + TO_VERB))));
    }

    private static Optional<Token> nearest(List<Token> tokens) {
        return tokens.stream()
                .takeWhile(token -> !Line.isFigure(token) && token.tag() != Tag.PUNCT && !token.is("and"))
                .filter(token -> GAINING.contains(token.lemma())
                        || LOSING.contains(token.lemma())
                        || GAINING.contains(token.lower())
                        || LOSING.contains(token.lower()))
                .findFirst();
    }
}
