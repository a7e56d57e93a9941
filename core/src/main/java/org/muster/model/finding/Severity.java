package org.muster.model.finding;

import java.util.Optional;
import java.util.stream.Stream;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Limit;
import org.muster.model.quantity.Rational;

/// A severity is what follows for the sentence if its figures do not fit, worst first.
///
/// It is worked out from the certificate that shows that they do not: how much is missing against how large the numbers
/// are, and whether a comparison or a vague word is among what fails.
public enum Severity {
    /// What the sentence says is the other way round: no rise, no majority, no part.
    CLAIM_FLIPS,
    /// A number is wrong, and what the sentence says stands.
    NUMBER_WRONG,
    /// No more than the last digits are in doubt: less than a hundredth is missing.
    LAST_DIGIT,
    /// Nothing is wrong.
    NONE;

    private static final Rational LITTLE = Rational.of(1, 100);

    /// Returns the severity of a finding with the verdict and the justification.
    static Severity of(Verdict verdict, Justification justification) {
        return switch (verdict) {
            case CONFLICT, TENSION -> of(justification.certificates().getFirst());
            case UNDECIDED, DERIVE, AGREE -> NONE;
        };
    }

    private static Severity of(Certificate certificate) {
        if (!(certificate.proof() instanceof Proof.Refutation(var shares))) {
            return NONE;
        }
        var missing = Rational.ZERO;
        var largest = Rational.ZERO;
        for (var share : shares) {
            var limit = limit(certificate.premises().get(share.premise()), share.side());
            var amount = limit.value().orElse(Rational.ZERO).times(share.times());
            missing = share.side() == 0 ? missing.plus(amount) : missing.minus(amount);
            var size = amount.signum() < 0 ? amount.negate() : amount;
            largest = largest.compareTo(size) < 0 ? size : largest;
        }
        boolean little = stated(certificate).orElse(missing.negate().compareTo(largest.times(LITTLE)) < 0);
        boolean summed = certificate.premises().stream().anyMatch(premise -> premise instanceof Premise.Sum);
        boolean compared = !summed && certificate.premises().stream().anyMatch(Severity::compares);
        return little ? LAST_DIGIT : compared ? CLAIM_FLIPS : NUMBER_WRONG;
    }

    /// Returns whether the share or change that the certificate is about lies within a hundredth of itself of what the
    /// numbers give at face value: "30 percent" for 28.6 is out by a twentieth, whatever rounding spares it.
    /// Nothing where no such number is stated between two that are printed.
    private static Optional<Boolean> stated(Certificate certificate) {
        return certificate.premises().stream()
                .flatMap(premise ->
                        premise instanceof Premise.Scaled scaled && scaled.factor() instanceof Factor.Worded worded
                                ? missed(certificate, scaled, worded).stream()
                                : Stream.empty())
                .findFirst();
    }

    private static Optional<Boolean> missed(Certificate certificate, Premise.Scaled scaled, Factor.Worded worded) {
        return middle(worded.bounds())
                .flatMap(factor -> face(certificate, scaled.part())
                        .flatMap(part -> face(certificate, scaled.whole())
                                .filter(whole -> 0 < whole.signum())
                                .map(whole -> {
                                    var gap = size(part.over(whole).minus(factor));
                                    var said = size(factor.minus(worded.offset()));
                                    return gap.compareTo(said.times(LITTLE)) < 0;
                                })));
    }

    private static Optional<Rational> face(Certificate certificate, Variable variable) {
        return certificate.premises().stream()
                .flatMap(premise -> premise instanceof Premise.Within within
                                && within.variable().equals(variable)
                        ? middle(within.bounds()).stream()
                        : Stream.empty())
                .findFirst();
    }

    private static Optional<Rational> middle(Bounds bounds) {
        return bounds.low()
                .value()
                .flatMap(low -> bounds.high().value().map(high -> low.plus(high).times(Rational.of(1, 2))));
    }

    private static Rational size(Rational value) {
        return value.signum() < 0 ? value.negate() : value;
    }

    private static Limit limit(Premise premise, int side) {
        return switch (premise) {
            case Premise.Within within ->
                side == 0 ? within.bounds().high() : within.bounds().low();
            case Premise.Known known ->
                side == 0 ? known.bounds().high() : known.bounds().low();
            case Premise.Sum _, Premise.Scaled _, Premise.NotMore _, Premise.Less _, Premise.Same _ ->
                new Limit.Unbounded();
        };
    }

    private static boolean compares(Premise premise) {
        return switch (premise) {
            case Premise.NotMore _, Premise.Less _ -> true;
            case Premise.Within within -> within.amount() instanceof Amount.Vague;
            case Premise.Scaled scaled ->
                scaled.factor() instanceof Factor.Worded worded
                        && (worded.amount() instanceof Amount.MoreThan || worded.amount() instanceof Amount.LessThan);
            case Premise.Known _, Premise.Sum _, Premise.Same _ -> false;
        };
    }
}
