package org.muster.reckon;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.muster.model.quantity.Rational;

/// A row is a sum of columns, each taken so many times; columns taken zero times are left out.
final class Row {

    private final TreeMap<Integer, Rational> terms = new TreeMap<>();

    Set<Map.Entry<Integer, Rational>> terms() {
        return terms.entrySet();
    }

    /// Returns how often the column is taken.
    Rational times(int column) {
        return terms.getOrDefault(column, Rational.ZERO);
    }

    void add(int column, Rational times) {
        var present = terms.get(column);
        var sum = present == null ? times : present.plus(times);
        if (sum.signum() == 0) {
            terms.remove(column);
        } else {
            terms.put(column, sum);
        }
    }

    boolean has(int column) {
        return terms.containsKey(column);
    }

    /// Returns the row that gives the entering column, where this one gives the leaving.
    Row solvedFor(int entering, int leaving) {
        var divisor = times(entering);
        var solved = new Row();
        terms.forEach((column, times) -> solved.add(column, times.over(divisor).negate()));
        solved.terms.remove(entering);
        solved.add(leaving, Rational.ONE.over(divisor));
        return solved;
    }
}
