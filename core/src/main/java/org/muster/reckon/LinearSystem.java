package org.muster.reckon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.model.finding.Premise;
import org.muster.model.finding.Proof;
import org.muster.model.finding.Variable;
import org.muster.model.quantity.Limit;
import org.muster.model.quantity.Rational;

/// A linear system is the inequalities of some premises, made ready to be solved.
final class LinearSystem {

    private static final int PATIENCE = 5_000;
    private static final int MAX_WORK = 1_000_000;

    private final List<Inequality> inequalities;
    private final Tableau tableau = new Tableau(PATIENCE, MAX_WORK);
    private final TreeMap<Variable, Integer> columns = new TreeMap<>();
    private final Map<Linear, Integer> sums = new HashMap<>();
    private Optional<Inequality> absurd = Optional.empty();

    private LinearSystem(List<Inequality> inequalities) {
        this.inequalities = inequalities;
        for (int index = 0; index < inequalities.size(); index++) {
            add(index, inequalities.get(index));
        }
    }

    static LinearSystem of(List<Premise> premises) {
        return new LinearSystem(Inequalities.of(premises));
    }

    static Solution solve(List<Premise> premises) {
        return of(premises).solution();
    }

    /// Returns numbers that satisfy the system, or why there are none.
    Solution solution() {
        if (absurd.isPresent()) {
            var share = new Proof.Share(absurd.get().premise(), absurd.get().side(), Rational.ONE);
            return new Solution.Infeasible(List.of(share));
        }
        var conflict = tableau.conflict();
        if (conflict.isPresent()) {
            return new Solution.Infeasible(shares(conflict.get()));
        }
        return new Solution.Feasible(numbers());
    }

    /// Returns how far a variable can rise in a system that can hold.
    Extremum highest(Variable variable) {
        return extremum(variable, Rational.ONE);
    }

    /// Returns how far a variable can fall in a system that can hold, as the highest that its opposite can rise.
    Extremum lowest(Variable variable) {
        return extremum(variable, Rational.of(-1));
    }

    private Extremum extremum(Variable variable, Rational direction) {
        if (!columns.containsKey(variable) || !(solution() instanceof Solution.Feasible)) {
            return Extremum.NONE;
        }
        int goal = tableau.add(Map.of(columns.get(variable), direction));
        var holding = tableau.raise(goal);
        if (holding.isEmpty()) {
            return Extremum.NONE;
        }
        var end = tableau.column(goal).value();
        var most = end.little().signum() < 0 ? new Limit.Open(end.real()) : new Limit.Closed(end.real());
        return new Extremum(most, shares(holding.get()));
    }

    private void add(int index, Inequality inequality) {
        var form = inequality.form();
        if (form.terms().isEmpty()) {
            if (Delta.most(inequality.most()).compareTo(Delta.ZERO) < 0) {
                absurd = Optional.of(inequality);
            }
        } else {
            limit(index, inequality);
        }
    }

    private void limit(int index, Inequality inequality) {
        var form = inequality.form();
        var leading = form.leading();
        var times = Rational.ONE.over(leading);
        int column = column(form.times(times));
        var at = Delta.most(inequality.most()).times(times);
        if (0 < leading.signum()) {
            tableau.column(column).limitHigh(new ColumnBound(at, index, times));
        } else {
            tableau.column(column).limitLow(new ColumnBound(at, index, times.negate()));
        }
    }

    private int column(Linear form) {
        if (form.terms().size() == 1) {
            return column(form.terms().keySet().iterator().next());
        }
        var known = sums.get(form);
        if (known != null) {
            return known;
        }
        var terms = new TreeMap<Integer, Rational>();
        form.terms().forEach((variable, times) -> terms.put(column(variable), times));
        int added = tableau.add(terms);
        sums.put(form, added);
        return added;
    }

    private int column(Variable variable) {
        return columns.computeIfAbsent(variable, _ -> tableau.add());
    }

    private Map<Variable, Rational> numbers() {
        var little = tableau.littleEnough();
        var numbers = new TreeMap<Variable, Rational>();
        columns.forEach((variable, column) -> {
            var value = tableau.column(column).value();
            numbers.put(variable, value.real().plus(value.little().times(little)));
        });
        return numbers;
    }

    private List<Proof.Share> shares(Map<ColumnBound, Rational> limits) {
        var shares = new ArrayList<Proof.Share>();
        limits.forEach((bound, times) -> {
            var inequality = inequalities.get(bound.inequality());
            shares.add(new Proof.Share(inequality.premise(), inequality.side(), times.times(bound.times())));
        });
        shares.sort(Comparator.comparingInt(Proof.Share::premise).thenComparingInt(Proof.Share::side));
        return shares;
    }
}
