package org.muster.relation.en;

import java.util.List;
import java.util.Set;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Share settings are where a share stands that is of another part or whole than the numbers before it:
/// what stands behind "against" is of another time, and "all but 160 of them, or 95 percent" is of those
/// that are left.
final class ShareSettings {

    private static final Set<String> AGAINST = Set.of("against", "versus");
    private static final Set<String> WHICH = Set.of("which", "whom");
    private static final Set<String> ALL = Set.of("all", "everyone", "everybody", "everything");
    private static final Set<String> THOSE = Set.of("those", "all");
    private static final Set<String> UP = Set.of("up", "down");
    private static final Set<String> NOUNS = RelationWords.ofAll("rise", "fall");
    private static final int TO_NOUN = 3;

    private ShareSettings() {}

    /// Returns whether the part is none that the share tells of, whatever its whole is.
    static boolean tellOther(Line line, int share, Figure part) {
        int at = Setting.index(line, part);
        return Setting.prepared(line, line.figure(line.tokens().get(share)).orElseThrow(), AGAINST)
                || 0 <= at && at < share && (isOfWhich(line, share) || isAllBut(line, at) || isMoved(line, at));
    }

    /// "2,400 barges, a third of which leak": the number before is the whole.
    private static boolean isOfWhich(Line line, int share) {
        var tokens = line.tokens();
        return share + 2 < tokens.size()
                && tokens.get(share + 1).is("of")
                && WHICH.contains(tokens.get(share + 2).lower());
    }

    /// "All but 160 of them": the share is of those that it leaves.
    private static boolean isAllBut(Line line, int part) {
        var words = line.sentence().tokens().stream()
                .filter(token ->
                        token.span().end() <= line.tokens().get(part).span().begin())
                .map(Token::lower)
                .toList()
                .reversed();
        var own = line.sentence().tokens().stream()
                .filter(token -> line.tokens().get(part).span().contains(token.span()))
                .map(Token::lower)
                .toList();
        boolean within =
                1 < own.size() && ALL.contains(own.get(0)) && own.get(1).equals("but");
        return within || 1 < words.size() && words.get(0).equals("but") && ALL.contains(words.get(1));
    }

    /// "240 up on the year before", "an increase of 252 on the 1,260 of the year before".
    private static boolean isMoved(Line line, int part) {
        var tokens = line.tokens();
        boolean up = part + 2 < tokens.size()
                && UP.contains(tokens.get(part + 1).lower())
                && tokens.get(part + 2).is("on");
        return up || isBase(tokens, part) || isRise(tokens, part);
    }

    private static boolean isRise(List<Token> tokens, int at) {
        return 1 < at
                && at + 1 < tokens.size()
                && tokens.get(at + 1).is("on")
                && tokens.get(at - 1).is("of")
                && NOUNS.contains(tokens.get(at - 2).lower());
    }

    /// "252 on the 1,260": what another number is more or less than.
    private static boolean isBase(List<Token> tokens, int at) {
        for (int i = at - 1; Math.max(1, at - TO_NOUN) <= i; i--) {
            if (tokens.get(i).is("on")) {
                return isRise(tokens, i - 1);
            }
            if (Line.isFigure(tokens.get(i))) {
                return false;
            }
        }
        return false;
    }

    /// "3,900 were dry again, leaving 1,300, or one in four of those flooded": returns whether the share
    /// names its whole by what befell it, and of this number that is not said.
    static boolean nameOthers(Line line, int share, Figure whole, Passage passage) {
        var tokens = line.tokens();
        if (tokens.size() <= share + 3
                || !tokens.get(share + 1).is("of")
                || !THOSE.contains(tokens.get(share + 2).lower())) {
            return false;
        }
        int at = share + (THOSE.contains(tokens.get(share + 3).lower()) ? 4 : 3);
        return at < tokens.size()
                && (tokens.get(at).tag() == Tag.VERB || tokens.get(at).tag() == Tag.ADJ)
                && tokens.get(at).lower().endsWith("ed")
                && !passage.counts(whole, tokens.get(at).lemma())
                && !passage.counts(whole, tokens.get(at).lower());
    }
}
