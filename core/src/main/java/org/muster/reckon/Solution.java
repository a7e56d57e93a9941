package org.muster.reckon;

import java.util.List;
import java.util.Map;
import org.muster.model.finding.Proof;
import org.muster.model.finding.Variable;
import org.muster.model.quantity.Rational;

/// A solution is what the solver says of a system.
sealed interface Solution {

    /// The inequalities can all hold, for example with these numbers.
    record Feasible(Map<Variable, Rational> numbers) implements Solution {
        public Feasible {
            numbers = Map.copyOf(numbers);
        }
    }

    /// They cannot: taken so many times each, these add up to a falsehood; without any one of them they would not.
    record Infeasible(List<Proof.Share> shares) implements Solution {
        public Infeasible {
            shares = List.copyOf(shares);
        }
    }
}
