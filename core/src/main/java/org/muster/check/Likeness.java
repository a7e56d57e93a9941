package org.muster.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// How far two wordings of a population or a place mean the same.
public enum Likeness {
    SAME,
    /// One side does not say.
    UNSTATED,
    OTHER;

    private static final int STEM = 5;
    private static final Set<String> EMPTY = Set.of("the", "of", "in", "a", "an", "and", "its", "their", "his", "her");

    static Likeness of(List<String> first, List<String> second) {
        var one = words(first);
        var other = words(second);
        if (one.equals(other)) {
            return SAME;
        }
        if (one.isEmpty() || other.isEmpty()) {
            return UNSTATED;
        }
        if (one.containsAll(other) || other.containsAll(one)) {
            return SAME;
        }
        boolean name = names(first).stream().anyMatch(names(second)::contains);
        return name ? SAME : OTHER;
    }

    private static Set<String> words(List<String> worded) {
        return worded.stream()
                .flatMap(each -> Arrays.stream(each.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")))
                .filter(word -> !word.isBlank() && !EMPTY.contains(word))
                .map(Likeness::stem)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> names(List<String> worded) {
        return worded.stream()
                .flatMap(each -> Arrays.stream(each.split("[^\\p{L}\\d]+")))
                .filter(word -> !word.isBlank() && Character.isUpperCase(word.codePointAt(0)))
                .map(word -> stem(word.toLowerCase(Locale.ROOT)))
                .filter(word -> !EMPTY.contains(word))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String stem(String word) {
        return word.length() <= STEM ? word : word.substring(0, STEM);
    }
}
