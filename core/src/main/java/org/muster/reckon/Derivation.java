package org.muster.reckon;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.muster.model.quantity.Rational;

/// A derivation is a number that follows from a few others by a small reckoning, as a reader would do it in the head.
///
/// @param by how it follows
/// @param of the numbers it follows from, in the order in which they are reckoned with
/// @param value the number
public record Derivation(Step by, List<Rational> of, Rational value) {

    /// How one number follows from others.
    public enum Step {
        /// It is one of them.
        SAME,
        /// All of them together.
        SUM,
        /// The larger without the smaller.
        DIFFERENCE,
        /// The first without all the others.
        REST,
        /// One times the other.
        PRODUCT,
        /// One divided by the other.
        QUOTIENT,
        /// Two of them together or apart, times the third.
        SCALED,
        /// Two of them together, apart or multiplied, divided by the third.
        SHARED
    }

    private static final int MOST = 12;

    public Derivation {
        Objects.requireNonNull(by);
        Objects.requireNonNull(value);
        of = List.copyOf(of);
    }

    /// Returns what follows from the numbers by the steps, in the order of the steps. Of more than twelve numbers the
    /// first twelve are taken.
    public static List<Derivation> from(List<Rational> numbers, Set<Step> steps) {
        var few = numbers.subList(0, Math.min(MOST, numbers.size()));
        var derived = new ArrayList<Derivation>();
        for (var step : Step.values()) {
            if (steps.contains(step)) {
                derived.addAll(by(step, few));
            }
        }
        return List.copyOf(derived);
    }

    private static List<Derivation> by(Step step, List<Rational> numbers) {
        return switch (step) {
            case SAME ->
                numbers.stream()
                        .map(number -> new Derivation(step, List.of(number), number))
                        .toList();
            case SUM -> sums(numbers);
            case REST -> rests(numbers);
            case DIFFERENCE, PRODUCT, QUOTIENT -> pairs(step, numbers);
            case SCALED, SHARED -> triples(step, numbers);
        };
    }

    /// Numbers that stand side by side are added, and each with each.
    private static List<Derivation> sums(List<Rational> numbers) {
        var sums = new ArrayList<Derivation>();
        for (int from = 0; from < numbers.size(); from++) {
            for (int to = from + 2; to <= numbers.size(); to++) {
                sums.add(sum(numbers.subList(from, to)));
            }
            for (int other = from + 2; other < numbers.size(); other++) {
                sums.add(sum(List.of(numbers.get(from), numbers.get(other))));
            }
        }
        return sums;
    }

    private static Derivation sum(List<Rational> numbers) {
        return new Derivation(Step.SUM, numbers, numbers.stream().reduce(Rational.ZERO, Rational::plus));
    }

    private static List<Derivation> rests(List<Rational> numbers) {
        var rests = new ArrayList<Derivation>();
        for (int to = 3; to <= numbers.size(); to++) {
            var some = numbers.subList(0, to);
            rests.add(new Derivation(
                    Step.REST, some, some.subList(1, to).stream().reduce(some.getFirst(), Rational::minus)));
        }
        return rests;
    }

    private static List<Derivation> pairs(Step step, List<Rational> numbers) {
        var pairs = new ArrayList<Derivation>();
        for (int i = 0; i < numbers.size(); i++) {
            for (int j = 0; j < numbers.size(); j++) {
                if (i != j) {
                    pair(step, numbers.get(i), numbers.get(j), i < j, pairs);
                }
            }
        }
        return pairs;
    }

    private static void pair(Step step, Rational one, Rational other, boolean inOrder, List<Derivation> pairs) {
        boolean holds = switch (step) {
            case DIFFERENCE -> other.compareTo(one) < 0;
            case PRODUCT -> inOrder;
            case QUOTIENT -> other.signum() != 0;
            case SAME, SUM, REST, SCALED, SHARED -> false;
        };
        if (holds) {
            var value = switch (step) {
                case DIFFERENCE -> one.minus(other);
                case PRODUCT -> one.times(other);
                case QUOTIENT -> one.over(other);
                case SAME, SUM, REST, SCALED, SHARED -> one;
            };
            pairs.add(new Derivation(step, List.of(one, other), value));
        }
    }

    private static List<Derivation> triples(Step step, List<Rational> numbers) {
        var triples = new ArrayList<Derivation>();
        for (int third = 0; third < numbers.size(); third++) {
            for (int i = 0; i < numbers.size(); i++) {
                for (int j = 0; j < numbers.size(); j++) {
                    if (i != j && i != third && j != third) {
                        triple(step, List.of(numbers.get(i), numbers.get(j), numbers.get(third)), i < j, triples);
                    }
                }
            }
        }
        return triples;
    }

    private static void triple(Step step, List<Rational> of, boolean inOrder, List<Derivation> triples) {
        var one = of.get(0);
        var other = of.get(1);
        var third = of.get(2);
        boolean scaled = step == Step.SCALED;
        if (!scaled && third.signum() == 0) {
            return;
        }
        var parts = new ArrayList<Rational>();
        if (inOrder) {
            parts.add(one.plus(other));
            parts.add(one.times(other));
        }
        if (other.compareTo(one) < 0) {
            parts.add(one.minus(other));
        }
        parts.forEach(part -> triples.add(new Derivation(step, of, scaled ? part.times(third) : part.over(third))));
    }
}
