package org.muster.grammar;

import java.util.HashSet;
import java.util.List;
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
        return other.isNone() ? this : isNone() ? other : all(List.of(this, other));
    }

    private boolean isNone() {
        return words.isEmpty() && shapes.isEmpty();
    }

    /// Returns a number that equal families share, and hardly ever others.
    int mark() {
        return 31 * words.hashCode() + shapes.hashCode();
    }

    /// Returns what may stand where any of the families may.
    static Family all(List<Family> families) {
        if (families.size() == 1) {
            return families.getFirst();
        }
        var words = new HashSet<String>();
        var shapes = new HashSet<String>();
        for (var family : families) {
            words.addAll(family.words);
            shapes.addAll(family.shapes);
        }
        return new Family(words, shapes);
    }
}
