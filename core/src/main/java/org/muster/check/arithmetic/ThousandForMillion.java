package org.muster.check.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.check.Check;
import org.muster.check.Comparison;
import org.muster.check.Corpus;
import org.muster.check.Findings;
import org.muster.check.Inquiry;
import org.muster.check.Kinship;
import org.muster.check.Slips;
import org.muster.check.Wording;
import org.muster.model.claim.Claim;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Rational;

/// ThousandForMillion finds two numbers for one thing of which the one is a thousand times the other.
///
/// ## What it finds
/// "1.2 million voters" in the first paragraph and "the 1,200 voters" in the fourth.
///
/// ## Why it matters
/// Thousand, million and billion are confused more often than digits, above all in translation, and the error is large.
///
/// ## Example
/// > The commission registered 1.2 million voters in May. It registered 1,200 voters in May, the newspaper said.
///
/// ## When it is silent
/// Where the two are not the same but for three noughts, and where they count other things or are bound by the report.
///
/// ## Literature
/// Barchard and Pace, "Preventing human error: the impact of data entry methods" (2011).
public final class ThousandForMillion implements Check {

    private static final Rational THOUSAND = Rational.of(1000);
    private static final String BECAUSE = "both numbers are given for the same thing";

    @Override
    public List<Finding> over(Corpus corpus) {
        var findings = new ArrayList<Finding>();
        for (var doc : corpus.documents()) {
            var claims = corpus.asserted(doc).stream()
                    .filter(claim -> Comparison.isAdditive(claim)
                            && claim.figure().quantity().amount() instanceof Amount.Point
                            && 0 < Wording.face(claim).signum())
                    .toList();
            for (int i = 1; i < claims.size(); i++) {
                for (var earlier : claims.subList(Math.max(0, i - Corpus.MOST_PARTNERS), i)) {
                    finding(corpus, earlier, claims.get(i)).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private Optional<Finding> finding(Corpus corpus, Claim first, Claim second) {
        var one = Wording.face(first);
        var other = Wording.face(second);
        boolean thousandfold = one.equals(other.times(THOUSAND)) || other.equals(one.times(THOUSAND));
        if (!thousandfold
                || first.sentence().equals(second.sentence())
                || !Comparison.commensurable(first, second)
                || isRound(one, other)
                || Comparison.of(first, second, corpus).concept() != Kinship.SAME
                || related(corpus, first, second)) {
            return Optional.empty();
        }
        var judgement = new Inquiry()
                .printing(first, second)
                .same(Inquiry.of(first), Inquiry.of(second), BECAUSE)
                .judge();
        var verdict = judgement.verdict(Sameness.LIKELY);
        return verdict != Verdict.TENSION
                ? Optional.empty()
                : Optional.of(Findings.of(
                        this,
                        verdict,
                        List.of(first, second),
                        "%s and %s (%s) are the same but for three noughts."
                                .formatted(Wording.quoted(first), Wording.quoted(second), Wording.what(first)),
                        "%s against %s".formatted(Wording.amount(first), Wording.amount(second)),
                        judgement.justify(Sameness.LIKELY, BECAUSE),
                        Slips.between(second, other, one)));
    }

    /// "1 million" and "1,000" meet by chance.
    private static boolean isRound(Rational one, Rational other) {
        var smaller = one.compareTo(other) < 0 ? one : other;
        var digits = smaller.toString().replaceAll("0+$", "");
        return digits.length() < 2;
    }

    private static boolean related(Corpus corpus, Claim first, Claim second) {
        return corpus.of(first).relations().stream()
                .anyMatch(relation -> relation.figures().contains(first.figure().id())
                        && relation.figures().contains(second.figure().id()));
    }
}
