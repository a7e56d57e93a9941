package org.muster.eval.figures;

import java.util.List;
import java.util.Map;
import org.muster.eval.Counts;

/// A tally counts, for one or more documents, the gold figures, the figures of Muster and the slots that are right.
///
/// @param gold the number of gold figures
/// @param read the number of figures of Muster
/// @param right the number of right slots
record Tally(int gold, int read, Map<Slot, Integer> right) {

    Tally {
        right = Map.copyOf(right);
    }

    Counts of(Slot slot) {
        return new Counts(gold, read, right.getOrDefault(slot, 0));
    }

    static List<Counts> of(Slot slot, List<Tally> tallies) {
        return tallies.stream().map(tally -> tally.of(slot)).toList();
    }
}
