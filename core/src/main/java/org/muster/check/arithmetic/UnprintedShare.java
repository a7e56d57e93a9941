package org.muster.check.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.check.Check;
import org.muster.check.Comparison;
import org.muster.check.Corpus;
import org.muster.check.Findings;
import org.muster.check.Inquiry;
import org.muster.check.Wording;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.claim.Relation;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Variable;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Reading;

/// UnprintedShare works out what share a part is of its whole, where the report prints both but not the share.
///
/// ## What it finds
/// "2,386 cases, 1,952 of which have ended in a verdict": 81.8 %.
///
/// ## Why it matters
/// An editor who sees the share sees at once whether "most" or "nearly all" in the text is fair.
///
/// ## Example
/// > Prosecutors have sent 2,386 cases to the courts, 1,952 of which have ended in a verdict.
///
/// ## When it is silent
/// Where the report prints the share, where either number is small, open or vague, and after the first few of a report.
///
/// ## Literature
/// Blastland and Dilnot, "The Tiger That Isn't" (2007).
public final class UnprintedShare implements Check {

    private static final int MOST = 3;
    private static final Rational LEAST_WHOLE = Rational.of(100);
    private static final Rational LEAST_PART = Rational.of(10);
    private static final String BECAUSE = "the report counts the part in the whole";

    @Override
    public List<Finding> over(Corpus corpus) {
        var findings = new ArrayList<Finding>();
        for (var doc : corpus.documents()) {
            corpus.relations(doc, Relation.PartOf.class)
                    .filter(partOf -> isWanted(corpus, doc, partOf))
                    .flatMap(
                            partOf -> finding(
                                    corpus.claim(partOf.part()).orElseThrow(),
                                    corpus.claim(partOf.whole()).orElseThrow())
                                    .stream())
                    .limit(MOST)
                    .forEach(findings::add);
        }
        return findings;
    }

    private static boolean isWanted(Corpus corpus, ReadDocument doc, Relation.PartOf partOf) {
        var part = corpus.claim(partOf.part()).orElseThrow();
        var whole = corpus.claim(partOf.whole()).orElseThrow();
        boolean exact = part.figure().quantity().amount() instanceof Amount.Point
                && whole.figure().quantity().amount() instanceof Amount.Point;
        boolean printed = doc.relations().stream()
                .anyMatch(relation -> !(relation instanceof Relation.PartOf || relation instanceof Relation.RestOf)
                        && relation.figures().contains(partOf.part()));
        return exact
                && !printed
                && Comparison.commensurable(part, whole)
                && LEAST_PART.compareTo(Wording.face(part)) <= 0
                && LEAST_WHOLE.compareTo(Wording.face(whole)) <= 0
                && Wording.face(part).compareTo(Wording.face(whole)) < 0;
    }

    private Optional<Finding> finding(Claim part, Claim whole) {
        var share = Wording.face(part).over(Wording.face(whole));
        var percent =
                new Variable("the share in percent of " + whole.figure().id().value());
        var hundredth = Bounds.at(Rational.of(100).over(Wording.face(whole)));
        return new Inquiry()
                .printing(part, whole)
                .times(percent, hundredth, Inquiry.of(part), BECAUSE)
                .derive(percent, Reading.EXACT)
                .map(derived -> Findings.of(
                        this,
                        Verdict.DERIVE,
                        List.of(whole, part),
                        "%s of %s (%s) is %s; the report does not print the share."
                                .formatted(
                                        Wording.quoted(part),
                                        Wording.quoted(whole),
                                        Wording.what(whole),
                                        Wording.percent(share)),
                        "%s / %s = %s"
                                .formatted(
                                        Wording.number(Wording.face(part)),
                                        Wording.number(Wording.face(whole)),
                                        Wording.percent(share)),
                        derived.justify(Sameness.SHOWN, BECAUSE)));
    }
}
