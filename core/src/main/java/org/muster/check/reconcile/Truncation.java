package org.muster.check.reconcile;

import java.math.BigDecimal;
import java.util.Optional;
import org.muster.check.Ties;
import org.muster.check.Wording;
import org.muster.model.finding.Hypothesis;
import org.muster.model.quantity.Rational;

/// A truncation is that the lower is the higher cut short where it should have been rounded.
final class Truncation {

    private Truncation() {}

    static Optional<Hypothesis> of(Pair pair) {
        var unit = step(Wording.face(pair.lower()));
        if (unit.compareTo(Rational.ONE) <= 0 || !Wording.face(pair.higher()).isWhole()) {
            return Optional.empty();
        }
        var over = Wording.face(pair.higher()).minus(Wording.face(pair.lower()));
        boolean cut = 1 < Ties.significant(Wording.face(pair.lower()))
                && over.compareTo(unit) < 0
                && unit.compareTo(over.plus(over)) <= 0;
        return cut
                ? Optional.of(new Hypothesis(
                        "truncation",
                        "%s is %s cut short, not rounded."
                                .formatted(Wording.quoted(pair.lower()), Wording.quoted(pair.higher())),
                        "%s lies between %s and %s; rounded it is %s"
                                .formatted(
                                        Wording.number(Wording.face(pair.higher())),
                                        Wording.number(Wording.face(pair.lower())),
                                        Wording.number(
                                                Wording.face(pair.lower()).plus(unit)),
                                        Wording.number(
                                                Wording.face(pair.lower()).plus(unit))),
                        Hypothesis.NOTHING_AGAINST))
                : Optional.empty();
    }

    /// Returns ten to the number of noughts that a whole number ends with.
    private static Rational step(Rational number) {
        int noughts =
                number.isWhole() && 0 < number.signum() ? number.toString().length() - Ties.significant(number) : 0;
        return Rational.of(BigDecimal.TEN.pow(noughts));
    }
}
