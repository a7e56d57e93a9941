package org.muster.relation.en;

import java.util.List;
import java.util.Set;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Two sides expect, claim or ask for one thing in numbers of their own: "the firm had forecast 210, the union 60".
///
/// These are told of the same thing by each, and are no parts of it.
final class TwoSides {

    private static final Set<String> EXPECT = Set.copyOf(RelationWords.of("expect"));
    private static final int TO_VERB = 3;

    private TwoSides() {}

    /// Returns whether the first of the row is what one side expected and the last stands right behind another side.
    static boolean expect(Line line, List<Figure> row) {
        var tokens = line.tokens();
        int first = Setting.index(line, row.getFirst());
        int last = Setting.index(line, row.getLast());
        return 0 < first && first < last && isExpected(tokens, first) && isSide(tokens.get(last - 1));
    }

    private static boolean isExpected(List<Token> tokens, int at) {
        for (int i = at - 1; Math.max(0, at - TO_VERB) <= i; i--) {
            if (EXPECT.contains(tokens.get(i).lower())) {
                return true;
            }
            if (tokens.get(i).tag() == Tag.NOUN || tokens.get(i).tag() == Tag.PUNCT || Line.isFigure(tokens.get(i))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isSide(Token token) {
        return token.tag() == Tag.NOUN || token.tag() == Tag.PROPN || token.tag() == Tag.PRON;
    }
}
