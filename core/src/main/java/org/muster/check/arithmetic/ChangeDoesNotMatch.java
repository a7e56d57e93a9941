package org.muster.check.arithmetic;

import java.util.ArrayList;
import java.util.List;
import org.muster.check.AtFace;
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
import org.muster.model.quantity.Rational;

/// ChangeDoesNotMatch finds a rise or fall that does not follow from the two numbers it is stated for.
///
/// ## What it finds
/// "A cut by a third, from 4.2 to 3.15 million": 3.15 is three quarters of 4.2, so the cut is a quarter.
///
/// ## Why it matters
/// Percentages are worked out late and copied early; when a number is corrected, its percentage often stays.
///
/// ## Example
/// > The line took 418 calls from March to May, a rise of 50% on the 145 calls of the winter.
///
/// ## When it is silent
/// Where one of the two numbers is not printed, and where rounding of any of the three accounts for the difference.
///
/// ## Literature
/// XBRL International, "Calculations 1.1" (2023).
public final class ChangeDoesNotMatch extends RelationCheck<Relation.Changed> {

    private static final String BECAUSE = "the report states the change between the two";

    public ChangeDoesNotMatch() {
        super(Relation.Changed.class);
    }

    @Override
    protected List<Finding> of(Corpus corpus, ReadDocument doc, Relation.Changed changed) {
        var change = corpus.claim(changed.change()).orElseThrow();
        var sideBefore = Sides.claim(corpus, doc, changed.before(), change);
        var sideAfter = Sides.claim(corpus, doc, changed.after(), change);
        if (sideBefore.isEmpty()
                || sideAfter.isEmpty()
                || Wording.face(sideBefore.get()).signum() <= 0) {
            return List.of();
        }
        var before = sideBefore.get();
        var after = sideAfter.get();
        if (before.equals(after) || PercentForPoints.isInPoints(change, before, after)) {
            return List.of();
        }
        var judgement = new Inquiry()
                .printing(before, after)
                .changed(Inquiry.of(after), change.figure(), changed.direction(), Inquiry.of(before), BECAUSE)
                .judge();
        if (judgement.certificates().isEmpty()) {
            return List.of();
        }
        var moved = ratio(before, after).minus(Rational.ONE);
        var judged = AtFace.verdict(judgement.verdict(meant(changed)), change, moved);
        boolean turned = judged == Verdict.AGREE && isTurned(changed.direction(), moved) && isSeen(change, moved);
        var verdict = turned ? Verdict.TENSION : judged;
        return List.of(Findings.of(
                this,
                verdict,
                claims(corpus, doc, change, before, after),
                message(
                        turned || judgement.verdict(Sameness.SHOWN) == Verdict.CONFLICT ? Verdict.CONFLICT : verdict,
                        changed.direction(),
                        change,
                        before,
                        after),
                "%s / %s = %s"
                        .formatted(
                                Wording.number(Wording.face(after)),
                                Wording.number(Wording.face(before)),
                                Wording.ratio(ratio(before, after))),
                AtFace.justify(judgement, verdict, sameness(changed, verdict), BECAUSE)));
    }

    /// Returns the figures, and every other place of the report that states the same change.
    private static List<Claim> claims(Corpus corpus, ReadDocument doc, Claim change, Claim before, Claim after) {
        var claims = new ArrayList<>(List.of(after, before, change));
        corpus.asserted(doc).stream()
                .filter(other -> other.figure().kind() == change.figure().kind()
                        && other.figure().quantity().equals(change.figure().quantity())
                        && other.extent().window().equals(change.extent().window()))
                .forEach(claims::add);
        return claims;
    }

    private static String message(
            Verdict verdict, Relation.Direction direction, Claim change, Claim before, Claim after) {
        var moved = ratio(before, after).minus(Rational.ONE);
        var facts = "From %s to %s is a %s of %s"
                .formatted(
                        Wording.quoted(before),
                        Wording.quoted(after),
                        moved.signum() < 0 ? "fall" : "rise",
                        Wording.percent(moved.signum() < 0 ? moved.negate() : moved));
        var said = Wording.quoted(change);
        return switch (verdict) {
            case AGREE -> "%s, as %s says.".formatted(facts, said);
            case CONFLICT ->
                isTurned(direction, moved)
                        ? "%s; the report says a %s.".formatted(facts, moved.signum() < 0 ? "rise" : "fall")
                        : "%s, not %s.".formatted(facts, said);
            case TENSION -> "%s; %s holds only in its widest sense.".formatted(facts, said);
            case UNDECIDED, DERIVE ->
                "%s; the numbers are too rounded or too wide to show that %s is wrong.".formatted(facts, said);
        };
    }

    /// "4 percent more than the 3 million, at 2.88 million": rounding may turn a fall that is none, and not
    /// one as large as the rise that is stated.
    private static boolean isSeen(Claim change, Rational moved) {
        var said = Wording.face(change);
        return moved.times(moved).times(Rational.of(4)).compareTo(said.times(said)) >= 0;
    }

    private static boolean isTurned(Relation.Direction direction, Rational moved) {
        return switch (direction) {
            case MORE -> moved.signum() < 0;
            case LESS -> 0 < moved.signum();
        };
    }

    private static Rational ratio(Claim before, Claim after) {
        return Wording.face(after).over(Wording.face(before));
    }
}
