package org.muster.check.reconcile;

import java.util.Optional;
import org.muster.check.Stretch;
import org.muster.check.Wording;
import org.muster.model.finding.Hypothesis;
import org.muster.model.quantity.Rational;

/// A year to date is that the lower was printed before its year was over, and the higher counts all of it.
final class YearToDate {

    private YearToDate() {}

    static Optional<Hypothesis> of(Pair pair) {
        var year = pair.corpus().stretch(pair.lower()).filter(stretch -> stretch.isYear() && !stretch.floating());
        var told = pair.corpus().published(pair.corpus().of(pair.lower()));
        boolean within = year.isPresent()
                && told.isPresent()
                && year.equals(pair.corpus().stretch(pair.higher()))
                && told.get().isAfter(year.get().first())
                && told.get().isBefore(year.get().last());
        if (!within || !pair.atMost(pair.lower(), pair.higher())) {
            return Optional.empty();
        }
        long days = new Stretch(year.get().first(), told.get(), false).days();
        var pace =
                Wording.face(pair.lower()).times(Rational.of(year.get().days())).over(Rational.of(days));
        return Optional.of(new Hypothesis(
                "year-to-date-against-full-year",
                "%s was printed on %s and counts the year so far; %s counts all of it."
                        .formatted(
                                Wording.quoted(pair.lower()), Wording.date(told.get()), Wording.quoted(pair.higher())),
                "%s in %s days make %s in a year at the same pace"
                        .formatted(
                                Wording.number(Wording.face(pair.lower())),
                                days,
                                Wording.number(Rational.of(Math.round(pace.doubleValue())))),
                "Its own report does not say so."));
    }
}
