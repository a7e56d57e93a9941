package org.muster.relation.en;

import java.util.Optional;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Side;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Tag;

/// Multiples whose numbers stand in other sentences: "twice as many", "nearly doubled".
final class Multiples {

    private static final int TO_AS = 3;

    private Multiples() {}

    /// "The last strike stopped 40 ships. This one has stopped twice as many."
    static Optional<Relation> asMany(Fit fit, Passage passage) {
        var multiple = fit.figure("multiple").orElseThrow();
        int offset = multiple.span().begin();
        return MultipleFrames.isOfOther(fit.line(), multiple)
                ? Optional.empty()
                : passage.quantityBefore(fit.line(), offset)
                        .map(nearest -> isSetAgainst(fit)
                                ? result(fit, multiple, nearest, result(passage, nearest))
                                : turned(fit, multiple, nearest, result(passage, nearest)));
    }

    /// "twice as many as in spring", "twice as many ships as now": what it is set against is named behind.
    private static boolean isSetAgainst(Fit fit) {
        var tokens = fit.line().tokens();
        int end = fit.match().end();
        return tokens.subList(Math.min(end, tokens.size()), Math.min(end + TO_AS, tokens.size())).stream()
                .takeWhile(token -> token.tag() != Tag.PUNCT)
                .anyMatch(token -> token.is("as"));
    }

    /// The nearest number is what it came to; another that was told before is the base if it fits.
    private static Relation result(Fit fit, Figure multiple, Figure nearest, Optional<Figure> other) {
        return other.filter(base -> Tally.product(multiple, base, nearest))
                .map(base -> multiplied(fit, multiple, new Side.Printed(base.id()), nearest))
                .orElseGet(() -> multiplied(fit, multiple, new Side.Unprinted(), nearest));
    }

    private static Relation multiplied(Fit fit, Figure multiple, Side base, Figure result) {
        return new Relation.Multiplied(multiple.id(), base, new Side.Printed(result.id()), fit.cue());
    }

    /// "It had 62 pupils, twice as many as today": the nearest number is the result, where the two fit that way round.
    private static Relation turned(Fit fit, Figure multiple, Figure nearest, Optional<Figure> other) {
        boolean round = other.isPresent()
                && Tally.product(multiple, other.get(), nearest)
                && !Tally.product(multiple, nearest, other.get());
        Side far = other.<Side>map(figure -> new Side.Printed(figure.id())).orElseGet(Side.Unprinted::new);
        Side near = new Side.Printed(nearest.id());
        return round
                ? new Relation.Multiplied(multiple.id(), far, near, fit.cue())
                : new Relation.Multiplied(multiple.id(), near, far, fit.cue());
    }

    private static Optional<Figure> result(Passage passage, Figure base) {
        return passage.lines().stream()
                .flatMap(line -> line.all().stream())
                .filter(figure -> figure.span().end() <= base.span().begin())
                .filter(figure -> figure.kind() == base.kind() && passage.sameMeasure(figure, base))
                .reduce((_, later) -> later);
    }

    /// "demand doubled": both numbers may stand elsewhere.
    static Optional<Relation> alone(Fit fit) {
        return fit.id("multiple")
                .map(multiple ->
                        new Relation.Multiplied(multiple, new Side.Unprinted(), new Side.Unprinted(), fit.cue()));
    }
}
