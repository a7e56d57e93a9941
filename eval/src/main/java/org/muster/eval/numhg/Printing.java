package org.muster.eval.numhg;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;

/// A printing is how a headline prints a number of the text: in thousands, as a percentage, with fewer digits.
///
/// @param number the number as it stands in the headline
/// @param effort how unlikely a headline prints it so, from 0
record Printing(BigDecimal number, double effort) {

    private static final double LONG = 0.7;
    private static final double SHORTER = 0.6;
    private static final double WHOLE = 0.4;

    private static final Rational HUNDRED = Rational.of(100);
    private static final int CENTURY = 100;

    /// Returns the ways to print the mention in the slot; none where it is too small for the slot's scale.
    static List<Printing> of(Slot slot, Mention mention) {
        return switch (slot.sort()) {
            case PERCENT ->
                mention.is(Kind.SHARE) || mention.is(Kind.CHANGE)
                        ? rounded(positive(mention.value().times(HUNDRED)), 1)
                        : rounded(mention.value(), 1);
            case DECADE -> decade(slot, mention);
            case SHORT_YEAR -> List.of(lastTwo(mention));
            case YEAR ->
                mention.isYear() ? List.of(new Printing(Ranking.plain(mention.value()), 0)) : scaled(slot, mention);
            case ONE_IN -> mention.value().signum() == 0 ? List.of() : rounded(Rational.ONE.over(mention.value()), 0);
            case MONEY, AGE, TIME, ORDINAL, DAY, COUNT -> scaled(slot, mention);
        };
    }

    private static List<Printing> scaled(Slot slot, Mention mention) {
        var value = positive(
                mention.is(Kind.SHARE) || mention.is(Kind.CHANGE)
                        ? mention.value().times(HUNDRED)
                        : mention.value());
        var number = value.over(slot.scale());
        boolean small = !slot.scale().equals(Rational.ONE) && number.compareTo(Rational.of(1, 10)) < 0;
        int cents = slot.scale().equals(Rational.ONE) ? 2 : 1;
        return small ? List.of() : rounded(number, cents);
    }

    private static Rational positive(Rational value) {
        return value.signum() < 0 ? value.negate() : value;
    }

    /// "The '50s" print the last two digits, "the 1950s" all of them.
    private static List<Printing> decade(Slot slot, Mention mention) {
        var whole = new Printing(Ranking.plain(mention.value()), 0);
        var last = lastTwo(mention);
        return slot.isShort() ? List.of(last) : List.of(whole);
    }

    /// "'____" prints the last two digits of a year.
    private static Printing lastTwo(Mention mention) {
        return new Printing(
                Ranking.plain(BigDecimal.valueOf(mention.value().decimal(12).intValue() % CENTURY)), 0);
    }

    /// Returns the number as it is, with one digit behind the point, with none, and cut short: journalists round and
    /// truncate. Cents stay; other digits past the first behind the point seldom do.
    private static List<Printing> rounded(Rational value, int kept) {
        var exact = Ranking.plain(value);
        var printings = new ArrayList<Printing>();
        printings.add(new Printing(exact, exact.scale() <= kept ? 0 : LONG));
        if (1 < exact.scale()) {
            printings.add(new Printing(Ranking.plain(exact.setScale(1, RoundingMode.HALF_UP)), SHORTER));
        }
        if (0 < exact.scale()) {
            printings.add(new Printing(
                    Ranking.plain(exact.setScale(0, RoundingMode.HALF_UP)), exact.scale() <= kept ? LONG : WHOLE));
            printings.add(new Printing(Ranking.plain(exact.setScale(0, RoundingMode.DOWN)), LONG + WHOLE));
        }
        return printings;
    }
}
