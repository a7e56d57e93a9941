package org.muster.relation.en;

import java.util.Optional;
import java.util.Set;
import org.muster.model.claim.Relation;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Unit;

/// Restatements: the same quantity in another unit, per another period, or in words and in digits.
final class Restatements {

    private static final Set<String> EACH = Set.of("each", "apiece");
    private static final Set<String> A = Set.of("a", "per");
    private static final Set<String> ONE = Set.of("head", "person", "family", "household", "inhabitant", "child");

    private Restatements() {}

    /// "12 miles (19 km)", "1,150 euros a month, or 13,800 euros a year".
    static Optional<Relation> inOtherUnit(Fit fit) {
        var stated = fit.figure("stated").orElseThrow();
        var restated = fit.figure("restated").orElseThrow();
        boolean other = otherUnit(stated, restated)
                || !stated.quantity().per().equals(restated.quantity().per())
                        && stated.kind() == restated.kind()
                        && stated.quantity().unit().equals(restated.quantity().unit());
        return other && !isForOne(fit, restated)
                ? Optional.of(new Relation.InOtherUnit(stated.id(), restated.id(), fit.cue()))
                : Optional.empty();
    }

    /// "520 tonnes, or six kilos a head": what each of many got of it.
    private static boolean isForOne(Fit fit, Figure restated) {
        var tokens = fit.line().tokens();
        int next = Setting.index(fit.line(), restated) + 1;
        return next < tokens.size() && EACH.contains(tokens.get(next).lower())
                || next + 1 < tokens.size()
                        && A.contains(tokens.get(next).lower())
                        && ONE.contains(tokens.get(next + 1).lower());
    }

    private static boolean otherUnit(Figure stated, Figure restated) {
        return switch (stated.quantity().unit()) {
            case Unit.None() -> false;
            case Unit.Currency(var code) ->
                restated.quantity().unit() instanceof Unit.Currency(var other) && !code.equals(other);
            case Unit.Measured measured ->
                stated.kind() == restated.kind()
                        && restated.quantity().unit() instanceof Unit.Measured other
                        && !measured.code().equals(other.code());
        };
    }

    /// "A majority want it -- 54 percent": a vague share and the number that stands for it.
    static Optional<Relation> inOtherWords(Fit fit) {
        var stated = fit.figure("stated").orElseThrow();
        var restated = fit.figure("restated").orElseThrow();
        return stated.quantity().amount() instanceof Amount.Vague
                        && !(restated.quantity().amount() instanceof Amount.Vague)
                ? Optional.of(new Relation.InOtherWords(stated.id(), restated.id(), fit.cue()))
                : Optional.empty();
    }

    /// "Thousands have left. Specifically, 1,400 nurses …": a vague count before it and the number that stands for it.
    static Optional<Relation> specifically(Fit fit, Passage passage) {
        var restated = fit.figure("restated").orElseThrow();
        return passage.before(fit.line(), restated.span().begin(), Passage::count)
                .filter(stated -> stated.quantity().amount() instanceof Amount.Vague)
                .map(stated -> new Relation.InOtherWords(stated.id(), restated.id(), fit.cue()));
    }
}
