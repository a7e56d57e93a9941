package org.muster.grammar;

import java.util.HashSet;
import java.util.Set;

/// A family is what may stand at one place of a pattern: words, and numerals of some shapes.
///
/// @param words the words in lower case
/// @param shapes the regular expressions of the numerals
record Family(Set<String> words, Set<String> shapes) {

    /// The family that holds nothing.
    static final Family NONE = new Family(Set.of(), Set.of());

    Family {
        words = Set.copyOf(words);
        shapes = Set.copyOf(shapes);
    }

    static Family of(Pattern.Word word) {
        return new Family(word.words(), Set.of());
    }

    static Family of(Pattern.Digits digits) {
        return new Family(Set.of(), Set.of(digits.shape().pattern()));
    }

    Family or(Family other) {
        return new Family(both(words, other.words), both(shapes, other.shapes));
    }

    int size() {
        return words.size() + shapes.size();
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
