package org.muster.check.reconcile;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.muster.check.Comparison;
import org.muster.check.Wording;
import org.muster.model.finding.Hypothesis;

/// A stale count was printed long before, and was not brought up to date: the lower of the two is one to date.
final class StaleCount {

    private static final long STALE = 180;

    private StaleCount() {}

    static Optional<Hypothesis> of(Pair pair) {
        var told = pair.corpus().published(pair.corpus().of(pair.lower()));
        return told.isEmpty() || !Comparison.isCumulative(pair.lower())
                ? Optional.empty()
                : pair.others(pair.lower())
                        .filter(claim -> Pair.samePrint(claim, pair.lower())
                                && pair.corpus().akin(claim, pair.lower()))
                        .flatMap(claim -> pair.corpus().published(pair.corpus().of(claim)).stream())
                        .filter(day -> STALE < ChronoUnit.DAYS.between(day, told.get()))
                        .min(Comparator.naturalOrder())
                        .map(day -> new Hypothesis(
                                "stale-figure",
                                "%s was the count on %s already and was not brought up to date by %s."
                                        .formatted(
                                                Wording.quoted(pair.lower()),
                                                Wording.date(day),
                                                Wording.date(told.get())),
                                "%s up to %s, and %s%s, need not agree"
                                        .formatted(
                                                Wording.number(Wording.face(pair.lower())),
                                                Wording.date(day),
                                                Wording.number(Wording.face(pair.higher())),
                                                Wording.during(pair.higher())),
                                Hypothesis.NOTHING_AGAINST));
    }
}
