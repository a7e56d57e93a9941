package org.muster.relation.en;

import java.util.List;
import java.util.Optional;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Side;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.FigureId;
import org.muster.model.quantity.Kind;

/// Charity takes, for a multiple whose numbers do not fit, another number beside it that does: in "62 pupils in 17
/// rooms, twice the 31 of then" it is the pupils that are twice as many.
final class Charity {

    private Charity() {}

    static Relation of(Relation relation, Line line, Passage passage) {
        if (!(relation instanceof Relation.Multiplied(var multiple, var base, var result, var cue))) {
            return relation;
        }
        var by = figure(passage, multiple);
        var before = base.printed().flatMap(id -> figure(passage, id));
        var after = result.printed().flatMap(id -> figure(passage, id));
        if (by.isEmpty()
                || by.get().kind() == Kind.CHANGE
                || before.isEmpty()
                || after.isEmpty()
                || fits(by.get(), before.get(), after.get())) {
            return relation;
        }
        int at = Setting.index(line, by.get());
        var near = at < 0 ? List.<Figure>of() : new Neighbours(passage, line, at, by.get()).all(Passage::additive);
        var other = near.stream()
                .filter(figure -> !figure.equals(before.get()) && Frames.alike(figure, before.get()))
                .filter(figure -> fits(by.get(), before.get(), figure))
                .findFirst()
                .<Relation>map(found -> new Relation.Multiplied(multiple, base, new Side.Printed(found.id()), cue));
        return other.or(() -> near.stream()
                        .filter(figure -> !figure.equals(after.get()) && Frames.alike(figure, after.get()))
                        .filter(figure -> fits(by.get(), figure, after.get()))
                        .findFirst()
                        .map(found -> new Relation.Multiplied(multiple, new Side.Printed(found.id()), result, cue)))
                .orElse(relation);
    }

    private static boolean fits(Figure multiple, Figure base, Figure result) {
        return Frames.alike(base, result) && Tally.share(multiple, result, base);
    }

    private static Optional<Figure> figure(Passage passage, FigureId id) {
        return passage.lines().stream()
                .flatMap(line -> line.all().stream())
                .filter(figure -> figure.id().equals(id))
                .findFirst();
    }
}
