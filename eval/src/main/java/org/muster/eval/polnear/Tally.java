package org.muster.eval.polnear;

import java.util.Objects;
import org.muster.eval.Counts;

/// A tally counts what was read right in one annotated report.
///
/// @param source places of sources
/// @param cue places of cues
/// @param content places of contents
/// @param attributed numerals that lie in a content
/// @param figureSource numerals in a content with a source, and those whose source was read there
record Tally(Counts source, Counts cue, Counts content, Counts attributed, Counts figureSource) {

    Tally {
        Objects.requireNonNull(source);
        Objects.requireNonNull(cue);
        Objects.requireNonNull(content);
        Objects.requireNonNull(attributed);
        Objects.requireNonNull(figureSource);
    }
}
