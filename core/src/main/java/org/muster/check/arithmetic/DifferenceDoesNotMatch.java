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
import org.muster.model.claim.Relation.Direction;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Variable;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Unit;

/// DifferenceDoesNotMatch finds a difference that its two numbers do not give.
///
/// ## What it finds
/// "From 92% to 84%, a fall of six percentage points": the fall is eight points.
///
/// ## Why it matters
/// Points and percent are mixed up, and a difference is seldom reckoned again when one of its numbers changes.
///
/// ## Example
/// > The share fell from 92% in 2023 to 84% in 2025, a fall of six percentage points.
///
/// ## When it is silent
/// Where one of the two numbers is not printed, and where rounding accounts for the rest.
///
/// ## Literature
/// Blastland and Dilnot, "The Tiger That Isn't" (2007).
public final class DifferenceDoesNotMatch extends RelationCheck<Relation.Differs> {

    private static final String BECAUSE = "the report states the difference between the two";
    private static final Rational HUNDREDTH = Rational.of(1, 100);

    public DifferenceDoesNotMatch() {
        super(Relation.Differs.class);
    }

    @Override
    protected List<Finding> of(Corpus corpus, ReadDocument doc, Relation.Differs differs) {
        var difference = corpus.claim(differs.difference()).orElseThrow();
        var before = Sides.claim(corpus, doc, differs.before(), difference);
        var after = Sides.claim(corpus, doc, differs.after(), difference);
        if (before.isEmpty() || after.isEmpty() || !Comparison.commensurable(before.get(), after.get())) {
            return List.of();
        }
        boolean up = differs.direction() == Direction.MORE;
        return finding(differs, difference, up ? before.get() : after.get(), up ? after.get() : before.get());
    }

    private List<Finding> finding(Relation differs, Claim difference, Claim lesser, Claim greater) {
        boolean scaled = inPoints(difference, greater);
        boolean fall = Wording.face(difference).signum() < 0;
        var total = Inquiry.of(fall ? lesser : greater);
        var part = Inquiry.of(fall ? greater : lesser);
        var step = scaled ? new Variable("the difference") : Inquiry.of(difference);
        var inquiry = new Inquiry().printing(difference, lesser, greater).sum(total, List.of(part, step), BECAUSE);
        if (scaled) {
            inquiry.times(step, Bounds.at(HUNDREDTH), Inquiry.of(difference), "a point is a hundredth");
        }
        var judgement = inquiry.judge();
        if (judgement.certificates().isEmpty()) {
            return List.of();
        }
        var verdict = judgement.verdict(Sameness.SHOWN);
        var actual = Wording.face(greater).minus(Wording.face(lesser));
        boolean share = greater.figure().kind() == Kind.SHARE;
        var worded = share ? Wording.number(actual.over(HUNDREDTH)) + " points" : Wording.number(actual);
        var message = "Between %s and %s lie %s, %s %s"
                .formatted(
                        Wording.quoted(lesser),
                        Wording.quoted(greater),
                        worded,
                        verdict == Verdict.AGREE ? "as the report says:" : "not",
                        Wording.quoted(difference) + ".");
        return List.of(Findings.of(
                this,
                verdict,
                List.of(greater, lesser, difference),
                message,
                "%s - %s = %s".formatted(face(greater, share), face(lesser, share), worded),
                judgement.justify(sameness(differs, verdict), BECAUSE)));
    }

    private static String face(Claim claim, boolean share) {
        return Wording.number(share ? Wording.face(claim).over(HUNDREDTH) : Wording.face(claim));
    }

    /// A difference of shares may be printed in points (8) or read as a fraction (0.08).
    private static boolean inPoints(Claim difference, Claim greater) {
        return greater.figure().kind() == Kind.SHARE
                && (difference.figure().kind() == Kind.OTHER
                                && difference.figure().quantity().unit() instanceof Unit.Measured
                        || 0 < Wording.face(difference).compareTo(Rational.of(1, 4)))
                && Wording.face(greater).compareTo(Rational.of(2)) < 0;
    }
}
