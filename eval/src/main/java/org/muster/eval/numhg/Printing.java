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
/// @param roundings how many digits it was robbed of: none, or all but one behind the point, or all
record Printing(BigDecimal number, int roundings) {

    private static final Rational HUNDRED = Rational.of(100);
    private static final int CENTURY = 100;

    /// Returns the ways to print the mention in the slot; none where it is too small for the slot's scale.
    static List<Printing> of(Slot slot, Mention mention) {
        return switch (slot.sort()) {
            case PERCENT ->
                mention.is(Kind.SHARE) || mention.is(Kind.CHANGE)
                        ? rounded(positive(mention.value().times(HUNDRED)))
                        : rounded(mention.value());
            case DECADE -> decade(mention);
            case YEAR -> year(slot, mention);
            case ONE_IN ->
                mention.value().signum() == 0 ? List.of() : rounded(Rational.ONE.over(mention.value()));
            case MONEY, AGE, TIME, ORDINAL, DAY, COUNT -> scaled(slot, mention);
        };
    }

    private static List<Printing> scaled(Slot slot, Mention mention) {
        var value = positive(mention.is(Kind.SHARE) || mention.is(Kind.CHANGE) ? mention.value().times(HUNDRED) : mention.value());
        var number = value.over(slot.scale());
        boolean small = !slot.scale().equals(Rational.ONE) && number.compareTo(Rational.of(1, 10)) < 0;
        return small ? List.of() : rounded(number);
    }

    private static Rational positive(Rational value) {
        return value.signum() < 0 ? value.negate() : value;
    }

    private static List<Printing> decade(Mention mention) {
        return List.of(new Printing(
                Ranking.plain(BigDecimal.valueOf(mention.value().decimal(12).intValue() % CENTURY / 10 * 10)), 0));
    }

    /// "'____" prints the last two digits of a year.
    private static List<Printing> year(Slot slot, Mention mention) {
        var whole = new Printing(Ranking.plain(mention.value()), 0);
        return slot.before().isEmpty() || !mention.isYear()
                ? List.of(whole)
                : List.of(
                        whole,
                        new Printing(
                                Ranking.plain(
                                        BigDecimal.valueOf(mention.value().decimal(12).intValue() % CENTURY)),
                                2));
    }

    /// Returns the number, with one digit behind the point, with none, and cut short: journalists round and truncate.
    private static List<Printing> rounded(Rational value) {
        var exact = Ranking.plain(value);
        var printings = new ArrayList<Printing>();
        printings.add(new Printing(exact, 2 < exact.scale() ? 2 : 0));
        if (1 < exact.scale()) {
            printings.add(new Printing(Ranking.plain(exact.setScale(1, RoundingMode.HALF_UP)), 1));
        }
        if (0 < exact.scale()) {
            printings.add(new Printing(Ranking.plain(exact.setScale(0, RoundingMode.HALF_UP)), 1));
            printings.add(new Printing(Ranking.plain(exact.setScale(0, RoundingMode.DOWN)), 2));
        }
        return printings;
    }
}
