package org.muster.eval;

import java.util.List;

/// Counts of one slot: how many the gold has, how many were read, and how many of these are right.
///
/// @param gold the number in the gold
/// @param read the number that Muster gave
/// @param right the number that agree
public record Counts(int gold, int read, int right) {

    public Counts {
        if (gold < 0 || read < 0 || right < 0) {
            throw new IllegalArgumentException(
                    "The counts (%s, %s, %s) must not be negative.".formatted(gold, read, right));
        }
    }

    /// Returns the counts of items each of which is right or not.
    public static Counts accuracy(int items, int right) {
        return new Counts(items, items, right);
    }

    /// Returns the sum of the counts.
    public static Counts sum(List<Counts> counts) {
        return new Counts(
                counts.stream().mapToInt(Counts::gold).sum(),
                counts.stream().mapToInt(Counts::read).sum(),
                counts.stream().mapToInt(Counts::right).sum());
    }

    /// Returns the share of what was read that is right, from 0 to 1.
    public double precision() {
        return right / (double) Math.max(read, 1);
    }

    /// Returns the share of the gold that was read right, from 0 to 1.
    public double recall() {
        return right / (double) Math.max(gold, 1);
    }

    /// Returns the harmonic mean of precision and recall.
    public double f1() {
        return 2 * precision() * recall() / Math.max(precision() + recall(), 1e-9);
    }
}
