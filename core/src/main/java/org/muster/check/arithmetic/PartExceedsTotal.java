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

/// PartExceedsTotal finds a part that is larger than the whole it is counted in.
///
/// ## What it finds
/// "46 people, 52 of whom were children".
///
/// ## Why it matters
/// One of the two numbers must be wrong, or the part is not a part.
///
/// ## Example
/// > The flood killed 46 people, 52 of whom were children.
///
/// ## When it is silent
/// Where the part fits; there it says that it agrees. "Dozens" among "thousands" could hardly have failed.
///
/// ## Literature
/// XBRL International, "Calculations 1.1" (2023).
public final class PartExceedsTotal extends RelationCheck<Relation.PartOf> {

    private static final String BECAUSE = "the report counts the part in the whole";

    public PartExceedsTotal() {
        super(Relation.PartOf.class);
    }

    @Override
    protected List<Finding> of(Corpus corpus, ReadDocument doc, Relation.PartOf partOf) {
        var part = corpus.claim(partOf.part()).orElseThrow();
        var whole = corpus.claim(partOf.whole()).orElseThrow();
        if (!Comparison.commensurable(part, whole)) {
            return List.of();
        }
        var judgement = new Inquiry()
                .printing(part, whole)
                .notMore(Inquiry.of(part), Inquiry.of(whole), BECAUSE)
                .judge();
        var verdict = judgement.verdict(Sameness.SHOWN);
        boolean supposed = !Corpus.isAsserted(part) || !Corpus.isAsserted(whole);
        return judgement.certificates().isEmpty() || supposed && verdict != Verdict.UNDECIDED
                ? List.of()
                : List.of(Findings.of(
                        this,
                        verdict,
                        List.of(part, whole),
                        message(verdict, part, whole),
                        Wording.amount(part) + (verdict == Verdict.CONFLICT ? " > " : " <= ") + Wording.amount(whole),
                        judgement.justify(Sameness.SHOWN, BECAUSE)));
    }

    private static String message(Verdict verdict, Claim part, Claim whole) {
        var said = "%s (%s) is counted in %s (%s)"
                .formatted(Wording.quoted(part), Wording.what(part), Wording.quoted(whole), Wording.what(whole));
        return switch (verdict) {
            case AGREE -> said + ", and fits.";
            case CONFLICT -> said + ", but is more than the whole.";
            case TENSION -> said + ", and fits only in its widest sense.";
            case UNDECIDED, DERIVE -> said + "; the words are so wide that this could hardly have failed.";
        };
    }
}
