package org.muster.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.muster.model.claim.Claim;
import org.muster.model.finding.Hypothesis;
import org.muster.model.quantity.Rational;

/// Slips are the ways in which a number is commonly written wrong: digits that change places, one digit, a thousand for
/// a million.
public final class Slips {

    /// The slip by which a part and the total have changed places.
    public static final String EXCHANGED = "part-and-total";

    private static final Rational THOUSAND = Rational.of(1000);
    private static final Rational LEAST = Rational.of(20);
    private static final Rational TEN = Rational.of(10);

    private Slips() {}

    /// Returns the slips that would make the printed number of the other.
    public static List<Hypothesis> between(Claim claim, Rational printed, Rational other) {
        var slips = new ArrayList<Hypothesis>();
        if (printed.signum() <= 0 || other.signum() <= 0 || printed.equals(other)) {
            return slips;
        }
        if (transposed(printed, other)) {
            slips.add(slip(claim, other, "transposed-digits", "Two digits have changed places in %s"));
        } else if (oneDigit(printed, other)) {
            slips.add(slip(claim, other, "one-digit", "One digit is wrong in %s"));
        } else if (lacking(printed, other) || lacking(other, printed)) {
            slips.add(slip(claim, other, "dropped-digit", "A digit was dropped or doubled in %s"));
        }
        var ratio = printed.over(other);
        if (ratio.equals(THOUSAND) || ratio.equals(Rational.ONE.over(THOUSAND))) {
            slips.add(slip(
                    claim, other, "thousand-and-million", "A thousand stands for a million, or the other way, in %s"));
        } else if (ratio.equals(TEN) || ratio.equals(Rational.ONE.over(TEN))) {
            slips.add(slip(claim, other, "dropped-nought", "A nought was dropped or doubled in %s"));
        }
        return slips;
    }

    /// Returns the slips that would make the parts add up to their total: in the total, in a part, or the total and a
    /// part exchanged.
    public static List<Hypothesis> mending(Claim total, List<Claim> parts) {
        var sum = parts.stream().map(Wording::face).reduce(Rational.ZERO, Rational::plus);
        if (sum.compareTo(LEAST) < 0 && Wording.face(total).compareTo(LEAST) < 0) {
            return List.of();
        }
        var off = sum.minus(Wording.face(total));
        var slips = new ArrayList<>(between(total, Wording.face(total), sum));
        for (var part : parts) {
            slips.addAll(between(part, Wording.face(part), Wording.face(part).minus(off)));
            var rest = sum.minus(Wording.face(part));
            if (rest.plus(Wording.face(total)).equals(Wording.face(part))) {
                slips.add(slip(part, Wording.face(total), EXCHANGED, "A part and the total have changed places in %s"));
            }
        }
        return slips;
    }

    private static Hypothesis slip(Claim claim, Rational other, String change, String message) {
        return new Hypothesis(
                change,
                message.formatted(Wording.quoted(claim)) + ".",
                "%s for %s".formatted(Wording.number(other), Wording.number(Wording.face(claim))),
                "The report prints %s.".formatted(Wording.quoted(claim)));
    }

    private static boolean transposed(Rational one, Rational other) {
        var a = one.toString();
        var b = other.toString();
        if (a.length() != b.length() || a.equals(b)) {
            return false;
        }
        var differing = new ArrayList<Integer>();
        for (int i = 0; i < a.length(); i++) {
            if (a.charAt(i) != b.charAt(i)) {
                differing.add(i);
            }
        }
        return differing.size() == 2
                && a.charAt(differing.getFirst()) == b.charAt(differing.getLast())
                && a.charAt(differing.getLast()) == b.charAt(differing.getFirst())
                && sorted(a).equals(sorted(b));
    }

    private static boolean oneDigit(Rational one, Rational other) {
        var a = one.toString();
        var b = other.toString();
        if (a.length() != b.length() || a.length() < 3) {
            return false;
        }
        int differing = 0;
        for (int i = 0; i < a.length(); i++) {
            differing += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return differing == 1;
    }

    /// Returns whether the one is the other without one of its digits; noughts at the end say nothing of it.
    private static boolean lacking(Rational one, Rational other) {
        var a = one.toString();
        var b = other.toString();
        if (a.length() + 1 != b.length() || a.length() < 2) {
            return false;
        }
        for (int i = 0; i < b.length(); i++) {
            if (a.equals(b.substring(0, i) + b.substring(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static String sorted(String digits) {
        var letters = digits.toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }
}
