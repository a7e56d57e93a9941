package org.muster.relation.en;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Token;

/// Opposites are fates of which nobody has two: "40 finished and 20 gave up", "16 were for it and nine against".
final class Opposites {

    private static final List<List<Set<String>>> PAIRS = RelationWords.of("opposites").stream()
            .map(pair -> Arrays.stream(pair.split("/"))
                    .map(side -> Set.of(side.split(",")))
                    .toList())
            .toList();

    private Opposites() {}

    /// Returns whether the two figures are told of opposite fates.
    static boolean are(Line line, List<Figure> two) {
        if (two.size() != 2) {
            return false;
        }
        var first = words(line, two.get(0));
        var second = words(line, two.get(1));
        return PAIRS.stream()
                .anyMatch(pair -> isOf(pair.get(0), first) && isOf(pair.get(1), second)
                        || isOf(pair.get(1), first) && isOf(pair.get(0), second));
    }

    private static boolean isOf(Set<String> side, Set<String> words) {
        return side.stream().anyMatch(words::contains);
    }

    /// The words and pairs of words after the figure, up to the next figure or mark.
    private static Set<String> words(Line line, Figure figure) {
        var tokens = line.tokens();
        var words = new HashSet<String>();
        for (int i = Setting.index(line, figure) + 1; i < tokens.size() && !isEnd(tokens.get(i)); i++) {
            words.add(tokens.get(i).lower());
            if (i + 1 < tokens.size()) {
                words.add(tokens.get(i).lower() + " " + tokens.get(i + 1).lower());
            }
        }
        return words;
    }

    private static boolean isEnd(Token token) {
        return Line.isFigure(token) || token.is(",") || token.is(";") || token.is("and") || token.is(".");
    }
}
