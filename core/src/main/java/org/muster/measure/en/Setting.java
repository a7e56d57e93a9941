package org.muster.measure.en;

import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Tag;

/// A setting is where one figure stands: its line, its tokens, and what was read before it.
///
/// @param line the sentence
/// @param spot the figure and its tokens
/// @param memory what earlier figures count
/// @param cast who in the report is of which age and role
record Setting(Line line, Line.Spot spot, Memory memory, Cast cast) {

    Figure figure() {
        return spot.figure();
    }

    Kind kind() {
        return spot.figure().kind();
    }

    int begin() {
        return spot.begin();
    }

    int end() {
        return spot.end();
    }

    /// Returns whether the figure is the object of a preposition or verb, so that no finite verb behind it is its own.
    boolean governed() {
        int i = begin() - 1;
        while (line.tag(i) == Tag.DET || line.tag(i) == Tag.ADV || line.is(i, "another", "additional", "\"", "“")) {
            i--;
        }
        boolean clause = line.is(i, "as", "after", "before", "since", "until", "because", "than");
        return line.tag(i) == Tag.ADP && !clause
                || line.tag(i) == Tag.VERB && !line.in(i, "saying")
                || line.is(i, "to");
    }
}
