package org.muster.check.arithmetic;

import java.util.List;
import java.util.Set;
import org.muster.check.AtFace;
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
        return finding(differs, difference, up ? before.get() : after.get(), up ? after.get() : before.get()).stream()
                .filter(finding -> finding.verdict() != Verdict.AGREE || !isChange(corpus, doc, differs))
                .toList();
    }

    /// "Rose from 4 percent to 6 percent, by 2 percent" does not agree: what is said to be a change is judged as one.
    private static boolean isChange(Corpus corpus, ReadDocument doc, Relation.Differs differs) {
        return corpus.relations(doc, Relation.Changed.class)
                .anyMatch(changed -> changed.change().equals(differs.difference())
                        && Set.copyOf(changed.figures()).equals(Set.copyOf(differs.figures())));
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
        var actual = Wording.face(greater).minus(Wording.face(lesser));
        var verdict =
                AtFace.verdict(judgement.verdict(meant(differs)), difference, scaled ? actual.over(HUNDREDTH) : actual);
        boolean share = greater.figure().kind() == Kind.SHARE;
        var worded = worded(actual, share);
        var message = message(verdict, List.of(lesser, greater, difference), actual, share);
        return List.of(Findings.of(
                this,
                verdict,
                List.of(greater, lesser, difference),
                message,
                "%s - %s = %s".formatted(face(greater, share), face(lesser, share), worded),
                AtFace.justify(judgement, verdict, sameness(differs, verdict), BECAUSE)));
    }

    private static String worded(Rational actual, boolean share) {
        return share ? Wording.number(actual.over(HUNDREDTH)) + " points" : Wording.number(actual);
    }

    /// Says by how much the second number is more than the first, and how that stands to the third.
    private static String message(Verdict verdict, List<Claim> claims, Rational actual, boolean share) {
        var lesser = Wording.quoted(claims.get(0));
        var greater = Wording.quoted(claims.get(1));
        var said = Wording.quoted(claims.get(2));
        if (actual.signum() < 0) {
            return "%s is not %s more than %s, but %s less."
                    .formatted(greater, said, lesser, worded(actual.negate(), share));
        }
        var facts = "Between %s and %s lie %s".formatted(lesser, greater, worded(actual, share));
        return switch (verdict) {
            case AGREE -> "%s, as the report says: %s.".formatted(facts, said);
            case CONFLICT, TENSION -> "%s, not %s.".formatted(facts, said);
            case UNDECIDED, DERIVE -> "%s; only the rounding of the two lets %s stand.".formatted(facts, said);
        };
    }

    private static String face(Claim claim, boolean share) {
        return Wording.number(share ? Wording.face(claim).over(HUNDREDTH) : Wording.face(claim));
    }

    /// A difference of shares may be printed in points (8) or read as a fraction (0.08), which 31 points are as well.
    private static boolean inPoints(Claim difference, Claim greater) {
        var kind = difference.figure().kind();
        boolean fraction = kind == Kind.SHARE || kind == Kind.CHANGE;
        return greater.figure().kind() == Kind.SHARE
                && (kind == Kind.OTHER && difference.figure().quantity().unit() instanceof Unit.Measured
                        || !fraction && 0 < Wording.face(difference).compareTo(Rational.of(1, 4)))
                && Wording.face(greater).compareTo(Rational.of(2)) < 0;
    }
}
