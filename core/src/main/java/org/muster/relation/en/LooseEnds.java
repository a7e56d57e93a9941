package org.muster.relation.en;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.muster.model.claim.Relation.Direction;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Rational;

/// Loose ends are those of a change or difference that names no base: they are told elsewhere to be earlier, or fit.
final class LooseEnds {

    private static final Rational SMALL = Rational.of(10);

    private LooseEnds() {}

    /// "1,500 less than now. The limit was 6,000 before": what its words say to be earlier, and what it is told of, if
    /// they fit or would but for one slip.
    static Optional<Ends> toldBefore(Neighbours near, Predicate<Figure> wanted, Fitting fits) {
        return near.toldBefore(wanted.and(Tally::isNumber))
                .flatMap(before -> {
                    Predicate<Figure> meant = after -> !after.equals(before)
                            && wanted.test(after)
                            && Frames.alike(after, before)
                            && !near.isTold(after);
                    return near.beside(before, meant)
                            .or(() -> near.subject(meant))
                            .map(after -> new Ends(before, after));
                })
                .filter(pair -> near.mayBeTold(pair.before(), pair.after())
                        && (fits.eitherWay(pair.before(), pair.after()) || fits.mended(pair.before(), pair.after())));
    }

    /// "The number fell to 8,130 from 8,700. That is 570 fewer."
    static Optional<Ends> fromBefore(Neighbours near, Predicate<Figure> wanted) {
        var first = near.line().tokens().getFirst();
        boolean that = first.is("that") || first.is("this") || first.is("it");
        return !that || near.line().all().stream().anyMatch(wanted)
                ? Optional.empty()
                : near.earlierBase(wanted)
                        .flatMap(before -> near.subject(figure ->
                                        !figure.equals(before) && wanted.test(figure) && Frames.alike(figure, before))
                                .map(after -> new Ends(before, after)));
    }

    /// Both numbers stand somewhere near, and only two that fit are taken; what it fell or rose to is one of them.
    static Optional<Ends> free(
            Neighbours near, Direction direction, List<Figure> candidates, Fitting fits, Optional<Ends> meant) {
        boolean small = Tally.value(near.figure()).compareTo(SMALL) < 0 && Passage.additive(near.figure());
        var reached = near.reachedBehind(candidates);
        for (var after : reached.isEmpty() ? candidates : reached) {
            for (var before : candidates) {
                boolean together = near.line().all().containsAll(List.of(before, after));
                if (!before.equals(after)
                        && (together || !small)
                        && Frames.alike(before, after)
                        && fits.test(direction, before, after)) {
                    return Optional.of(new Ends(before, after, !meant.equals(Optional.of(new Ends(before, after)))));
                }
            }
        }
        return Optional.empty();
    }
}
