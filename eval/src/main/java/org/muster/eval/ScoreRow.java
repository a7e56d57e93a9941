package org.muster.eval;

import java.util.List;

/// A score row is what a score table prints of one slot.
public sealed interface ScoreRow permits SlotScore, MeanScore {

    /// Returns the name of what is scored.
    String slot();

    /// Returns slot, precision, recall and F1 with three decimals.
    List<String> row();

    /// Returns the interval of the F1.
    Bootstrap interval();
}
