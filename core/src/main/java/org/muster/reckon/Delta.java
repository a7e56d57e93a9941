package org.muster.reckon;

import org.muster.model.quantity.Limit;
import org.muster.model.quantity.Rational;

/// A delta is a number with an infinitesimal beside it, so that "below 5" is "at most 5 less a little" (Dutertre and de
/// Moura 2006).
///
/// @param real the number
/// @param little how many times the infinitesimal is added
record Delta(Rational real, Rational little) implements Comparable<Delta> {

    static final Delta ZERO = new Delta(Rational.ZERO, Rational.ZERO);

    /// Returns the largest number that an upper limit allows.
    static Delta most(Limit limit) {
        var at = limit.value().orElseThrow();
        return new Delta(at, limit.open() ? Rational.of(-1) : Rational.ZERO);
    }

    Delta plus(Delta other) {
        return new Delta(real.plus(other.real), little.plus(other.little));
    }

    Delta minus(Delta other) {
        return new Delta(real.minus(other.real), little.minus(other.little));
    }

    Delta times(Rational factor) {
        return new Delta(real.times(factor), little.times(factor));
    }

    Delta over(Rational divisor) {
        return new Delta(real.over(divisor), little.over(divisor));
    }

    @Override
    public int compareTo(Delta other) {
        int byReal = real.compareTo(other.real);
        return byReal == 0 ? little.compareTo(other.little) : byReal;
    }
}
