package org.muster.eval.newsquant;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// A tuple is one quantity as the benchmark writes it.
///
/// @param value one number, or the two ends of a range
/// @param change `= ~ up down > <`
/// @param unit the normalised unit, in lower case
/// @param concept the lower-case words of what it refers to; `-` where it refers to nothing
record Tuple(List<Double> value, String change, String unit, Set<String> concept) {

    private static final double NEAR = 1e-5;

    Tuple {
        value = List.copyOf(value);
        concept = Set.copyOf(concept);
        unit = unit.toLowerCase(Locale.ROOT);
    }

    /// Returns the lower-case words of the benchmark's field, which commas and blanks part.
    static Set<String> words(String concept) {
        return Arrays.stream(concept.toLowerCase(Locale.ROOT).split("[,\\s]+"))
                .filter(word -> !word.isBlank())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean sameValue(Tuple other) {
        boolean same = value.size() == other.value.size();
        for (int i = 0; same && i < value.size(); i++) {
            double one = value.get(i);
            double two = other.value.get(i);
            same = Math.abs(one - two) <= NEAR * Math.max(Math.abs(one), Math.abs(two));
        }
        return same;
    }

    boolean sameUnit(Tuple other) {
        return unit.equals(other.unit);
    }

    boolean sameChange(Tuple other) {
        return change.equals(other.change);
    }

    boolean sharesConcept(Tuple other) {
        return concept.stream().anyMatch(other.concept::contains);
    }

    boolean sameConcept(Tuple other) {
        return concept.equals(other.concept);
    }

    @Override
    public String toString() {
        return "%s %s %s [%s]"
                .formatted(change, value, unit, concept.stream().sorted().collect(Collectors.joining(" ")));
    }
}
