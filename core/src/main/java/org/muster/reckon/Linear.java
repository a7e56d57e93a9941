package org.muster.reckon;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.muster.model.finding.Variable;
import org.muster.model.quantity.Rational;

/// A linear form is a sum of variables, each taken so many times; none is taken zero times.
///
/// @param terms how often each variable is taken, sorted by variable
record Linear(Map<Variable, Rational> terms) {

    Linear {
        var kept = new TreeMap<>(terms);
        kept.values().removeIf(times -> times.signum() == 0);
        terms = Collections.unmodifiableMap(kept);
    }

    static Linear of(Variable variable, Rational times) {
        return new Linear(new TreeMap<>(Map.of(variable, times)));
    }

    /// Returns how often the first variable is taken; there must be one.
    Rational leading() {
        return terms.values().iterator().next();
    }

    Linear plus(Variable variable, Rational times) {
        var sum = new TreeMap<>(terms);
        sum.merge(variable, times, Rational::plus);
        return new Linear(sum);
    }

    Linear times(Rational factor) {
        var scaled = new TreeMap<Variable, Rational>();
        terms.forEach((variable, times) -> scaled.put(variable, times.times(factor)));
        return new Linear(scaled);
    }
}
