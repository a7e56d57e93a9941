package org.muster.check.arithmetic;

import java.util.List;
import java.util.Optional;
import org.muster.check.Comparison;
import org.muster.check.Corpus;
import org.muster.check.Findings;
import org.muster.check.Inquiry;
import org.muster.check.Kinship;
import org.muster.check.RelationCheck;
import org.muster.check.Sides;
import org.muster.check.Stretch;
import org.muster.check.Wording;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Side;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Variable;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Reading;

/// UnprintedPart works out a part from its share and its whole, or a whole from its share and its part.
///
/// ## What it finds
/// "More than 9,000 teachers … about half of them in the past year": about 4,500 or more in the past year.
///
/// ## Why it matters
/// "They are a third of the army" says how large the army was: an editor can look that up.
///
/// ## Example
/// > More than 9,000 teachers have resigned since the reform. They make up roughly a quarter of all teachers in the
/// > service.
///
/// ## When it is silent
/// Where part and whole are both printed, and where the share or the number is vague.
///
/// ## Literature
/// Weinstein and Adam, "Guesstimation" (2008).
public final class UnprintedPart extends RelationCheck<Relation.ShareOf> {

    private static final Rational LEAST_WHOLE = Rational.of(10);
    private static final String BECAUSE = "the report says what share of the whole the part is";

    public UnprintedPart() {
        super(Relation.ShareOf.class);
    }

    @Override
    protected List<Finding> of(Corpus corpus, ReadDocument doc, Relation.ShareOf shareOf) {
        var share = corpus.claim(shareOf.share()).orElseThrow();
        if (isVague(share)) {
            return List.of();
        }
        var part = Sides.claim(corpus, doc, shareOf.part(), share);
        var whole = Sides.claim(corpus, doc, shareOf.whole(), share);
        if (part.isEmpty() && whole.isPresent()) {
            return fromWhole(corpus, doc, share, whole.get()).stream().toList();
        }
        boolean represents = shareOf.cue().rule().value().endsWith("represents");
        return part.isPresent() && shareOf.whole() instanceof Side.Unprinted && represents
                ? wholeFrom(share, part.get()).stream().toList()
                : List.of();
    }

    private Optional<Finding> fromWhole(Corpus corpus, ReadDocument doc, Claim share, Claim whole) {
        if (isVague(whole) || Wording.face(whole).compareTo(LEAST_WHOLE) < 0 || !Comparison.isAdditive(whole)) {
            return Optional.empty();
        }
        return corpus.asserted(doc).stream()
                .filter(claim -> isCounterpart(corpus, claim, share, whole))
                .flatMap(part -> bounded(share, part, whole).stream())
                .findFirst()
                .or(() -> partOf(share, whole));
    }

    /// A count over the very window that the share is for, of something kin: "over half of whom rang in the spring".
    private static boolean isCounterpart(Corpus corpus, Claim claim, Claim share, Claim whole) {
        return Stretch.of(share.extent().window()).isPresent()
                && claim.extent().window().equals(share.extent().window())
                && !claim.equals(whole)
                && Comparison.commensurable(claim, whole)
                && Comparison.isTotal(claim)
                && (Comparison.of(claim, share, corpus).concept() != Kinship.FAR
                        || claim.voice().sameAs(whole.voice()));
    }

    /// What a printed part and its share say of a whole with an open bound.
    private Optional<Finding> bounded(Claim share, Claim part, Claim whole) {
        var inquiry =
                new Inquiry().printing(part, whole).times(Inquiry.of(part), share.figure(), Inquiry.of(whole), BECAUSE);
        boolean holds = inquiry.judge().verdict(Sameness.LIKELY) == Verdict.AGREE;
        return holds
                ? inquiry.derive(Inquiry.of(whole), Reading.EXACT)
                        .map(derived -> Findings.of(
                                this,
                                Verdict.DERIVE,
                                List.of(part, share, whole),
                                "If %s (%s) is %s of %s (%s), they are %s in all."
                                        .formatted(
                                                Wording.quoted(part),
                                                Wording.what(part),
                                                Wording.quoted(share),
                                                Wording.quoted(whole),
                                                Wording.what(whole),
                                                Wording.whole(derived.bounds())),
                                "%s / %s: %s"
                                        .formatted(
                                                Wording.number(Wording.face(part)),
                                                Wording.number(Wording.face(share)),
                                                Wording.whole(derived.bounds())),
                                derived.justify(Sameness.LIKELY, BECAUSE)))
                : Optional.empty();
    }

    private Optional<Finding> partOf(Claim share, Claim whole) {
        var part = new Variable("the part that is " + share.figure().text());
        return new Inquiry()
                .printing(whole)
                .times(part, share.figure(), Inquiry.of(whole), BECAUSE)
                .derive(part, Reading.EXACT)
                .map(derived -> Findings.of(
                        this,
                        Verdict.DERIVE,
                        List.of(whole, share),
                        "%s of %s (%s) comes to %s."
                                .formatted(
                                        Wording.quoted(share),
                                        Wording.quoted(whole),
                                        Wording.what(whole),
                                        Wording.nearly(derived.bounds(), share, whole)),
                        "%s × %s = %s"
                                .formatted(
                                        Wording.number(Wording.face(share)),
                                        Wording.number(Wording.face(whole)),
                                        Wording.bounds(derived.bounds())),
                        derived.justify(Sameness.SHOWN, BECAUSE)));
    }

    private Optional<Finding> wholeFrom(Claim share, Claim part) {
        var whole = new Variable("the whole");
        if (isVague(part) || Wording.face(share).signum() <= 0) {
            return Optional.empty();
        }
        return new Inquiry()
                .printing(part)
                .times(Inquiry.of(part), share.figure(), whole, BECAUSE)
                .derive(whole, Reading.EXACT)
                .map(derived -> Findings.of(
                        this,
                        Verdict.DERIVE,
                        List.of(part, share),
                        "If %s (%s) is %s of them, they were %s in all."
                                .formatted(
                                        Wording.quoted(part),
                                        Wording.what(part),
                                        Wording.quoted(share),
                                        Wording.nearly(derived.bounds(), share, part)),
                        "%s / %s = %s"
                                .formatted(
                                        Wording.number(Wording.face(part)),
                                        Wording.ratio(Wording.face(share)),
                                        Wording.bounds(derived.bounds())),
                        derived.justify(Sameness.SHOWN, BECAUSE)));
    }

    private static boolean isVague(Claim claim) {
        return claim.figure().quantity().amount() instanceof Amount.Vague;
    }
}
