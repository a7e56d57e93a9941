package org.muster.check;

import java.util.List;
import org.muster.model.claim.Claim;
import org.muster.model.finding.Justification;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Rational;
import org.muster.reckon.Judgement;

/// At face is whether a stated number is what the printed ones give, and not only what they might give unrounded.
///
/// "From 5 to 8 percent, two points" may be right (5.4 and 7.6), but the numbers as printed do not bear it out.
public final class AtFace {

    private AtFace() {}

    /// Returns the verdict, but undecided where it is agreement and the number lies a whole step of its last digit, or
    /// more, from what the printed ones give.
    ///
    /// @param stated whose number it is
    /// @param actual what the printed numbers give, in the stated number's own unit
    public static Verdict verdict(Verdict judged, Claim stated, Rational actual) {
        return judged == Verdict.AGREE && !isBorneOut(stated.figure().quantity().amount(), actual)
                ? Verdict.UNDECIDED
                : judged;
    }

    /// Returns the judgement's justification; of what is undecided only the witness, which is all that is claimed.
    public static Justification justify(Judgement judgement, Verdict verdict, Sameness sameness, String because) {
        return verdict == Verdict.UNDECIDED
                ? new Justification(List.of(judgement.certificates().getLast()), sameness, because)
                : judgement.justify(sameness, because);
    }

    private static boolean isBorneOut(Amount amount, Rational actual) {
        return switch (amount) {
            case Amount.Point(var numeral) -> {
                var gap = size(actual).minus(size(numeral.value()));
                yield gap.signum() == 0
                        || numeral.step().signum() == 0
                        || size(gap).compareTo(numeral.step()) < 0;
            }
            case Amount.AtLeast _,
                    Amount.MoreThan _,
                    Amount.AtMost _,
                    Amount.LessThan _,
                    Amount.Between _,
                    Amount.Hedged _,
                    Amount.Vague _ -> true;
        };
    }

    private static Rational size(Rational value) {
        return value.signum() < 0 ? value.negate() : value;
    }
}
