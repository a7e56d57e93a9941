package org.muster.relation.en;

import java.util.Set;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Some of them are numbers between commas that a sentence counts in the one right before: "31 were women, two of them
/// nurses, and 23 men", "40 of them came home, nine of those on foot", "42 sailors, 18 of them hurt,
/// and nine cooks".
///
/// They stand beside no other as a member of a row; "12 of them went, 20 of them stayed" and "12 of them women, 20 of
/// them men" are members.
final class SomeOfThem {

    private static final Set<String> THEM = Set.of("them", "those", "these", "whom", "which");
    private static final int TO_THEM = 2;

    private SomeOfThem() {}

    /// Returns whether the figure is some of the number that stands before it in the line.
    static boolean is(Line line, Figure before, Figure figure) {
        var tokens = line.tokens();
        int at = Setting.index(line, figure);
        if (at == 0 || !tokens.get(at - 1).is(",") || !isOfThem(line, at)) {
            return false;
        }
        if (isPlacedAside(line, Setting.index(line, before), at)) {
            return true;
        }
        if (opensRow(line, before, at)) {
            return false;
        }
        int first = Setting.index(line, before);
        if (isOfThem(line, first)) {
            return !word(line, at).equals(word(line, first));
        }
        boolean told = tokens.subList(first, at).stream().anyMatch(SomeOfThem::isVerb);
        int next = at + TO_THEM + 1;
        return (told || isMember(line, before) && isClosed(line, at))
                && next < tokens.size()
                && tokens.get(next).tag() != Tag.AUX;
    }

    /// "six in Arl, two of them children, five in Brod and three in Corl": those before and after are placed, and these
    /// are said to be something.
    private static boolean isPlacedAside(Line line, int before, int at) {
        var tokens = line.tokens();
        int next = at + 1;
        while (next < tokens.size() && !Line.isFigure(tokens.get(next))) {
            next++;
        }
        return next + 1 < tokens.size()
                && tokens.get(before + 1).tag() == Tag.ADP
                && tokens.get(next + 1).tag() == Tag.ADP
                && tokens.get(at + TO_THEM + 1).tag() == Tag.NOUN
                && !isOfThem(line, next);
    }

    /// "51 came: 42 sailors": a number with a noun of its own, and not the first of its line, which may be
    /// the total.
    private static boolean isMember(Line line, Figure figure) {
        return line.tokens().get(Setting.index(line, figure) + 1).tag() == Tag.NOUN
                && line.all().stream()
                        .anyMatch(other -> other.span().end() <= figure.span().begin() && Frames.alike(other, figure));
    }

    /// "42 sailors, 18 of them hurt in the fire, and nine cooks": what a comma closes before the next number.
    private static boolean isClosed(Line line, int at) {
        var tokens = line.tokens();
        int next = at + 1;
        while (next < tokens.size() && !Line.isFigure(tokens.get(next))) {
            next++;
        }
        return next < tokens.size() && tokens.subList(at, next).stream().anyMatch(token -> token.is(","));
    }

    /// "1,250 of them in Melk, 900 in Storr and 550 at sea": the first of a row; what ", and" or a verb behind the next
    /// number shows to go on stands beside the one before.
    ///
    /// "40 clerks, 22 of them retired, 30 drivers and 36 cooks" goes on with members that have nouns of their own.
    private static boolean opensRow(Line line, Figure before, int at) {
        var tokens = line.tokens();
        int next = at + TO_THEM + 1;
        while (next < tokens.size() && line.figure(tokens.get(next)).isEmpty()) {
            next++;
        }
        boolean row = next < tokens.size()
                && (tokens.get(next - 1).is(",") || tokens.get(next - 1).is("and"))
                && !tokens.get(next - 2).is(",");
        boolean member = next + 1 < tokens.size()
                && tokens.get(next + 1).tag() == Tag.NOUN
                && isMember(line, before)
                && !tokens.get(next - 1).is("and");
        return row && !member && (next + 1 == tokens.size() || !isVerb(tokens.get(next + 1)));
    }

    private static boolean isOfThem(Line line, int at) {
        return at + TO_THEM < line.tokens().size()
                && line.tokens().get(at + 1).is("of")
                && THEM.contains(word(line, at));
    }

    private static String word(Line line, int at) {
        return line.tokens().get(at + TO_THEM).lower();
    }

    private static boolean isVerb(Token token) {
        return token.tag() == Tag.VERB || token.tag() == Tag.AUX;
    }
}
