package org.muster.model.finding;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Rational;

/// A proof is what the premises of a certificate come to.
public sealed interface Proof {

    /// One inequality of a premise, taken so many times (a Farkas multiplier).
    ///
    /// @param premise the premise's index in the certificate
    /// @param side which of the premise's inequalities: 0 for "not more than", 1 for "not less than"
    /// @param times how often it is taken, above zero
    record Share(int premise, int side, Rational times) {
        public Share {
            if (premise < 0 || side < 0 || 1 < side || times.signum() <= 0) {
                throw new IllegalArgumentException(
                        "A share (%s, %s, %s) must name an inequality and take it more than zero times."
                                .formatted(premise, side, times));
            }
        }
    }

    /// The premises cannot all hold: taken so many times each, they add up to a falsehood.
    record Refutation(List<Share> shares) implements Proof {
        public Refutation {
            shares = List.copyOf(shares);
        }
    }

    /// The premises can all hold: these numbers satisfy every one of them.
    record Witness(Map<Variable, Rational> numbers) implements Proof {
        public Witness {
            numbers = Collections.unmodifiableMap(new TreeMap<>(numbers));
        }
    }

    /// The premises force a number within bounds.
    ///
    /// @param variable the number
    /// @param bounds what it must lie within
    /// @param low how the lower limit adds up; empty where there is none
    /// @param high how the upper limit adds up; empty where there is none
    record Derivation(Variable variable, Bounds bounds, List<Share> low, List<Share> high) implements Proof {
        public Derivation {
            Objects.requireNonNull(variable);
            Objects.requireNonNull(bounds);
            low = List.copyOf(low);
            high = List.copyOf(high);
        }
    }
}
