package org.muster.claim;

import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Tag;

/// A portion is a part of what the figure before it counts, and so covers what its whole covers: "of these", "300 of
/// which", "including 12 children".
final class Portions {

    /// How far from the figure the words stand that make it a part.
    private static final int REACH = 3;

    private Portions() {}

    /// Returns whether the figure is a part of what was counted before.
    static boolean is(TimedSentence sentence, Figure figure) {
        int from = Math.max(0, sentence.indexOf(figure) - REACH);
        int to = Math.min(sentence.tokens().size(), sentence.after(figure) + REACH);
        var around = sentence.tokens().subList(from, to);
        boolean part = around.stream().anyMatch(token -> token.is("of") || token.is("among") || token.is("including"))
                && sentence.cues().any("part", around);
        return part || headless(sentence, figure);
    }

    /// "Nearly 60 percent were families": a share of what was counted before, which it does not name again.
    private static boolean headless(TimedSentence sentence, Figure figure) {
        int after = sentence.after(figure);
        return figure.kind() == Kind.SHARE
                && sentence.figures().getFirst().equals(figure)
                && after < sentence.tokens().size()
                && sentence.tokens().get(after).tag() == Tag.AUX;
    }
}
