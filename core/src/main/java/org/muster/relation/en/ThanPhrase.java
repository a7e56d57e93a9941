package org.muster.relation.en;

import java.util.Set;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// A than phrase is what stands behind "than", "above" or "below", up to the next mark or conjunction: what
/// a change or difference is set against.
///
/// Where it ends without a number ("12 more than before", "nine points above the norm", "three more than
/// Vale"), the base is named and not printed with it, and no number of what follows is the base because a
/// preposition stands before it.
final class ThanPhrase {

    private static final int TO_THAN = 4;
    private static final int MOST_WORDS = 3;
    static final Set<String> SET_AGAINST = Set.of("than", "above", "below");
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

    /// "12 more than the 118 passengers and nine crew": what it is set against is both together, and neither alone.
    static boolean isOfTwo(Line line, Figure base) {
        var tokens = line.tokens();
        int place = Setting.index(line, base);
        int and = place + 1;
        while (and < tokens.size() && and - place <= MOST_WORDS && isNamed(tokens.get(and))) {
            and++;
        }
        return place + 1 < and
                && and + 2 < tokens.size()
                && tokens.get(and).is("and")
                && Setting.prepared(line, base, SET_AGAINST)
                && line.figure(tokens.get(and + 1)).filter(Passage::count).isPresent()
                && Passage.count(base)
                && isNamed(tokens.get(and + 2))
                && !Setting.isCompared(line, and + 1);
    }

    private static boolean isNamed(Token token) {
        return token.tag() == Tag.NOUN || token.tag() == Tag.ADJ || token.tag() == Tag.PROPN;
    }

    private static boolean isEnd(Token token) {
        return ENDS.contains(token.lower()) || Setting.STRONG.contains(token.lower());
    }
}
