package org.muster.check;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.claim.Relation;
import org.muster.model.finding.Certificate;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Justification;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Proof;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Span;
import org.muster.reckon.Leeway;

/// Credence is how far numbers that do not fit show that one of them is wrong, and not that words were taken to bind
/// numbers that they do not mean.
///
/// Two things speak for a wrong number: that all of them stand in one sentence, or in sentences without another number
/// that could be meant; and that a common slip in one of them, or a number not far from it, explains all of the gap.
/// With both it is a conflict. With one of them it is likely and no more; with neither nothing is said, as other
/// numbers are probably meant.
public final class Credence {

    private static final Rational FIFTH = Rational.of(1, 5);
    private static final Rational TWO = Rational.of(2);
    private static final Rational FIVE_QUARTERS = Rational.of(5, 4);
    private static final Rational TWENTY = Rational.of(20);
    private static final Rational THIRD = Rational.of(1, 3);
    private static final Rational QUARTER = Rational.of(1, 4);
    private static final Rational TENTH = Rational.of(1, 10);

    private Credence() {}

    /// Returns the finding as far as it is to be believed.
    public static Optional<Finding> of(Corpus corpus, ReadDocument doc, Relation relation, Finding finding) {
        if (!isMismatch(finding)) {
            return Optional.of(finding);
        }
        var claims = finding.figures().stream()
                .flatMap(figure -> corpus.claim(figure).stream())
                .toList();
        if (relation.isChosenByFit()) {
            return Optional.empty();
        }
        boolean together = isOneSentence(claims);
        boolean alone = isAlone(doc, claims) && (relation instanceof Relation.BringsTo || isOfOneKind(claims));
        var refutation = finding.justification().certificates().getFirst();
        boolean explained = isExplained(relation, refutation, claims)
                || together && alone && relation instanceof Relation.PartOf && isUpToTwice(claims);
        if ((together || alone) && explained) {
            return Optional.of(finding);
        }
        return together || alone || explained || isConceivable(relation, refutation, claims)
                ? Optional.of(likely(finding))
                : Optional.empty();
    }

    /// What an open or vague bound leaves, and what agrees, is as it is.
    private static boolean isMismatch(Finding finding) {
        var certificates = finding.justification().certificates();
        boolean objected = finding.verdict() == Verdict.CONFLICT || finding.verdict() == Verdict.TENSION;
        return objected && certificates.size() == 1 && certificates.getFirst().proof() instanceof Proof.Refutation;
    }

    /// "There are 212 cases. Experts would have expected 150": what is only supposed is seldom reckoned with what is
    /// so.
    private static boolean isOfOneKind(List<Claim> claims) {
        return claims.stream().map(Corpus::isAsserted).distinct().count() == 1;
    }

    private static boolean isOneSentence(List<Claim> claims) {
        return claims.stream().map(Claim::sentence).distinct().count() == 1;
    }

    /// "The flood killed 46 people. Of the dead, 21 …": the sentences hold no other number that could be meant.
    private static boolean isAlone(ReadDocument doc, List<Claim> claims) {
        int begin = claims.stream()
                .mapToInt(claim -> claim.sentence().begin())
                .min()
                .orElseThrow();
        int end =
                claims.stream().mapToInt(claim -> claim.sentence().end()).max().orElseThrow();
        var between = new Span(begin, end);
        return doc.claims().stream()
                .filter(claim -> between.contains(claim.figure().span()) && !claims.contains(claim))
                .noneMatch(other -> claims.stream()
                        .anyMatch(claim -> Comparison.isAdditive(claim)
                                && Comparison.commensurable(claim, other)
                                && !isFar(claim, other)));
    }

    /// "The two islands exchanged 96 prisoners": what is tens of times as much is not meant in its place.
    private static boolean isFar(Claim one, Claim other) {
        var first = Wording.face(one);
        var second = Wording.face(other);
        return first.times(TWENTY).compareTo(second) < 0 || second.times(TWENTY).compareTo(first) < 0;
    }

