package org.muster.replay;

import java.util.List;
import java.util.Map;
import org.muster.model.finding.Certificate;
import org.muster.model.finding.Factor;
import org.muster.model.finding.Premise;
import org.muster.model.finding.Proof;
import org.muster.model.finding.Variable;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Limit;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Reading;

/// The replay checks a certificate step by step, knowing nothing of how it was found.
///
/// It forms every inequality anew from the premises, reckons what each amount allows from its words, and adds up. What
/// is known otherwise ([Premise.Known], [Factor.Known]) and that the relations hold at all is taken as declared.
public final class Replay {

    private Replay() {}

    /// Returns whether every step of the certificate holds.
    public static Replayed accepts(Certificate certificate) {
        try {
            certificate.premises().forEach(premise -> worded(premise, certificate.reading()));
            switch (certificate.proof()) {
                case Proof.Refutation refutation -> refuted(certificate.premises(), refutation);
                case Proof.Witness witness -> witnessed(certificate.premises(), witness.numbers());
                case Proof.Derivation derivation -> derived(certificate.premises(), derivation);
            }
            return new Replayed.Accepted();
        } catch (Broken broken) {
            return new Replayed.Rejected(String.valueOf(broken.getMessage()));
        }
    }

    /// Checks that the bounds of a premise are what the words allow.
    private static void worded(Premise premise, Reading widest) {
        switch (premise) {
            case Premise.Within within -> allowed(within.amount(), within.reading(), within.bounds(), widest);
            case Premise.Scaled scaled -> factor(scaled.factor(), widest);
            case Premise.Known _, Premise.Sum _, Premise.NotMore _, Premise.Less _, Premise.Same _ -> {}
        }
    }

    private static void allowed(Amount amount, Reading reading, Bounds bounds, Reading widest) {
        Broken.unless(reading.compareTo(widest) <= 0, "A %s reading in a proof of the %s one.", reading, widest);
        Broken.unless(Allowance.permits(amount, reading, bounds), "%s does not allow %s.", amount, bounds);
    }

    private static void factor(Factor factor, Reading widest) {
        var low = factor.bounds().low().value();
        Broken.unless(low.isPresent() && 0 <= low.get().signum(), "The factor %s may be negative.", factor.bounds());
        if (factor instanceof Factor.Worded worded) {
            var reading = worded.reading();
            Broken.unless(reading.compareTo(widest) <= 0, "A %s factor in a proof of the %s one.", reading, widest);
            Broken.unless(permitsFactor(worded), "%s does not allow the factor %s.", worded.amount(), worded.bounds());
        }
    }

    /// Returns whether the factor's bounds are what the words allow, cut off at zero.
    private static boolean permitsFactor(Factor.Worded worded) {
        var stated = worded.bounds();
        var bounds = new Bounds(moved(stated.low(), worded.offset()), moved(stated.high(), worded.offset()));
        boolean cut = stated.low().equals(new Limit.Closed(Rational.ZERO));
        return Allowance.permits(worded.amount(), worded.reading(), bounds)
                || cut && Allowance.permitsCut(worded.amount(), worded.reading(), bounds);
    }

    private static Limit moved(Limit limit, Rational down) {
        return switch (limit) {
            case Limit.Closed(var at) -> new Limit.Closed(at.minus(down));
            case Limit.Open(var at) -> new Limit.Open(at.minus(down));
            case Limit.Unbounded none -> none;
        };
    }

    private static void refuted(List<Premise> premises, Proof.Refutation refutation) {
        var sum = added(premises, refutation.shares());
        Broken.unless(sum.sum().isEmpty(), "The premises do not cancel out: %s is left.", sum.sum());
        int sign = sum.most().signum();
        Broken.unless(
                sign < 0 || sign == 0 && sum.strict(), "The premises add up to 0 <= %s, no falsehood.", sum.most());
    }

    private static void witnessed(List<Premise> premises, Map<Variable, Rational> numbers) {
        for (var premise : premises) {
            for (int side = 0; side < 2; side++) {
                Broken.unless(
                        !AtMost.isStated(premise, side)
                                || AtMost.of(premise, side).holdsFor(numbers),
                        "The numbers %s break %s.",
                        numbers,
                        premise);
            }
            if (premise instanceof Premise.Scaled scaled) {
                var part = numbers.getOrDefault(scaled.part(), Rational.of(-1));
                var whole = numbers.getOrDefault(scaled.whole(), Rational.of(-1));
                Broken.unless(
                        0 < whole.signum() || whole.signum() == 0 && part.signum() == 0,
                        "%s cannot be a part of %s.",
                        part,
                        whole);
            }
        }
    }

    private static void derived(List<Premise> premises, Proof.Derivation derivation) {
        var variable = derivation.variable();
        end(premises, derivation.high(), derivation.bounds().high(), Map.of(variable, Rational.ONE), Rational.ONE);
        var minus = Rational.of(-1);
        end(premises, derivation.low(), derivation.bounds().low(), Map.of(variable, minus), minus);
    }

    private static void end(
            List<Premise> premises,
            List<Proof.Share> shares,
            Limit claimed,
            Map<Variable, Rational> form,
            Rational sign) {
        if (shares.isEmpty()) {
            Broken.unless(claimed.value().isEmpty(), "Nothing adds up to the limit %s.", claimed);
            return;
        }
        var sum = added(premises, shares);
        Broken.unless(sum.sum().equals(form), "The premises leave %s, not the number itself.", sum.sum());
        var at = sum.most().times(sign);
        var forced = sum.strict() ? new Limit.Open(at) : new Limit.Closed(at);
        Broken.unless(forced.equals(claimed), "The premises force the limit %s, not %s.", forced, claimed);
    }

    private static AtMost added(List<Premise> premises, List<Proof.Share> shares) {
        var sum = AtMost.NOTHING;
        for (var share : shares) {
            Broken.unless(share.premise() < premises.size(), "There is no premise %s.", share.premise());
            Broken.unless(0 < share.times().signum(), "A premise is taken %s times.", share.times());
            var premise = premises.get(share.premise());
            Broken.unless(AtMost.isStated(premise, share.side()), "%s has no side %s.", premise, share.side());
            sum = sum.plus(AtMost.of(premise, share.side()), share.times());
        }
        return sum;
    }
}
