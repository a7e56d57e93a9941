package org.muster.check.arithmetic;

import java.util.List;
import org.muster.check.Comparison;
import org.muster.check.Corpus;
import org.muster.check.Findings;
import org.muster.check.Inquiry;
import org.muster.check.RelationCheck;
import org.muster.check.Wording;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.claim.Relation;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Verdict;
import org.muster.reckon.Judgement;

/// RestDoesNotMatch looks at what is said to remain of a whole without a part.
///
/// ## What it finds
/// "2,386 cases, 1,952 of which are decided … the remaining 434 are open": 2,386 less 1,952 is 434.
///
/// ## Why it matters
/// A rest that fits shows that whole and part were taken from one count.
///
/// ## Example
/// > The courts got 2,386 cases, 1,952 of which have ended in a verdict. The remaining 434 are still open.
///
/// ## When it is silent
/// Where the rest does not fit: which whole and part are meant is then not shown.
///
/// ## Literature
/// XBRL International, "Calculations 1.1" (2023).
public final class RestDoesNotMatch extends RelationCheck<Relation.RestOf> {

    private static final String BECAUSE = "the report says what remains of the whole";

    public RestDoesNotMatch() {
        super(Relation.RestOf.class);
    }

    @Override
    protected List<Finding> of(Corpus corpus, ReadDocument doc, Relation.RestOf restOf) {
        var whole = corpus.claim(restOf.whole()).orElseThrow();
        var part = corpus.claim(restOf.part()).orElseThrow();
        var rest = corpus.claim(restOf.rest()).orElseThrow();
        if (!Comparison.commensurable(whole, part) || !Comparison.commensurable(whole, rest)) {
            return List.of();
        }
        var judgement = new Inquiry()
                .printing(whole, part, rest)
                .sum(Inquiry.of(whole), List.of(Inquiry.of(part), Inquiry.of(rest)), BECAUSE)
                .judge();
        return judgement.verdict(Sameness.LIKELY) == Verdict.AGREE
                ? List.of(finding(whole, part, rest, judgement))
                : List.of();
    }

    private Finding finding(Claim whole, Claim part, Claim rest, Judgement judgement) {
        return Findings.of(
                this,
                Verdict.AGREE,
                List.of(whole, part, rest),
                "%s less %s leaves %s, as the report says."
                        .formatted(Wording.quoted(whole), Wording.quoted(part), Wording.quoted(rest)),
                "%s - %s = %s"
                        .formatted(
                                Wording.number(Wording.face(whole)),
                                Wording.number(Wording.face(part)),
                                Wording.number(Wording.face(whole).minus(Wording.face(part)))),
                judgement.justify(Sameness.LIKELY, BECAUSE));
    }
}
