package org.muster.relation.en;

import java.util.Set;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Token;

/// A than phrase is what stands behind "than", "above" or "below", up to the next mark or conjunction: what
/// a change or difference is set against.
///
/// Where it ends without a number ("12 more than before", "nine points above the norm", "three more than
/// Vale"), the base is named and not printed with it, and no number of what follows is the base because a
/// preposition stands before it.
final class ThanPhrase {

    private static final int TO_THAN = 4;
    private static final Set<String> SET_AGAINST = Set.of("than", "above", "below");
    private static final Set<String> ENDS = Set.of(
            ",",
            "and",
            "but",
            "or",
            "while",
            "when",
            "where",
            "who",
            "which",
            "because",
            "although",
            "though",
            "–",
            "—");

    /// "two more than Berg after 20 matches": what follows is told beside the base.
    private static final Set<String> ASIDE = Set.of("after", "with", "from", "by", "for", "per", "within", "despite");

    private ThanPhrase() {}

    /// Returns whether the number stands behind "than" in the figure's line, so that no other can be the base.
    static boolean isPrinted(Neighbours near, Figure base) {
        return near.line().all().contains(base)
                && near.figure().span().end() <= base.span().begin()
                && Setting.prepared(near.line(), base, Set.of("than"));
    }

    /// Returns whether one follows the figure that holds no number.
    static boolean isUnprinted(Line line, int at) {
        var tokens = line.tokens();
        int than = at + 1;
        while (than < tokens.size() && !SET_AGAINST.contains(tokens.get(than).lower())) {
            if (than == at + TO_THAN || isEnd(tokens.get(than))) {
                return false;
            }
            than++;
        }
        return than < tokens.size()
                && tokens.subList(than, tokens.size()).stream()
                        .takeWhile(token -> !isEnd(token) && !ASIDE.contains(token.lower()))
                        .noneMatch(Line::isFigure);
    }

    private static boolean isEnd(Token token) {
        return ENDS.contains(token.lower()) || Setting.STRONG.contains(token.lower());
    }
}
