package org.muster.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.muster.model.claim.Claim;
import org.muster.model.claim.Relation;
import org.muster.model.finding.Certificate;
import org.muster.model.finding.Premise;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.FigureId;
import org.muster.model.quantity.Rational;
import org.muster.reckon.Leeway;

/// Explanation is what accounts for a gap between numbers, other than that words were taken to bind numbers that they
/// do not mean.
///
/// A gap is *plausible* if a common slip in one of the numbers, or a number not far from it, closes it. It is
/// *compelling* if a slip closes it that would seldom do so by chance, or if two numbers or the direction were
/// exchanged.
final class Explanation {

    private static final Rational HUNDRED = Rational.of(100);
    private static final Rational TWO = Rational.of(2);
    private static final Rational FIVE_QUARTERS = Rational.of(5, 4);
    private static final Rational HALF = Rational.of(1, 2);
    private static final Rational THIRD = Rational.of(1, 3);
    private static final Rational QUARTER = Rational.of(1, 4);
    private static final Rational FIFTH = Rational.of(1, 5);
    private static final Rational TENTH = Rational.of(1, 10);

    private final Relation relation;
    private final Certificate refutation;
    private final List<Claim> claims;

    /// @param claims of the finding, in its order
    Explanation(Relation relation, Certificate refutation, List<Claim> claims) {
        this.relation = relation;
        this.refutation = refutation;
        this.claims = List.copyOf(claims);
    }

