package org.muster.eval.figures;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A tally counts, for one or more documents, the gold figures, the figures of Muster and the slots that are right.
///
/// @param gold the number of gold figures
/// @param read the number of figures of Muster
/// @param right the number of right slots
record Tally(int gold, int read, Map<Slot, Integer> right) {

    Tally {
        right = Map.copyOf(right);
    }

    /// Returns the sum of the tallies.
    static Tally sum(List<Tally> tallies) {
        int gold = 0;
        int read = 0;
        var right = new EnumMap<Slot, Integer>(Slot.class);
        for (var tally : tallies) {
            gold += tally.gold;
            read += tally.read;
            tally.right.forEach((slot, count) -> right.merge(slot, count, Integer::sum));
        }
        return new Tally(gold, read, right);
    }

    double precision(Slot slot) {
        return hits(slot) / Math.max(read, 1);
    }

    double recall(Slot slot) {
        return hits(slot) / Math.max(gold, 1);
    }

    /// Returns the harmonic mean of precision and recall.
    double f1(Slot slot) {
        double precision = precision(slot);
        double recall = recall(slot);
        return 2 * precision * recall / Math.max(precision + recall, 1e-9);
    }

    private double hits(Slot slot) {
        return right.getOrDefault(slot, 0);
    }
}
