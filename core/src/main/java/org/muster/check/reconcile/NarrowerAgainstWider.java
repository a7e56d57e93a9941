package org.muster.check.reconcile;

import java.util.Optional;
import org.muster.check.Wording;
import org.muster.model.finding.Hypothesis;

/// Narrower against wider is that the dead are some of the casualties.
final class NarrowerAgainstWider {

    private NarrowerAgainstWider() {}

    static Optional<Hypothesis> of(Pair pair) {
        boolean harmed =
                pair.corpus().countsHarmed(pair.lower()) && pair.corpus().countsHarmed(pair.higher());
        return harmed
                        && pair.corpus().isNarrower(pair.lower(), pair.higher())
                        && pair.atMost(pair.lower(), pair.higher())
                ? Optional.of(new Hypothesis(
                        "narrower-against-wider",
                        "%s counts %s, and %s all %s."
                                .formatted(
                                        Wording.quoted(pair.lower()),
                                        Wording.what(pair.lower()),
                                        Wording.quoted(pair.higher()),
                                        Wording.what(pair.higher())),
                        "%s <= %s"
                                .formatted(
                                        Wording.number(Wording.face(pair.lower())),
                                        Wording.number(Wording.face(pair.higher()))),
                        Hypothesis.NOTHING_AGAINST))
                : Optional.empty();
    }
}
