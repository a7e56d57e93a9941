package org.muster.figure.en;

import java.util.ArrayList;
import java.util.List;
import org.muster.figure.Digits;
import org.muster.figure.Line;
import org.muster.figure.en.Qualifiers.Qualifier;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Hedge;
import org.muster.model.quantity.Hedge.Approach;
import org.muster.model.quantity.Numeral;
import org.muster.model.quantity.Per;
import org.muster.model.quantity.Quantity;
import org.muster.model.quantity.Rational;

/// Amounts are put together here from numbers and the qualifiers around them.
final class Amounts {

    private static final int MOST_QUALIFIERS = 3;

    private Amounts() {}

    /// Returns the qualifiers that begin at the index, one after another.
    static List<Qualifier> qualifiersAt(Line line, int index) {
        var found = new ArrayList<Qualifier>();
        int at = index;
        while (found.size() < MOST_QUALIFIERS) {
            var next = Qualifiers.before(line, at);
            if (next.isEmpty()) {
                break;
            }
            found.add(next.get());
            at = next.get().end();
        }
        return found;
    }

    static Amount of(Numeral low, Numeral high, int ends) {
        return ends == 1 ? new Amount.Point(low) : new Amount.Between(low, high);
    }

    static Quantity quantity(Amount amount, Scale scale) {
        return new Quantity(amount, scale.unit(), new Per.Nothing());
    }

    /// Returns the amount under its qualifiers, the innermost last.
    static Amount qualified(Amount amount, Line line, List<Qualifier> qualifiers) {
        var result = amount;
        for (var found : qualifiers.reversed()) {
            result = found.effect().bounds()
                    ? bounded(result, found.effect())
                    : hedged(result, worded(line, found), found.effect());
        }
        return result;
    }

    private static String worded(Line line, Qualifier found) {
        int begin = line.is(found.begin(), "-") ? found.begin() + 1 : found.begin();
        return line.words(begin, found.end());
    }

    /// Returns the amount with its sign turned, and low and high with it.
    static Amount negated(Amount amount) {
        return switch (amount) {
            case Amount.Point(var numeral) -> new Amount.Point(negated(numeral));
            case Amount.AtLeast(var numeral) -> new Amount.AtMost(negated(numeral));
            case Amount.MoreThan(var numeral) -> new Amount.LessThan(negated(numeral));
            case Amount.AtMost(var numeral) -> new Amount.AtLeast(negated(numeral));
            case Amount.LessThan(var numeral) -> new Amount.MoreThan(negated(numeral));
            case Amount.Between(var low, var high) -> new Amount.Between(negated(high), negated(low));
            case Amount.Hedged hedged ->
                new Amount.Hedged(
                        negated(hedged.amount()),
                        new Hedge(hedged.hedge().word(), turned(hedged.hedge().approach())));
            case Amount.Vague vague -> vague;
        };
    }

    /// Returns the amount so many times as large.
    static Amount scaled(Amount amount, Rational factor) {
        return switch (amount) {
            case Amount.Point(var numeral) -> new Amount.Point(Digits.scaled(numeral, factor));
            case Amount.AtLeast(var numeral) -> new Amount.AtLeast(Digits.scaled(numeral, factor));
            case Amount.MoreThan(var numeral) -> new Amount.MoreThan(Digits.scaled(numeral, factor));
            case Amount.AtMost(var numeral) -> new Amount.AtMost(Digits.scaled(numeral, factor));
            case Amount.LessThan(var numeral) -> new Amount.LessThan(Digits.scaled(numeral, factor));
            case Amount.Between(var low, var high) ->
                new Amount.Between(Digits.scaled(low, factor), Digits.scaled(high, factor));
            case Amount.Hedged(var inner, var hedge) -> new Amount.Hedged(scaled(inner, factor), hedge);
            case Amount.Vague vague -> vague;
        };
    }

    private static Numeral negated(Numeral numeral) {
        return new Numeral(numeral.value().negate(), numeral.step());
    }

    private static Approach turned(Approach approach) {
        return switch (approach) {
            case AROUND -> Approach.AROUND;
            case FROM_BELOW -> Approach.FROM_ABOVE;
            case FROM_ABOVE -> Approach.FROM_BELOW;
        };
    }

    private static Amount bounded(Amount amount, Effect effect) {
        return switch (amount) {
            case Amount.Point(var numeral) -> bound(numeral, effect);
            case Amount.Hedged(var inner, var hedge) -> new Amount.Hedged(bounded(inner, effect), hedge);
            case Amount.Between between -> between;
            case Amount.AtLeast bound -> bound;
            case Amount.MoreThan bound -> bound;
            case Amount.AtMost bound -> bound;
            case Amount.LessThan bound -> bound;
            case Amount.Vague vague -> vague;
        };
    }

    private static Amount bound(Numeral numeral, Effect effect) {
        return switch (effect) {
            case MORE_THAN -> new Amount.MoreThan(numeral);
            case AT_LEAST -> new Amount.AtLeast(numeral);
            case AT_MOST -> new Amount.AtMost(numeral);
            case LESS_THAN -> new Amount.LessThan(numeral);
            case AROUND, FROM_BELOW, FROM_ABOVE -> new Amount.Point(numeral);
        };
    }

    private static Amount hedged(Amount amount, String word, Effect effect) {
        if (amount instanceof Amount.Hedged) {
            return amount;
        }
        var approach = switch (effect) {
            case FROM_BELOW -> Approach.FROM_BELOW;
            case FROM_ABOVE -> Approach.FROM_ABOVE;
            case AROUND, MORE_THAN, AT_LEAST, AT_MOST, LESS_THAN -> Approach.AROUND;
        };
        return new Amount.Hedged(amount, new Hedge(word, approach));
    }
}
