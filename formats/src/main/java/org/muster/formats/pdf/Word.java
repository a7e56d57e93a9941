package org.muster.formats.pdf;

import java.util.Objects;
import org.muster.model.text.Box;

/// A word is what stands between two gaps of one line.
///
/// @param text its letters, never empty
/// @param box where it stands
/// @param size its font's size in points
record Word(String text, Box box, double size) {

    Word {
        Objects.requireNonNull(box);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A word must have a letter.");
        }
    }
}
