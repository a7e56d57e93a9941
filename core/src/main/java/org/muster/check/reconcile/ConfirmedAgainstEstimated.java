package org.muster.check.reconcile;

import java.util.Optional;
import org.muster.check.CountingWords;
import org.muster.check.Wording;
import org.muster.model.finding.Hypothesis;

/// Confirmed against estimated is that those established one by one are never more than all.
final class ConfirmedAgainstEstimated {

    private ConfirmedAgainstEstimated() {}

    static Optional<Hypothesis> of(Pair pair) {
        boolean confirmed = CountingWords.confirmed(pair.lower()) && !CountingWords.confirmed(pair.higher());
        boolean estimated = CountingWords.estimated(pair.higher()) && !CountingWords.estimated(pair.lower());
        return (confirmed || estimated) && pair.atMost(pair.lower(), pair.higher())
                ? Optional.of(new Hypothesis(
                        "confirmed-against-estimated",
                        "%s counts those established one by one, %s is an estimate of all."
                                .formatted(Wording.quoted(pair.lower()), Wording.quoted(pair.higher())),
                        "%s <= %s, %s not established"
                                .formatted(
                                        Wording.number(Wording.face(pair.lower())),
                                        Wording.number(Wording.face(pair.higher())),
                                        Wording.number(
                                                Wording.face(pair.higher()).minus(Wording.face(pair.lower())))),
                        Hypothesis.NOTHING_AGAINST))
                : Optional.empty();
    }
}