    boolean isPlausible() {
        return switch (relation) {
            case Relation.PartOf _ -> isLittleMore(claims.getFirst(), claims.getLast());
            case Relation.Ordered _ -> isLittleMore(claims.getLast(), claims.getFirst());
            case Relation.SumOf _ -> isSlip(isShort() ? Rational.ZERO : TENTH) || Leeway.holdsExchanged(refutation);
            case Relation.RestOf _, Relation.BringsTo _ -> isSlip(TENTH) || Leeway.holdsExchanged(refutation);
            case Relation.Changed _, Relation.Differs _ ->
                isSlip(FIFTH) || isTurned() || Leeway.holdsExchanged(refutation);
            case Relation.ShareOf _, Relation.Each _, Relation.PerBase _ -> isSlip(FIFTH);
            case Relation.Multiplied _ -> isSlip(THIRD);
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

    /// @param together whether all the numbers stand in one sentence
    /// @param alone whether no other number could be meant in place of one of them
    boolean isCompelling(boolean together, boolean alone) {
        boolean own = together && alone;
        return switch (relation) {
            case Relation.PartOf _ -> own && isUpToTwice();
            case Relation.Ordered _ -> own && isPlausible();
            case Relation.SumOf sum ->
                isTelling(together, alone)
                        || together && isExchanged()
                        || own && isSlip()
                        || alone && (together || 2 < sum.parts().size()) && !isShort() && isNear(TENTH);
            case Relation.RestOf rest ->
                isTelling(together, alone) || together && isExchanged() || alone && isNear(rest.rest(), FIFTH);
            case Relation.BringsTo _ ->
                isTelling(together, alone) || together && isExchanged() || alone && isNear(TENTH);
            case Relation.Differs differs ->
                isTelling(together, alone) || together && isExchanged() || own && isSlip(differs.difference(), FIFTH);
            case Relation.Changed changed ->
                isTelling(together, alone) || together && isExchanged() || own && (isTurned() || isWrong(changed));
            case Relation.ShareOf share ->
                isTelling(together, alone) || own && (isInDigits(share.share()) ? isSlip() : isFarOff(share.share()));
            case Relation.Multiplied multiplied ->
                isTelling(together, alone) || own && isNear(multiplied.multiple(), THIRD);
            case Relation.Each _, Relation.PerBase _ -> isTelling(together, alone);
            case Relation.InOtherUnit _, Relation.InOtherWords _ -> own;
            case Relation.ComparedWith _,
                    Relation.ComparedWithItself _,
                    Relation.Extreme _,
                    Relation.Further _,
                    Relation.Covers _,
                    Relation.GoesBackTo _,
                    Relation.Apart _,
                    Relation.Deducted _ -> together || alone;
        };
    }

    /// A part up to twice its whole, and parts that make a little less than their total, are worth a word where the
    /// words left no other choice.
    boolean isConceivable() {
        return relation instanceof Relation.PartOf && isUpToTwice()
                || relation instanceof Relation.SumOf && isSlip(TENTH);
    }

    /// A wrong digit in numbers of two digits cannot be told from another number, but leaves the gap small.
    boolean isSmall() {
        return isNear(QUARTER)
                && claims.stream().allMatch(claim -> Wording.face(claim).compareTo(HUNDRED) < 0);
    }

    private boolean isUpToTwice() {
        return Wording.face(claims.getFirst())
                        .compareTo(Wording.face(claims.getLast()).times(TWO))
                <= 0;
    }

    /// What is no more than another, and was written wrong, is seldom far more; what has nothing to do with it may be
    /// any number.
    private static boolean isLittleMore(Claim claim, Claim other) {
        return Wording.face(claim).compareTo(Wording.face(other).times(FIVE_QUARTERS)) <= 0;
    }

    /// Parts that make a little less than their total mostly lack one that is told without a number.
    private boolean isShort() {
        var parts = claims.subList(1, claims.size()).stream().map(Wording::face).reduce(Rational.ZERO, Rational::plus);
        return parts.compareTo(Wording.face(claims.getFirst())) < 0;
    }

    /// Returns whether the gap is gone if one number is what a slip makes of it, or a little different.
    private boolean isSlip(Rational nearEnough) {
        return isNear(nearEnough) || isSlip();
    }

    private boolean isNear(Rational nearEnough) {
        return anyNeeds((claim, bounds) ->
                Room.isNear(Wording.face(claim), bounds, Room.isOpen(bounds) ? QUARTER : nearEnough));
    }

    /// Returns whether a slip closes the gap that would seldom do so by chance.
    ///
    /// From 640 to 690 is no rise of 14 percent, but half of what 640 may have been meant to be would
    /// make it one, as a percentage leaves much room; of 48 and 31, which make 79 and not 97, hardly
    /// anything but what was meant does.
    private boolean isTelling(boolean together, boolean alone) {
        return (together || alone) && isSlip() && chance().compareTo(together && alone ? HALF : THIRD) < 0;
    }

    /// How likely a slip in any of the numbers would explain a gap between numbers that have nothing to do with each
    /// other.
    private Rational chance() {
        var leeway = Leeway.of(refutation);
        return claims.stream()
                .flatMap(claim -> Optional.ofNullable(leeway.get(claim.figure().id()))
                        .filter(Room::isNarrow)
                        .map(bounds ->
                                Misprints.chance(claim.figure().text(), Wording.face(claim), bounds, scale(claim)))
                        .stream())
                .reduce(Rational.ZERO, Rational::plus);
    }

    /// How far off the number may be that was bound by mistake: in sums and differences, as far as the smallest of them
    /// is large; where one is so many times another, as far as half of it.
    private Rational scale(Claim claim) {
        return switch (relation) {
            case Relation.SumOf _, Relation.RestOf _, Relation.BringsTo _, Relation.Differs _ ->
                claims.stream()
                        .map(Wording::face)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
            case Relation.Changed _,
                    Relation.ShareOf _,
                    Relation.Multiplied _,
                    Relation.Each _,
                    Relation.PerBase _,
                    Relation.PartOf _,
                    Relation.Ordered _,
                    Relation.InOtherUnit _,
                    Relation.InOtherWords _,
                    Relation.ComparedWith _,
                    Relation.ComparedWithItself _,
                    Relation.Extreme _,
                    Relation.Further _,
                    Relation.Covers _,
                    Relation.GoesBackTo _,
                    Relation.Apart _,
                    Relation.Deducted _ -> Wording.face(claim).times(HALF);
        };
    }

    private boolean isSlip() {
        return anyNeeds(Explanation::isMisprint);
    }

    /// "37 percent" is meant to be exact, and is wrong where a slip or a fifth of it makes it right, or where
    /// the words name both of the others ("from 4,800 to 3,600").
    private boolean isWrong(Relation.Changed changed) {
        return isInDigits(changed.change())
                ? isSlip() || isNear(changed.change(), FIFTH) || changed.isNamed() && isSlip(FIFTH)
                : isFarOff(changed.change());
    }

    /// "A third" is said of all that is not far from it, and is wrong only of what is.
    private boolean isFarOff(FigureId told) {
        return isSlip(FIFTH) && !isNear(told, QUARTER);
    }

    private boolean isInDigits(FigureId figure) {
        return claims.stream()
                .map(Claim::figure)
                .filter(told -> told.id().equals(figure))
                .anyMatch(told -> told.text().chars().anyMatch(Character::isDigit));
    }

    /// Returns whether the gap is gone if what the words say of the other numbers is a little different, or what a slip
    /// makes of it.
    private boolean isSlip(FigureId told, Rational nearEnough) {
        return isNear(told, nearEnough)
                || anyNeeds((claim, bounds) -> claim.figure().id().equals(told) && isMisprint(claim, bounds));
    }

    private boolean isNear(FigureId told, Rational nearEnough) {
        return anyNeeds((claim, bounds) ->
                claim.figure().id().equals(told) && Room.isNear(Wording.face(claim), bounds, nearEnough));
    }

    private static boolean isMisprint(Claim claim, Bounds bounds) {
        return Room.isNarrow(bounds) && Misprints.reach(claim.figure().text(), Wording.face(claim), bounds);
    }

    private boolean anyNeeds(BiPredicate<Claim, Bounds> condition) {
        var leeway = Leeway.of(refutation);
        return claims.stream()
                .anyMatch(claim -> Optional.ofNullable(leeway.get(claim.figure().id()))
                        .filter(bounds -> condition.test(claim, bounds))
                        .isPresent());
    }

    /// "Fewer than ten" would hold in nearly any place.
    private boolean isExchanged() {
        boolean bounded = refutation.premises().stream()
                .noneMatch(premise -> premise instanceof Premise.Within within && Room.isOpen(within.bounds()));
        return bounded && Leeway.holdsExchanged(refutation);
    }

    /// "A rise of 12 percent, from 500 to 440": the number is right, and its direction is not.
    private boolean isTurned() {
        return anyNeeds(
                (claim, bounds) -> Misprints.isWithin(Wording.face(claim).negate(), bounds));
    }
}
