package org.muster.relation.en;

import java.util.Optional;
import java.util.Set;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Rational;

/// Turnouts are shares of those who might vote: "88,400 votes were cast by the 130,000 electors, a
/// turnout of 68 percent".
///
/// Whichever number is told first, the smaller is the part and the larger, which counts voters, the
/// whole.
final class Turnouts {

    private static final Set<String> TURNOUT = Set.copyOf(RelationWords.of("turnout"));
    private static final Set<String> VOTERS = Set.copyOf(RelationWords.of("voters"));
    private static final Rational FEW = Rational.of(30);
    private static final int REACH = 5;

    private Turnouts() {}

    /// Returns the part and the whole of a share that is called a turnout, if its line prints just these
    /// two.
    static Optional<ToldLast> of(Neighbours near) {
        boolean turnout = near.preceding(REACH).stream().anyMatch(token -> TURNOUT.contains(token.lower()))
                || near.following(2).stream().anyMatch(token -> TURNOUT.contains(token.lower()));
        var counts = near.line().all().stream()
                .filter(figure -> Passage.count(figure) && Tally.isNumber(figure))
                .toList();
        if (!turnout || counts.size() != 2 || !Frames.alike(counts.getFirst(), counts.getLast())) {
            return Optional.empty();
        }
        boolean rising = Tally.value(counts.getFirst()).compareTo(Tally.value(counts.getLast())) < 0;
        var two = rising
                ? new ToldLast(counts.getFirst(), counts.getLast())
                : new ToldLast(counts.getLast(), counts.getFirst());
        return Optional.of(two)
                .filter(found -> isOfVoters(near.line(), found.whole()))
                .filter(found -> !Tally.isOver(found.whole(), found.part(), FEW));
    }

    /// "130,000 registered electors", "130,000 on the roll".
    private static boolean isOfVoters(Line line, Figure whole) {
        int at = Setting.index(line, whole);
        return line.tokens().subList(at + 1, Math.min(line.tokens().size(), at + 1 + REACH)).stream()
                        .takeWhile(token -> !Line.isFigure(token))
                        .anyMatch(token -> VOTERS.contains(token.lower()))
                || line.tokens().subList(Math.max(0, at - REACH), at).reversed().stream()
                        .takeWhile(token -> !Line.isFigure(token))
                        .anyMatch(token -> VOTERS.contains(token.lower()));
    }
}
