package org.muster.replay;

import java.util.List;
import java.util.Map;
import org.muster.model.finding.Certificate;
import org.muster.model.finding.Factor;
import org.muster.model.finding.Premise;
import org.muster.model.finding.Proof;
import org.muster.model.finding.Variable;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Limit;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Reading;
import org.muster.model.quantity.Rounding;

/// The replay checks a certificate step by step, knowing nothing of how it was found.
///
/// It forms every inequality anew from the premises, reckons what each amount allows from its words, and adds up. What
/// is known otherwise ([Premise.Known], [Factor.Known]) and that the relations hold at all is taken as declared.
public final class Replay {

    private static final Rational MINUS = Rational.of(-1);

    private final Certificate certificate;
    private final Allowance allowance;
    private Reading widest = Reading.EXACT;

    private Replay(Certificate certificate, Rounding rounding) {
        this.certificate = certificate;
        this.allowance = new Allowance(rounding);
    }

    /// Returns whether every step of the certificate holds where numbers are rounded to the nearest.
    public static Replayed accepts(Certificate certificate) {
        return accepts(certificate, Rounding.NEAREST);
    }

    /// Returns whether every step of the certificate holds where writers shorten numbers in this way.
    public static Replayed accepts(Certificate certificate, Rounding rounding) {
        try {
            new Replay(certificate, rounding).run();
            return new Replayed.Accepted();
        } catch (Broken broken) {
            return new Replayed.Rejected(String.valueOf(broken.getMessage()));
        }
    }

    private void run() {
        certificate.premises().forEach(this::worded);
        Broken.unless(widest == certificate.reading(), "Its amounts are read as %s.", widest);
        switch (certificate.proof()) {
            case Proof.Refutation(var shares) -> refuted(added(shares));
            case Proof.Witness(var numbers) -> certificate.premises().forEach(premise -> witnessed(premise, numbers));
            case Proof.Derivation(var variable, var bounds, var low, var high) -> {
                derived(low, bounds.low(), variable, MINUS);
                derived(high, bounds.high(), variable, Rational.ONE);
            }
        }
    }

    /// Checks that the bounds of a premise are what the words allow.
    private void worded(Premise premise) {
        if (premise instanceof Premise.Within(var _, var _, var amount, var reading, var bounds)) {
            read(reading);
            Broken.unless(allowance.permits(amount, reading, bounds), "%s does not allow %s.", amount, bounds);
        } else if (premise instanceof Premise.Scaled(var _, var factor, var _, var _)) {
            var low = factor.bounds().low().value();
            Broken.unless(low.isPresent() && 0 <= low.get().signum(), "The factor %s may be negative.", factor);
            if (factor instanceof Factor.Worded worded) {
                read(worded.reading());
                Broken.unless(permits(worded), "%s does not allow %s.", worded.amount(), worded.bounds());
            }
        }
    }

    private void read(Reading reading) {
        widest = reading.compareTo(widest) < 0 ? widest : reading;
    }

    /// Returns whether the factor's bounds are what its words allow, moved by its offset and cut off at zero.
    private boolean permits(Factor.Worded worded) {
        var stated = worded.bounds();
        var bounds = new Bounds(moved(stated.low(), worded.offset()), moved(stated.high(), worded.offset()));
        var cut = worded.offset().negate();
        return allowance.permits(worded.amount(), worded.reading(), bounds)
                || allowance.permitsFrom(cut, worded.amount(), worded.reading(), bounds);
    }

    private static Limit moved(Limit limit, Rational down) {
        return switch (limit) {
            case Limit.Closed(var at) -> new Limit.Closed(at.minus(down));
            case Limit.Open(var at) -> new Limit.Open(at.minus(down));
            case Limit.Unbounded none -> none;
        };
    }

    private Row added(List<Proof.Share> shares) {
        var sum = Row.NOTHING;
        for (var share : shares) {
            Broken.unless(share.premise() < certificate.premises().size(), "No premise %s.", share.premise());
            var premise = certificate.premises().get(share.premise());
            var row = Row.of(premise, share.side());
            Broken.unless(row.isPresent(), "%s has no side %s.", premise, share.side());
            sum = sum.plus(row.get(), share.times());
        }
        return sum;
    }

    private static void refuted(Row sum) {
        Broken.unless(sum.sum().isEmpty(), "The premises do not cancel out: %s is left.", sum.sum());
        int sign = sum.most().signum();
        Broken.unless(sign < 0 || sign == 0 && sum.strict(), "They add up to 0 <= %s, no falsehood.", sum.most());
    }

    private static void witnessed(Premise premise, Map<Variable, Rational> numbers) {
        for (int side = 0; side < 2; side++) {
            boolean holds =
                    Row.of(premise, side).map(row -> row.holdsFor(numbers)).orElse(true);
            Broken.unless(holds, "The numbers %s break %s.", numbers, premise);
        }
        if (premise instanceof Premise.Scaled(var part, var _, var whole, var _)) {
            int one = numbers.getOrDefault(part, MINUS).signum();
            int all = numbers.getOrDefault(whole, MINUS).signum();
            Broken.unless(0 < all || all == 0 && one == 0, "%s cannot be a part of %s.", part, whole);
        }
    }

    private void derived(List<Proof.Share> shares, Limit claimed, Variable variable, Rational sign) {
        if (shares.isEmpty()) {
            Broken.unless(claimed.value().isEmpty(), "Nothing adds up to the limit %s.", claimed);
            return;
        }
        var sum = added(shares);
        Broken.unless(sum.sum().equals(Map.of(variable, sign)), "%s is left, not the number itself.", sum.sum());
        var at = sum.most().times(sign);
        var forced = sum.strict() ? new Limit.Open(at) : new Limit.Closed(at);
        Broken.unless(forced.equals(claimed), "The premises force the limit %s, not %s.", forced, claimed);
    }
}
