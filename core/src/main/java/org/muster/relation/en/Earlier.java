package org.muster.relation.en;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Earlier numbers are those whose clause says that they are of a time before: "The limit was 6,000 before", "a year
/// ago there were 1,063", "it had stood at 18", "100 million had been planned".
final class Earlier {

    private static final Set<String> WORDS = Set.copyOf(RelationWords.of("earlier"));
    private static final Set<String> MARKS = Set.of(";", ":", "(", ")", ".", "so", "and", "but", "than");
    private static final Set<String> AGO = Set.of("ago", "earlier", "before", "previous");
    private static final Set<String> WAS = Set.of("was", "were", "cost");
    private static final Set<String> IT = Set.of("it", "they", "that");
    private static final int AHEAD = 9;
    private static final int BEHIND = 6;

    private Earlier() {}

    static boolean is(Line line, Figure figure) {
        int at = Setting.index(line, figure);
        return 0 <= at && (ahead(line, at, _ -> false) || behind(line.tokens(), at) || wasUntilNow(line.tokens(), at));
    }

    /// Returns whether the words say so, or a time such as "a year ago" does that stands before it.
    static boolean isOrAgo(Line line, Figure figure) {
        int at = Setting.index(line, figure);
        return is(line, figure) || 0 <= at && ahead(line, at, token -> isAgo(line, token));
    }

    private static boolean ahead(Line line, int at, Predicate<Token> ago) {
        var tokens = line.tokens();
        boolean comma = false;
        for (int i = at - 1; Math.max(0, at - AHEAD) <= i; i--) {
            var token = tokens.get(i);
            if (Line.isFigure(token) || MARKS.contains(token.lower()) || comma && token.is(",")) {
                return false;
            }
            if (WORDS.contains(token.lower()) || ago.test(token)) {
                return true;
            }
            comma |= token.is(",");
        }
        return false;
    }

    /// "a year ago", "the month before".
    private static boolean isAgo(Line line, Token token) {
        return Line.isTime(token)
                && line.sentence().tokens().stream()
                        .filter(word -> token.span().contains(word.span()))
                        .anyMatch(word -> AGO.contains(word.lower()));
    }

    /// "now costs 42,000 crowns; it was 35,000".
    private static boolean wasUntilNow(List<Token> tokens, int at) {
        return 1 < at
                && WAS.contains(tokens.get(at - 1).lower())
                && IT.contains(tokens.get(at - 2).lower())
                && tokens.subList(0, at).stream().anyMatch(token -> token.is("now"));
    }

    private static boolean behind(List<Token> tokens, int at) {
        for (int i = at + 1; i < Math.min(tokens.size(), at + BEHIND); i++) {
            var token = tokens.get(i);
            if (Line.isFigure(token) || token.is(",") || MARKS.contains(token.lower())) {
                return false;
            }
            if (WORDS.contains(token.lower())) {
                return !token.is("before") || !isNoun(tokens, i + 1);
            }
        }
        return false;
    }

    /// "40 million before tax" is of no time before.
    private static boolean isNoun(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).tag() == Tag.NOUN;
    }
}
