package org.muster.check;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The words of a population or a place that mean something, cut to their stems.
///
/// @param words all of them
/// @param names those that are written with a capital
record Worded(Set<String> words, Set<String> names) {

    private static final int STEM = 5;
    private static final Set<String> EMPTY = Set.of("the", "of", "in", "a", "an", "and", "its", "their", "his", "her");

    Worded {
        words = Set.copyOf(words);
        names = Set.copyOf(names);
    }

    static Worded of(List<String> wordings) {
        if (wordings.isEmpty()) {
            return new Worded(Set.of(), Set.of());
        }
        var words = wordings.stream()
                .flatMap(each -> Arrays.stream(each.split("[^\\p{L}\\d]+")))
                .filter(word -> !word.isBlank())
                .toList();
        return new Worded(
                stems(words),
                stems(words.stream()
                        .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                        .toList()));
    }

    /// Returns how far the two mean the same.
    Likeness to(Worded other) {
        if (words.equals(other.words)) {
            return Likeness.SAME;
        }
        if (words.isEmpty() || other.words.isEmpty()) {
            return Likeness.UNSTATED;
        }
        boolean within = words.containsAll(other.words) || other.words.containsAll(words);
        return within || names.stream().anyMatch(other.names::contains) ? Likeness.SAME : Likeness.OTHER;
    }

    private static Set<String> stems(List<String> words) {
        return words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !EMPTY.contains(word))
                .map(word -> word.length() <= STEM ? word : word.substring(0, STEM))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
