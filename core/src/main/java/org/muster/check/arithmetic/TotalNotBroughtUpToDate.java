package org.muster.check.arithmetic;

import java.util.List;
import org.muster.check.Comparison;
import org.muster.check.Corpus;
import org.muster.check.Findings;
import org.muster.check.Inquiry;
import org.muster.check.RelationCheck;
import org.muster.check.Sides;
import org.muster.check.Wording;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.claim.Relation;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Verdict;

/// TotalNotBroughtUpToDate finds a running total that is not what it was before plus what came to it.
///
/// ## What it finds
/// "Eighteen more, bringing the toll to 47 … it had stood at 31": 31 and 18 make 49.
///
/// ## Why it matters
/// Running totals are corrected in a hurry, and one of three numbers is easily left behind.
///
/// ## Example
/// > Searchers found eighteen more bodies, bringing the death toll to 47. The toll had stood at 31 on Monday.
///
/// ## When it is silent
/// Where the report does not say where the total stood before, and where what stood before is of something else.
///
/// ## Literature
/// Ripley and others, "Verification Handbook" (2014).
public final class TotalNotBroughtUpToDate extends RelationCheck<Relation.BringsTo> {

    private static final String BECAUSE = "the report says what was added to the total and where it stood";

    public TotalNotBroughtUpToDate() {
        super(Relation.BringsTo.class);
    }

    @Override
    protected List<Finding> of(Corpus corpus, ReadDocument doc, Relation.BringsTo brings) {
        var added = corpus.claim(brings.added()).orElseThrow();
        var total = corpus.claim(brings.total()).orElseThrow();
        return Sides.claim(corpus, doc, brings.before(), added)
                .filter(before -> !Corpus.isHeadline(before)
                        && Comparison.commensurable(before, total)
                        && Comparison.commensurable(added, total)
                        && Comparison.of(before, total, corpus).toldTogether())
                .map(before -> finding(before, added, total))
                .stream()
                .toList();
    }

    private Finding finding(Claim before, Claim added, Claim total) {
        var judgement = new Inquiry()
                .printing(before, added, total)
                .sum(Inquiry.of(total), List.of(Inquiry.of(before), Inquiry.of(added)), BECAUSE)
                .judge();
        var verdict = judgement.verdict(Sameness.SHOWN);
        var sum = Wording.face(before).plus(Wording.face(added));
        return Findings.of(
                this,
                verdict,
                List.of(total, before, added),
                "%s and %s make %s, %s %s."
                        .formatted(
                                Wording.quoted(before),
                                Wording.quoted(added),
                                Wording.number(sum),
                                verdict == Verdict.AGREE ? "as the new total says:" : "but the new total is",
                                Wording.quoted(total)),
                Wording.joined(List.of(before, added), " + ") + " = " + Wording.number(sum),
                judgement.justify(Sameness.SHOWN, BECAUSE));
    }
}
