package org.muster.relation.en;

import java.util.List;
import java.util.Set;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// A setting is how a figure stands in its line: where, behind which words, and whether it is told for itself or as the
/// base or whole of another.
final class Setting {

    static final Set<String> STRONG = Set.of(";", ":", ".", "(", ")", "?", "!");
    static final Set<String> OLDER = Set.of("from", "against", "compared", "when", "where", "after", "instead");
    private static final int REACH = 5;
    private static final int TO_RECORD = 3;
    private static final Set<String> RECORDS = Set.of("record", "best", "peak", "high", "low", "worst");
    private static final Set<String> TOTALS = Set.of("total", "sum");
    private static final Set<String> THEM = Set.of("them", "whom", "which", "these", "those");
    static final Set<String> DIRECTED = RelationWords.ofAll("more", "less");

    private Setting() {}

    static boolean isMain(Line line, Figure other) {
        return !prepared(line, other, OLDER)
                && !prepared(line, other, Set.of("than"))
                && !isOf(line, other)
                && !isOfThem(line, other)
                && !isCompared(line, other);
    }

    /// "96 patients, 12 of them children": a part of what was told of.
    private static boolean isOfThem(Line line, Figure other) {
        int next = index(line, other) + 1;
        return next + 1 < line.tokens().size()
                && line.tokens().get(next).is("of")
                && THEM.contains(line.tokens().get(next + 1).lower());
    }

    /// "of the 800", and not "the museums of Lorn drew 800".
    private static boolean isOf(Line line, Figure other) {
        int place = index(line, other);
        for (int i = place - 1; Math.max(0, place - 2) <= i; i--) {
            if (line.tokens().get(i).is("of")) {
                return !isName(line, i - 1, place - i);
            }
            if (line.tokens().get(i).tag() == Tag.VERB) {
                return false;
            }
        }
        return false;
    }

    /// "a revenue of 1.35 billion" says what comes to so much; "half of 1.35 billion" does not, nor do
    /// "museums of the 800" and "70,000 of the prize of 120,000".
    private static boolean isName(Line line, int noun, int words) {
        int before = noun - 1;
        while (0 <= before
                && (line.tokens().get(before).tag() == Tag.DET
                        || line.tokens().get(before).tag() == Tag.ADJ)) {
            before--;
        }
        return words == 1
                && 0 <= noun
                && line.tokens().get(noun).tag() == Tag.NOUN
                && (before < 0 || !line.tokens().get(before).is("of"));
    }

    static boolean isBracketed(Line line, Figure figure) {
        int place = index(line, figure);
        return 0 < place && line.tokens().get(place - 1).is("(");
    }

    /// "Of 480 flights", and not "a total of 480 flights".
    static boolean isOfWhole(List<Token> tokens, int of) {
        return 0 <= of
                && tokens.get(of).is("of")
                && !(0 < of && TOTALS.contains(tokens.get(of - 1).lower()));
    }

    /// Returns whether the token stands alone between brackets, and not within a difference: "260 (5
    /// percent) fewer".
    static boolean isEnclosed(Line line, int at) {
        return 0 < at
                && (line.tokens().size() <= at + 2
                        || !DIRECTED.contains(line.tokens().get(at + 2).lower()))
                && at + 1 < line.tokens().size()
                && line.tokens().get(at - 1).is("(")
                && line.tokens().get(at + 1).is(")");
    }

    /// "The previous best, 5,140,", "the record of 5,140".
    static boolean isRecord(Line line, Figure other) {
        int place = index(line, other);
        return line.tokens().subList(Math.max(0, place - TO_RECORD), Math.max(0, place)).reversed().stream()
                .takeWhile(token -> !Line.isFigure(token) && token.tag() != Tag.VERB)
                .anyMatch(token -> RECORDS.contains(token.lower()));
    }

    static boolean isCompared(Line line, Figure figure) {
        return isCompared(line, index(line, figure));
    }

    static boolean isCompared(Line line, int place) {
        for (int i = place + 1; i < Math.min(line.tokens().size(), place + 3); i++) {
            if (DIRECTED.contains(line.tokens().get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /// Returns whether one of the words stands before the figure, with neither figure nor mark between.
    static boolean prepared(Line line, Figure other, Set<String> words) {
        int place = index(line, other);
        for (int i = place - 1; Math.max(0, place - REACH) <= i; i--) {
            var token = line.tokens().get(i);
            if (Line.isFigure(token) || STRONG.contains(token.lower()) || token.is(",") || token.is("and")) {
                return false;
            }
            if (words.contains(token.lower())) {
                return true;
            }
        }
        return false;
    }

    static int index(Line line, Figure other) {
        for (int i = 0; i < line.tokens().size(); i++) {
            if (line.tokens().get(i).span().equals(other.span())) {
                return i;
            }
        }
        return -1;
    }
}
