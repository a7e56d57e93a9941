package org.muster.check.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.muster.check.Corpus;
import org.muster.check.Slips;
import org.muster.check.Wording;
import org.muster.model.claim.Claim;
import org.muster.model.finding.Hypothesis;

/// A reconciliation looks for changes of reading under which two figures would agree.
///
/// Each is tried by solving again, and only those that then hold are offered: first what another figure of the
/// reports bears out digit by digit, then slips of the pen, then what merely could be.
public final class Reconciliation {

    private static final int MOST = 4;

    private static final List<Function<Pair, Optional<Hypothesis>>> BORNE_OUT = List.of(
            StaleCount::of,
            DifferentMeasure::of,
            OneAgainstBoth::of,
            SomeAgainstAll::of,
            AnotherWindow::of,
            AnotherSource::of);

    private static final List<Function<Pair, Optional<Hypothesis>>> POSSIBLE = List.of(
            Truncation::of,
            YearToDate::of,
            Revision::of,
            CasesAgainstPeople::of,
            ConfirmedAgainstEstimated::of,
            NarrowerAgainstWider::of);

    private Reconciliation() {}

    /// Returns what would make the two agree, best first.
    public static List<Hypothesis> of(Corpus corpus, Claim first, Claim second) {
        var pair = Pair.of(corpus, first, second);
        var hypotheses = new ArrayList<Hypothesis>();
        tried(BORNE_OUT, pair).forEach(hypotheses::add);
        hypotheses.addAll(Slips.between(second, Wording.face(second), Wording.face(first)));
        tried(POSSIBLE, pair).forEach(hypotheses::add);
        return hypotheses.stream().limit(MOST).toList();
    }

    private static Stream<Hypothesis> tried(List<Function<Pair, Optional<Hypothesis>>> readings, Pair pair) {
        return readings.stream().flatMap(reading -> reading.apply(pair).stream());
    }
}
