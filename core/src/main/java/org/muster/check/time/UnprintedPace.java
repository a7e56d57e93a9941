package org.muster.check.time;

import java.util.List;
import java.util.Optional;
import org.muster.check.Check;
import org.muster.check.Comparison;
import org.muster.check.Corpus;
import org.muster.check.Findings;
import org.muster.check.Inquiry;
import org.muster.check.Stretch;
import org.muster.check.Wording;
import org.muster.model.claim.Claim;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Variable;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Reading;

/// UnprintedPace works out what a count over part of a month would come to in 30 days at the same pace.
///
/// ## What it finds
/// "More than 700 resignations in the first half of November": a pace of 1,400 in 30 days.
///
/// ## Why it matters
/// Half months cannot be set beside monthly numbers until they are brought to the same length.
///
/// ## Example
/// > More than 700 resignations were registered in the first half of November 2025.
///
/// ## When it is silent
/// For windows of less than ten or more than twenty days, for small and for vague numbers.
///
/// ## Literature
/// Blastland and Dilnot, "The Tiger That Isn't" (2007).
public final class UnprintedPace implements Check {

    private static final long FEWEST_DAYS = 10;
    private static final long MOST_DAYS = 20;
    private static final long MONTH = 30;
    private static final Rational LEAST = Rational.of(100);
    private static final String BECAUSE = "the pace of the days counted is taken to last 30 days";

    @Override
    public List<Finding> over(Corpus corpus) {
        return corpus.documents().stream()
                .flatMap(doc -> corpus.asserted(doc).stream())
                .flatMap(claim -> finding(claim).stream())
                .toList();
    }

    private Optional<Finding> finding(Claim claim) {
        var stretch = Stretch.of(claim.extent().window());
        boolean partOfMonth = stretch.isPresent()
                && FEWEST_DAYS <= stretch.get().days()
                && stretch.get().days() <= MOST_DAYS
                && stretch.get().first().getMonth() == stretch.get().last().getMonth();
        if (!partOfMonth
                || claim.figure().kind() != Kind.COUNT
                || !Comparison.isTotal(claim)
                || claim.figure().quantity().amount() instanceof Amount.Vague
                || Wording.face(claim).compareTo(LEAST) < 0) {
            return Optional.empty();
        }
        var days = stretch.get().days();
        var pace = new Variable("the pace in 30 days");
        return new Inquiry()
                .printing(claim)
                .times(pace, Bounds.at(Rational.of(MONTH, days)), Inquiry.of(claim), BECAUSE)
                .derive(pace, Reading.EXACT)
                .map(derived -> Findings.of(
                        this,
                        Verdict.DERIVE,
                        List.of(claim),
                        "%s (%s) in %s days is a pace of %s in 30 days."
                                .formatted(
                                        Wording.quoted(claim),
                                        Wording.what(claim),
                                        days,
                                        Wording.bounds(derived.bounds())),
                        "%s × 30 / %s = %s"
                                .formatted(
                                        Wording.number(Wording.face(claim)),
                                        days,
                                        Wording.number(Wording.face(claim).times(Rational.of(MONTH, days)))),
                        derived.justify(Sameness.SHOWN, BECAUSE)));
    }
}
