package org.muster.relation.en;

import java.util.List;
import java.util.Optional;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Block;
import org.muster.model.text.Tag;

/// Own wholes are told in the clause of what is left, after the part that is taken off: "Eighteen were taken off. They
/// said that 25 had set out, which would leave seven missing".
///
/// Without "had" in the words for the whole its part stands further back than another number: "We are 2,087. A year ago
/// we were 2,200. There is room for 2,350, so that 263 places are free".
final class OwnWholes {

    private static final int LINES_BACK = 2;

    private OwnWholes() {}

    /// Returns the part that is taken off the whole, if the rest is what it leaves.
    static Optional<Figure> of(Line line, Passage passage, Figure whole, Figure rest, List<Figure> nearest) {
        boolean larger = nearest.stream().allMatch(other -> Tally.value(other).compareTo(Tally.value(whole)) < 0);
        int place = passage.place(line);
        return passage.lines().subList(Math.max(0, place - LINES_BACK), place).reversed().stream()
                .filter(each -> each.sentence().block() == Block.BODY)
                .flatMap(each -> Leftovers.mains(each, passage, rest).stream())
                .filter(part -> Rows.sum(List.of(part, rest)).equals(Tally.value(whole)))
                .findFirst()
                .filter(part -> larger && (isBefore(line, whole) || !nearest.contains(part)));
    }

    /// "25 had set out", and not "210 had their power back".
    private static boolean isBefore(Line line, Figure whole) {
        int had = Setting.index(line, whole) + 1;
        return had + 1 < line.tokens().size()
                && line.tokens().get(had).is("had")
                && line.tokens().get(had + 1).tag() == Tag.VERB;
    }
}
