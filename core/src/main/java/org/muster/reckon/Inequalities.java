package org.muster.reckon;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.muster.model.finding.Premise;
import org.muster.model.finding.Variable;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Limit;
import org.muster.model.quantity.Rational;

/// Forms the inequalities that premises stand for.
///
/// A factor with an open limit makes a strict inequality: "more than double" nothing is not nothing.
final class Inequalities {

    private static final Rational MINUS_ONE = Rational.of(-1);
    private static final Limit NOTHING = new Limit.Closed(Rational.ZERO);
    private static final Limit BELOW_NOTHING = new Limit.Open(Rational.ZERO);

    private Inequalities() {}

    static List<Inequality> of(List<Premise> premises) {
        var all = new ArrayList<Inequality>();
        for (int index = 0; index < premises.size(); index++) {
            form(index, premises.get(index), all);
        }
        return all;
    }

    private static void form(int index, Premise premise, List<Inequality> all) {
        switch (premise) {
            case Premise.Within within -> within(index, within.variable(), within.bounds(), all);
            case Premise.Known known -> within(index, known.variable(), known.bounds(), all);
            case Premise.Sum sum -> equal(index, excess(sum), all);
            case Premise.Scaled scaled -> scaled(index, scaled, all);
            case Premise.NotMore notMore ->
                all.add(new Inequality(index, 0, difference(notMore.lesser(), notMore.greater()), NOTHING));
            case Premise.Less less ->
                all.add(new Inequality(index, 0, difference(less.lesser(), less.greater()), BELOW_NOTHING));
            case Premise.Same same -> equal(index, difference(same.first(), same.second()), all);
        }
    }

    private static void within(int index, Variable variable, Bounds bounds, List<Inequality> all) {
        if (bounds.high().value().isPresent()) {
            all.add(new Inequality(index, 0, Linear.of(variable, Rational.ONE), bounds.high()));
        }
        if (bounds.low().value().isPresent()) {
            all.add(new Inequality(index, 1, Linear.of(variable, MINUS_ONE), Ends.opposite(bounds.low())));
        }
    }

    private static void scaled(int index, Premise.Scaled scaled, List<Inequality> all) {
        var bounds = scaled.factor().bounds();
        var part = Linear.of(scaled.part(), Rational.ONE);
        bounds.high().value().ifPresent(high -> {
            var excess = part.plus(scaled.whole(), high.negate());
            all.add(new Inequality(index, 0, excess, bounds.high().open() ? BELOW_NOTHING : NOTHING));
        });
        bounds.low().value().ifPresent(low -> {
            var lack = part.plus(scaled.whole(), low.negate()).times(MINUS_ONE);
            all.add(new Inequality(index, 1, lack, bounds.low().open() ? BELOW_NOTHING : NOTHING));
        });
    }

    private static void equal(int index, Linear form, List<Inequality> all) {
        all.add(new Inequality(index, 0, form, NOTHING));
        all.add(new Inequality(index, 1, form.times(MINUS_ONE), NOTHING));
    }

    private static Linear excess(Premise.Sum sum) {
        var terms = new TreeMap<Variable, Rational>();
        terms.put(sum.total(), Rational.ONE);
        sum.parts().forEach(part -> terms.merge(part, MINUS_ONE, Rational::plus));
        return new Linear(terms);
    }

    private static Linear difference(Variable first, Variable second) {
        return Linear.of(first, Rational.ONE).plus(second, MINUS_ONE);
    }
}
