package org.muster.reckon;

import java.math.BigDecimal;
import org.muster.model.finding.Factor;
import org.muster.model.finding.Variable;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.FigureId;
import org.muster.model.quantity.Hedge;
import org.muster.model.quantity.Numeral;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Reading;

/// Short ways to write amounts, numbers and factors in tests.
final class Given {

    private Given() {}

    static Variable the(String name) {
        return new Variable(name);
    }

    static Printed count(String name, Amount amount) {
        return new Printed(the(name), new FigureId(name), amount, Nature.COUNTED);
    }

    static Printed measured(String name, Amount amount) {
        return new Printed(the(name), new FigureId(name), amount, Nature.MEASURED);
    }

    /// Returns the numeral with the step of its last digit that is not zero.
    static Numeral numeral(String digits) {
        var decimal = new BigDecimal(digits);
        var step =
                BigDecimal.ONE.scaleByPowerOfTen(-decimal.stripTrailingZeros().scale());
        if (digits.contains(".")) {
            step = BigDecimal.ONE.scaleByPowerOfTen(-decimal.scale());
        }
        return new Numeral(Rational.of(decimal), Rational.of(step));
    }

    static Numeral words(long numerator, long denominator) {
        return new Numeral(Rational.of(numerator, denominator), Rational.ZERO);
    }

    static Amount point(String digits) {
        return new Amount.Point(numeral(digits));
    }

    static Amount hedged(String word, Hedge.Approach approach, Numeral numeral) {
        return new Amount.Hedged(new Amount.Point(numeral), new Hedge(word, approach));
    }

    static Factor factor(String name, Amount amount, long offset) {
        return new Factor.Worded(
                new FigureId(name),
                amount,
                Reading.EXACT,
                Rational.of(offset),
                Ends.notNegative(Ends.moved(amount.exact(), Rational.of(offset))));
    }

    static Factor known(String decimal) {
        return new Factor.Known(Bounds.at(Rational.of(new BigDecimal(decimal))), "known");
    }
}
