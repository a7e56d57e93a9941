package org.muster.text;

import java.util.List;
import java.util.Optional;

/// Word features are the features of the tag model that name one whole word, in the order in which a row of the table
/// holds them: the word at its own place, at the places beside it, and at its own place with each shape.
final class WordFeatures {

    static final int SELF = 0;
    static final int NEXT = 1;
    static final int NEXT_BUT_ONE = 2;
    static final int LAST = 3;
    static final int LAST_BUT_ONE = 4;

    /// How the model's names for them begin.
    private static final List<String> PLACES = List.of("w=", "n1w=", "n2w=", "p1w=", "p2w=");

    private static final String SHAPED = "w&c=";

    /// How many columns a row has.
    static final int COLUMNS = PLACES.size() + Shape.values().length;

    private WordFeatures() {}

    /// One of them: the word it names, and its column.
    record Named(String word, int column) {}

    /// Returns the column of a word with a shape.
    static int with(Shape shape) {
        return PLACES.size() + shape.ordinal();
    }

    /// Returns which of them the model's name names; none where it names no whole word.
    static Optional<Named> named(String feature) {
        if (feature.startsWith(SHAPED)) {
            int comma = feature.lastIndexOf(',');
            var shape = Shape.coded(feature.substring(comma + 1));
            return Optional.of(new Named(feature.substring(SHAPED.length(), comma), with(shape)));
        }
        for (int column = 0; column < PLACES.size(); column++) {
            if (feature.startsWith(PLACES.get(column))) {
                return Optional.of(
                        new Named(feature.substring(PLACES.get(column).length()), column));
            }
        }
        return Optional.empty();
    }
}