    private static boolean isExplained(Relation relation, Certificate refutation, List<Claim> claims) {
        return switch (relation) {
            case Relation.PartOf _ -> isLittleMore(claims.getFirst(), claims.getLast());
            case Relation.Ordered _ -> isLittleMore(claims.getLast(), claims.getFirst());
            case Relation.SumOf _ ->
                isSlip(refutation, claims, isShort(claims) ? Rational.ZERO : TENTH)
                        || Leeway.holdsExchanged(refutation);
            case Relation.RestOf _, Relation.BringsTo _ ->
                isSlip(refutation, claims, TENTH) || Leeway.holdsExchanged(refutation);
            case Relation.Changed _, Relation.Differs _ ->
                isSlip(refutation, claims, FIFTH) || isTurned(refutation, claims) || Leeway.holdsExchanged(refutation);
            case Relation.ShareOf _, Relation.Each _, Relation.PerBase _ -> isSlip(refutation, claims, FIFTH);
            case Relation.Multiplied _ -> isSlip(refutation, claims, THIRD);
            case Relation.InOtherUnit _,
                    Relation.InOtherWords _,
                    Relation.ComparedWith _,
                    Relation.ComparedWithItself _,
                    Relation.Extreme _,
                    Relation.Further _,
                    Relation.Covers _,
                    Relation.GoesBackTo _,
                    Relation.Apart _,
                    Relation.Deducted _ -> true;
        };
    }

    /// What is no more than another, and was written wrong, is seldom far more; what has nothing to do with it may be
    /// any number.
    private static boolean isLittleMore(Claim claim, Claim other) {
        return Wording.face(claim).compareTo(Wording.face(other).times(FIVE_QUARTERS)) <= 0;
    }

    /// A part up to twice its whole, and parts that make a little less than their total, are worth a word where the
    /// words left no other choice.
    private static boolean isConceivable(Relation relation, Certificate refutation, List<Claim> claims) {
        return relation instanceof Relation.PartOf && isUpToTwice(claims)
                || relation instanceof Relation.SumOf && isSlip(refutation, claims, TENTH);
    }

    private static boolean isUpToTwice(List<Claim> claims) {
        return Wording.face(claims.getFirst())
                        .compareTo(Wording.face(claims.getLast()).times(TWO))
                <= 0;
    }

    /// Parts that make a little less than their total mostly lack one that is told without a number.
    private static boolean isShort(List<Claim> claims) {
        var parts = claims.subList(1, claims.size()).stream().map(Wording::face).reduce(Rational.ZERO, Rational::plus);
        return parts.compareTo(Wording.face(claims.getFirst())) < 0;
    }

    /// Returns whether the gap is gone if one number is what a slip makes of it, or a little different.
    private static boolean isSlip(Certificate refutation, List<Claim> claims, Rational nearEnough) {
        return anyNeeds(
                refutation,
                claims,
                (claim, bounds) -> isNear(Wording.face(claim), bounds, isOpen(bounds) ? QUARTER : nearEnough)
                        || isNarrow(bounds) && Misprints.reach(claim.figure().text(), Wording.face(claim), bounds));
    }

    private static boolean anyNeeds(Certificate refutation, List<Claim> claims, BiPredicate<Claim, Bounds> condition) {
        var leeway = Leeway.of(refutation);
        return claims.stream()
                .anyMatch(claim -> Optional.ofNullable(leeway.get(claim.figure().id()))
                        .filter(bounds -> condition.test(claim, bounds))
                        .isPresent());
    }

    /// Some slip of a number always lies within bounds as wide as those of "a tenth" or "about 5 percent".
    private static boolean isNarrow(Bounds bounds) {
        return bounds.low()
                .value()
                .flatMap(low -> bounds.high()
                        .value()
                        .map(high -> high.minus(low).compareTo(size(high).times(FIFTH)) <= 0))
                .orElse(false);
    }

    private static boolean isOpen(Bounds bounds) {
        return bounds.low().value().isEmpty() || bounds.high().value().isEmpty();
    }

    private static Rational size(Rational number) {
        return number.signum() < 0 ? number.negate() : number;
    }

    /// "A rise of 12 percent, from 500 to 440": the number is right, and its direction is not.
    private static boolean isTurned(Certificate refutation, List<Claim> claims) {
        return anyNeeds(
                refutation,
                claims,
                (claim, bounds) -> Misprints.isWithin(Wording.face(claim).negate(), bounds));
    }

    private static boolean isNear(Rational face, Bounds bounds, Rational nearEnough) {
        var reach = face.times(nearEnough);
        return bounds.low()
                        .value()
                        .filter(low -> face.plus(reach).compareTo(low) < 0)
                        .isEmpty()
                && bounds.high()
                        .value()
                        .filter(high -> high.compareTo(face.minus(reach)) < 0)
                        .isEmpty();
    }

    private static Finding likely(Finding finding) {
        var justification = finding.justification();
        return new Finding(
                Finding.idOf(finding.check(), Verdict.TENSION, finding.figures()),
                finding.check(),
                Verdict.TENSION,
                finding.documents(),
                finding.figures(),
                finding.message(),
                finding.arithmetic(),
                new Justification(justification.certificates(), Sameness.LIKELY, justification.because()),
                finding.hypotheses());
    }
}
