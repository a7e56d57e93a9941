package org.muster.check.reconcile;

import java.util.Optional;
import org.muster.check.Wording;
import org.muster.model.finding.Hypothesis;
import org.muster.model.quantity.Rational;

/// Another source is that two who count in their own ways come close, and not to the same number.
final class AnotherSource {

    private static final Rational CLOSE = Rational.of(1, 20);

    private AnotherSource() {}

    static Optional<Hypothesis> of(Pair pair) {
        var gap = Wording.face(pair.higher()).minus(Wording.face(pair.lower()));
        boolean close = Wording.face(pair.higher()).signum() != 0
                && gap.over(Wording.face(pair.higher())).compareTo(CLOSE) <= 0;
        boolean two = !pair.lower().voice().sources().isEmpty()
                && !pair.higher().voice().sources().isEmpty()
                && !pair.lower().voice().sameAs(pair.higher().voice());
        return close && two
                ? Optional.of(new Hypothesis(
                        "another-source",
                        "%s and %s come from two who count in their own ways: %s and %s."
                                .formatted(
                                        Wording.quoted(pair.lower()),
                                        Wording.quoted(pair.higher()),
                                        Wording.who(pair.lower()),
                                        Wording.who(pair.higher())),
                        "they are %s apart, %s of %s"
                                .formatted(
                                        Wording.number(gap),
                                        Wording.percent(gap.over(Wording.face(pair.higher()))),
                                        Wording.number(Wording.face(pair.higher()))),
                        Hypothesis.NOTHING_AGAINST))
                : Optional.empty();
    }
}
