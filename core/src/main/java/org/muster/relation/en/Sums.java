package org.muster.relation.en;

import java.util.List;
import java.util.Optional;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Completeness;
import org.muster.model.claim.Side;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.FigureId;

/// Sums: parts with their total, what is left of one, and what is added to one.
final class Sums {

    private Sums() {}

    /// "1,200 seals: 900 adults and 300 pups", "41 in May and 38 in June, or 79 in all".
    static Optional<Relation> sum(Fit fit) {
        var total = fit.figure("total").orElseThrow();
        var part = fit.figure("part").orElseThrow();
        List<Figure> parts = fit.by().builds().equals("sum-all")
                ? Lists.from(fit.line(), part).figures()
                : Lists.upTo(fit.line(), part);
        if (parts.size() < 2 || parts.contains(total) || parts.getFirst().kind() != total.kind()) {
            return Optional.empty();
        }
        var ids = parts.stream().map(Figure::id).toList();
        return Optional.of(new Relation.SumOf(total.id(), ids, Completeness.ALL, fit.cue()));
    }

    /// "The remaining 434 are still open", after a whole and one of its parts.
    static Optional<Relation> rest(Fit fit, Passage passage) {
        var rest = fit.figure("rest").orElseThrow();
        var before = passage.allBefore(fit.line(), rest.span().begin()).stream()
                .filter(figure -> figure.kind() == rest.kind())
                .toList();
        if (before.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(
                new Relation.RestOf(rest.id(), before.get(0).id(), before.get(1).id(), fit.cue()));
    }

    /// "18 more were found, bringing the toll to 49": with what the toll had been, where the text says so.
    static Optional<Relation> brings(Fit fit, Passage passage) {
        var total = fit.figure("total").orElseThrow();
        var added = fit.id("added")
                .or(() -> passage.quantityBefore(fit.line(), fit.cue().span().begin())
                        .map(Figure::id));
        return added.filter(figure -> !figure.equals(total.id()))
                .map(figure -> new Relation.BringsTo(figure, stood(fit, passage, figure), total.id(), fit.cue()));
    }

    private static Side stood(Fit fit, Passage passage, FigureId added) {
        int at = passage.lines().indexOf(fit.line());
        return passage.lines().subList(at, Math.min(at + 2, passage.lines().size())).stream()
                .flatMap(line -> Standing.in(line).stream())
                .filter(figure -> !figure.id().equals(added))
                .findFirst()
                .<Side>map(figure -> new Side.Printed(figure.id()))
                .orElseGet(Side.Unprinted::new);
    }
}
