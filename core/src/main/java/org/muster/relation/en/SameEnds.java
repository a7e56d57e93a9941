package org.muster.relation.en;

import java.util.Optional;
import java.util.Set;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Tag;

/// The same ends as a difference has a change that is told beside it: "516 whales, 86 more than the 430 of
/// last year, a rise of 20 percent".
///
/// It must end its phrase, since "a rise of 20 percent on the average" is set against something else.
final class SameEnds {

    private static final Set<String> CHANGES = RelationWords.ofAll("rise", "fall");
    private static final Set<String> BESIDE = Set.of("up", "down");
    private static final Set<String> SET_OFF = Set.of(",", "is", "was", "means");
    private static final Set<String> MARKS = Set.of(",", ".", ";", ")");
    private static final int TO_MARK = 7;

    private SameEnds() {}

    /// Returns the ends of the difference that stands before the change in its line, if nothing else is told
    /// between.
    static Optional<Ends> of(Neighbours near) {
        var line = near.line();
        var figures = line.all();
        int place = figures.indexOf(near.figure());
        if (place < 2 || !ends(near)) {
            return Optional.empty();
        }
        var last = figures.get(place - 1);
        int begin = Setting.index(line, last);
        boolean apart = line.tokens().subList(begin, near.at()).stream().anyMatch(token -> token.is(";"));
        return apart || !isNamed(near)
                ? Optional.empty()
                : figures.subList(Math.max(0, place - 2), place).stream()
                        .flatMap(difference -> differing(near, difference).stream())
                        .filter(pair -> pair.before().equals(last))
                        .findFirst();
    }

    /// "a rise of 20 percent", "up 20 percent", "or 20 percent more": what has a subject of its own is told
    /// of that.
    private static boolean isNamed(Neighbours near) {
        var ahead = near.preceding(TO_MARK);
        if (ahead.size() < 2) {
            return !ahead.isEmpty() && ahead.getFirst().is("or");
        }
        var words = ahead.stream()
                .skip(1)
                .dropWhile(token -> CHANGES.contains(token.lower()) || token.tag() == Tag.ADJ || token.tag() == Tag.DET)
                .toList();
        boolean noun =
                ahead.getFirst().is("of") && CHANGES.contains(ahead.get(1).lower());
        boolean beside = BESIDE.contains(ahead.getFirst().lower());
        return ahead.getFirst().is("or")
                || (noun || beside)
                        && !words.isEmpty()
                        && SET_OFF.contains(words.getFirst().lower());
    }

    /// Returns whether nothing but a mark stands behind the change.
    static boolean ends(Neighbours near) {
        var tokens = near.line().tokens();
        int next = near.at() + 1;
        return tokens.size() <= next || MARKS.contains(tokens.get(next).lower());
    }

    private static Optional<Ends> differing(Neighbours near, Figure difference) {
        var beside = new Neighbours(near.passage(), near.line(), Setting.index(near.line(), difference), difference);
        return Passage.additive(difference)
                ? Directions.of(beside)
                        .flatMap(direction -> Frames.differing(beside, direction))
                        .filter(pair -> pair.by() == Ends.By.WORDS)
                : Optional.empty();
    }
}
