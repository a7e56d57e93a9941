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

/// RestDoesNotMatch finds a remainder that a whole and its part do not leave.
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
/// Where the rest does not fit and the text does not itself count the part in the whole: which two are meant is then
/// not shown.
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
        if (judgement.verdict(Sameness.LIKELY) == Verdict.AGREE) {
            return List.of(finding(whole, part, rest, judgement));
        }
        if (isPart(corpus, doc, part, whole)) {
            return List.of(mismatch(whole, part, rest, judgement, Sameness.SHOWN));
        }
        return isTooMany(corpus, whole, part, rest)
                ? List.of(mismatch(whole, part, rest, judgement, Sameness.LIKELY))
                : List.of();
    }

    /// "The crew of 12 lost three men, and the other 14 were rescued": more are left than there were, of the only three
    /// numbers of a sentence.
    private static boolean isTooMany(Corpus corpus, Claim whole, Claim part, Claim rest) {
        var alike = corpus.of(whole).claims().stream()
                .filter(claim -> claim.sentence().equals(whole.sentence()) && Comparison.commensurable(claim, whole))
                .toList();
        return alike.size() == 3
                && alike.containsAll(List.of(whole, part, rest))
                && whole.figure().span().begin() < part.figure().span().begin()
                && Wording.face(whole).compareTo(Wording.face(rest)) < 0;
    }

    /// Where the text counts the part in the whole, or says what share of it the part is, these two are meant.
    private static boolean isPart(Corpus corpus, ReadDocument doc, Claim part, Claim whole) {
        var both = List.of(part.figure().id(), whole.figure().id());
        return corpus.supposed(doc, Relation.PartOf.class)
                        .anyMatch(partOf -> partOf.figures().containsAll(both))
                || corpus.supposed(doc, Relation.ShareOf.class)
                        .anyMatch(share -> share.figures().containsAll(both));
    }

    private Finding mismatch(Claim whole, Claim part, Claim rest, Judgement judgement, Sameness sameness) {
        var left = Wording.number(Wording.face(whole).minus(Wording.face(part)));
        return Findings.of(
                this,
                judgement.verdict(sameness),
                List.of(whole, part, rest),
                "%s less %s leaves %s, not %s."
                        .formatted(Wording.quoted(whole), Wording.quoted(part), left, Wording.quoted(rest)),
                "%s - %s = %s".formatted(Wording.number(Wording.face(whole)), Wording.number(Wording.face(part)), left),
                judgement.justify(sameness, BECAUSE));
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
