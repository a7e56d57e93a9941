package org.muster.relation.en;

import java.util.Optional;
import java.util.Set;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Tag;

/// What is told last is the part and the whole that a sentence ends with, of which the next one gives the share
/// ("thirty rowers out of 400. That is seven and a half percent"), and the part that "of these" goes back to ("540 of
/// the 1,900 welders had left, a quarter of them for good").
///
/// @param part the part
/// @param whole the whole
record ToldLast(Figure part, Figure whole) {

    private static final Set<String> THAT = Set.of("that", "this", "it");
    private static final Set<String> IS = Set.of("is", "was", "makes", "made", "means", "meant", "equals");
    private static final Set<String> QUOTES = Set.of("\"", "“", "``", "‘", "'");
    private static final Set<String> COMPARED = Set.of("against", "versus", "than", "compared");
    private static final int TO_PART = 4;
    private static final int TO_SHARE = 3;

    /// Returns the two that the sentence before the share's ends with, if that opens with "that is" or the like.
    static Optional<ToldLast> of(Neighbours near) {
        var tokens = near.line().tokens();
        int that = QUOTES.contains(tokens.getFirst().lower()) ? 1 : 0;
        boolean opens = that + 1 < near.at()
                && near.at() <= that + 1 + TO_SHARE
                && THAT.contains(tokens.get(that).lower())
                && IS.contains(tokens.get(that + 1).lower())
                && tokens.subList(that, near.at()).stream().noneMatch(Line::isFigure)
                && near.following(1).stream().noneMatch(token -> token.is("of"));
        return opens ? near.previous().flatMap(earlier -> last(earlier)) : Optional.empty();
    }

    private static Optional<ToldLast> last(Line earlier) {
        if (earlier.all().size() < 2) {
            return Optional.empty();
        }
        var whole = earlier.all().getLast();
        return partOf(earlier, whole)
                .filter(part -> Passage.additive(whole) && Tally.isNumber(whole) && Tally.isNumber(part))
                .filter(part -> Tally.value(part).compareTo(Tally.value(whole)) < 0)
                .map(part -> new ToldLast(part, whole));
    }

    /// "fourteen children out of 96", "420 of the 1,150".
    static Optional<Figure> partOf(Line line, Figure whole) {
        var tokens = line.tokens();
        int of = Setting.index(line, whole) - 1;
        while (0 < of && (tokens.get(of).tag() == Tag.DET || tokens.get(of).tag() == Tag.PRON)) {
            of--;
        }
        if (of < 1 || !tokens.get(of).is("of")) {
            return Optional.empty();
        }
        boolean out = tokens.get(of - 1).is("out");
        for (int i = of - (out ? 2 : 1); Math.max(0, of - TO_PART) <= i; i--) {
            var part = line.figure(tokens.get(i));
            if (part.isPresent()) {
                return part.filter(found -> Frames.alike(found, whole));
            }
            if (!out || tokens.get(i).tag() != Tag.NOUN && tokens.get(i).tag() != Tag.ADJ) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Returns whether "these" may go back to the figure: it is neither what another is some of in the same sentence
    /// nor what one is compared with.
    static boolean mayBeThese(Passage passage, Line line, Figure figure) {
        var own = passage.lineOf(figure);
        return !(own.equals(line) && partOf(own, figure).isPresent()) && !Setting.prepared(own, figure, COMPARED);
    }
}
