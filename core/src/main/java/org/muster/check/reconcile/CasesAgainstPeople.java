package org.muster.check.reconcile;

import java.util.Optional;
import org.muster.check.Wording;
import org.muster.model.finding.Hypothesis;

/// Cases against people is that cases may have several people, and people several cases.
final class CasesAgainstPeople {

    private CasesAgainstPeople() {}

    static Optional<Hypothesis> of(Pair pair) {
        boolean apart = pair.corpus().countsRecords(pair.lower())
                        && pair.corpus().countsPeople(pair.higher())
                || pair.corpus().countsPeople(pair.lower()) && pair.corpus().countsRecords(pair.higher());
        return apart && pair.atMost(pair.lower(), pair.higher())
                ? Optional.of(new Hypothesis(
                        "cases-against-people",
                        "%s counts %s and %s %s."
                                .formatted(
                                        Wording.quoted(pair.lower()),
                                        Wording.what(pair.lower()),
                                        Wording.quoted(pair.higher()),
                                        Wording.what(pair.higher())),
                        "%s to each on average"
                                .formatted(Wording.ratio(
                                        Wording.face(pair.higher()).over(Wording.face(pair.lower())))),
                        Hypothesis.NOTHING_AGAINST))
                : Optional.empty();
    }
}
