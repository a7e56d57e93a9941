package org.muster.figure.en;

import org.jspecify.annotations.Nullable;
import org.muster.figure.Line;
import org.muster.model.quantity.Numeral;
import org.muster.model.quantity.Rational;

/// A word sum adds up the words of one number as they come: "two", "hundred", "thousand", "and", "five".
final class WordSum {

    private static final Rational HUNDRED = Rational.of(100);
    private static final Rational DOZEN = Rational.of(12);
    private static final Rational LAKH = Rational.of(100_000);

    private Rational total = Rational.ZERO;
    private Rational current = Rational.ZERO;
    private Rational step = Rational.ONE;
    private @Nullable Rational largest;
    private @Nullable NumberSort last;

    /// What was added since the last power: only that is told in dozens.
    private Rational tail = Rational.ZERO;

    /// Takes the next word if the number can go on with it.
    boolean take(NumberWords.Entry entry) {
        boolean taken = switch (entry.sort()) {
            case UNIT -> last != NumberSort.UNIT && add(entry.value(), Rational.of(last == NumberSort.TEN ? 10 : 20));
            case TEN -> last != NumberSort.UNIT && last != NumberSort.TEN && add(entry.value(), HUNDRED);
            case MULTIPLIER -> multiply(entry.value());
            case SUFFIX, DOUBTFUL_SUFFIX, FRACTION, SIGN, ORDINAL, MULTIPLE, TIMES, VAGUE -> false;
        };
        if (taken) {
            last = entry.sort();
        }
        return taken;
    }

    /// "a hundred and five", but not "two hundred and three hundred".
    boolean openToAnd(Line line, int next) {
        boolean small = NumberWords.is(line, next, NumberSort.UNIT) || NumberWords.is(line, next, NumberSort.TEN);
        boolean power = NumberWords.is(line, next + 1, NumberSort.MULTIPLIER);
        return last == NumberSort.MULTIPLIER && small && !power && !DOZEN.equals(step);
    }

    /// "twenty-five", "two-hundred", but not "two-three".
    boolean openToHyphen(Line line, int next) {
        return last == NumberSort.TEN && NumberWords.is(line, next, NumberSort.UNIT)
                || NumberWords.is(line, next, NumberSort.MULTIPLIER);
    }

    Numeral numeral() {
        return new Numeral(total.plus(current), step);
    }

    private boolean add(Rational value, Rational below) {
        boolean fits = last == null || last == NumberSort.MULTIPLIER || value.compareTo(below) < 0;
        if (fits) {
            current = current.plus(value);
            tail = last == NumberSort.MULTIPLIER ? value : tail.plus(value);
            step = Rational.ONE;
        }
        return fits;
    }

    private boolean multiply(Rational value) {
        if (last == NumberSort.MULTIPLIER && LAKH.equals(step) && LAKH.compareTo(value) < 0) {
            total = total.times(value);
            step = LAKH.times(value);
            return true;
        }
        var base = current.signum() == 0 ? Rational.ONE : current;
        boolean grows =
                last == null || last != NumberSort.MULTIPLIER || step.compareTo(value) < 0 || step.equals(DOZEN);
        boolean falls = largest == null || value.compareTo(largest) < 0 || total.signum() == 0;
        if (!grows || !falls || last == NumberSort.MULTIPLIER && value.compareTo(HUNDRED) <= 0) {
            return false;
        }
        if (value.compareTo(HUNDRED) <= 0) {
            boolean dozens = DOZEN.equals(value) && tail.signum() == 1 && last != NumberSort.MULTIPLIER;
            current = dozens ? current.minus(tail).plus(tail.times(DOZEN)) : base.times(value);
        } else {
            total = total.plus(base.times(value));
            current = Rational.ZERO;
            largest = value;
        }
        step = value;
        if (last == NumberSort.MULTIPLIER) {
            step = value.times(HUNDRED);
        }
        return true;
    }
}
