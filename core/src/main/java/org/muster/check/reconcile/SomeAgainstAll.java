package org.muster.check.reconcile;

import java.util.Optional;
import org.muster.check.Comparison;
import org.muster.check.Inquiry;
import org.muster.check.Wording;
import org.muster.model.claim.Relation;
import org.muster.model.finding.Hypothesis;

/// Some against all is that the lower is told as a part of a whole that is the higher: those identified against all.
final class SomeAgainstAll {

    private SomeAgainstAll() {}

    static Optional<Hypothesis> of(Pair pair) {
        return pair.corpus()
                .relations(pair.corpus().of(pair.lower()), Relation.PartOf.class)
                .filter(part -> pair.corpus()
                        .claim(part.part())
                        .filter(claim -> Pair.samePrint(claim, pair.lower()))
                        .isPresent())
                .flatMap(part -> pair.corpus().claim(part.whole()).stream())
                .filter(whole -> Comparison.commensurable(whole, pair.higher())
                        && Pair.holds(new Inquiry()
                                .printing(whole, pair.higher())
                                .same(Inquiry.of(whole), Inquiry.of(pair.higher()), Pair.TRIED)))
                .findFirst()
                .map(whole -> new Hypothesis(
                        "identified-against-all",
                        "%s is a part and %s all: the report that prints the first counts it among %s."
                                .formatted(
                                        Wording.quoted(pair.lower()),
                                        Wording.quoted(pair.higher()),
                                        Wording.quoted(whole)),
                        "%s of %s"
                                .formatted(
                                        Wording.number(Wording.face(pair.lower())),
                                        Wording.number(Wording.face(whole))),
                        Hypothesis.NOTHING_AGAINST));
    }
}
