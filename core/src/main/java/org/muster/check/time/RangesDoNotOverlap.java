package org.muster.check.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.check.Check;
import org.muster.check.Comparison;
import org.muster.check.Corpus;
import org.muster.check.Findings;
import org.muster.check.Inquiry;
import org.muster.check.Kinship;
import org.muster.check.Wording;
import org.muster.model.claim.Claim;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Kind;

/// RangesDoNotOverlap finds two ranges for one thing that have no number in common.
///
/// ## What it finds
/// "between 200 and 300 rebels" and, below, "between 400 and 500 rebels", of one place and time.
///
/// ## Why it matters
/// A range is given where nobody knows the number; two that exclude each other cannot both be fair estimates.
///
/// ## Example
/// > Police said that 300 to 400 nurses resigned in 2023. Unions said that 600 to 700 nurses resigned in 2023.
///
/// ## When it is silent
/// Where the ranges touch, where window, population or place differ, within one sentence, and where one of the two is a
/// part of the other.
///
/// ## Literature
/// UCDP, "Georeferenced Event Dataset codebook" (2023), on low, best and high estimates.
public final class RangesDoNotOverlap implements Check {

    private static final String BECAUSE = "both ranges are given for the same thing and time";

    @Override
    public List<Finding> over(Corpus corpus) {
        var findings = new ArrayList<Finding>();
        for (var doc : corpus.documents()) {
            var ranges = corpus.asserted(doc).stream()
                    .filter(claim -> isRange(claim) && !isOfAges(claim) && !corpus.isPart(claim))
                    .limit(Corpus.MOST_PARTNERS)
                    .toList();
            for (int i = 1; i < ranges.size(); i++) {
                for (var earlier : ranges.subList(0, i)) {
                    finding(corpus, earlier, ranges.get(i)).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    /// "People of 18 to 24" and "those of 25 to 34" are two groups.
    private static boolean isOfAges(Claim claim) {
        return claim.figure().kind() == Kind.AGE;
    }

    static boolean isRange(Claim claim) {
        return switch (claim.figure().quantity().amount()) {
            case Amount.Between _ -> true;
            case Amount.Hedged(var inner, var _) -> inner instanceof Amount.Between;
            case Amount.Point _,
                    Amount.AtLeast _,
                    Amount.MoreThan _,
                    Amount.AtMost _,
                    Amount.LessThan _,
                    Amount.Vague _ -> false;
        };
    }

    /// What is measured ("8-12 km") is told of many things without saying of which.
    private static boolean isCounted(Claim claim) {
        return claim.figure().kind() == Kind.COUNT || claim.figure().kind() == Kind.MONEY;
    }

    private Optional<Finding> finding(Corpus corpus, Claim first, Claim second) {
        var comparison = Comparison.of(first, second, corpus);
        boolean comparable = Comparison.commensurable(first, second)
                && !first.sentence().equals(second.sentence())
                && first.tempo() == second.tempo()
                && comparison.concept() == Kinship.SAME
                && comparison.sameness().isPresent()
                && first.extent().window().equals(second.extent().window());
        if (!comparable) {
            return Optional.empty();
        }
        var judgement = new Inquiry()
                .printing(first, second)
                .same(Inquiry.of(first), Inquiry.of(second), BECAUSE)
                .judge();
        var sameness = isCounted(first) ? comparison.sameness().orElseThrow() : Sameness.LIKELY;
        var verdict = judgement.verdict(sameness);
        if (verdict != Verdict.TENSION && verdict != Verdict.CONFLICT) {
            return Optional.empty();
        }
        boolean voices = !first.voice().sameAs(second.voice());
        return Optional.of(Findings.of(
                this,
                verdict,
                List.of(first, second),
                "%s and %s are both given for %s and have no number in common%s."
                        .formatted(
                                Wording.quoted(first),
                                Wording.quoted(second),
                                Wording.what(first),
                                voices ? ": a disagreement between their sources" : ""),
                "%s against %s".formatted(Wording.amount(first), Wording.amount(second)),
                judgement.justify(sameness, BECAUSE)));
    }
}
