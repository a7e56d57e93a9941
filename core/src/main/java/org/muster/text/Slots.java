package org.muster.text;

import java.util.function.IntUnaryOperator;

/// Slots hold a number for each of some hashes, by open addressing.
///
/// Nobody writes to them once they are filled.
final class Slots {

    /// How many slots there are for a hash, at most; at least half as many.
    private static final int ROOM = 3;

    /// A hash, or 0 where the slot is empty, and its number, by turns.
    private final long[] slots;

    private Slots(long[] slots) {
        this.slots = slots;
    }

    /// Returns slots that hold for each hash, none of them 0, the number of its place.
    static Slots of(long[] hashes, IntUnaryOperator number) {
        var filled = new Slots(new long[2 * Integer.highestOneBit(Math.max(1, hashes.length) * ROOM)]);
        for (int i = 0; i < hashes.length; i++) {
            filled.put(hashes[i], number.applyAsInt(i));
        }
        return filled;
    }

    private void put(long hash, int number) {
        int slot = first(hash);
        while (slots[slot] != 0) {
            if (slots[slot] == hash) {
                throw new IllegalStateException(
                        "Two names of the tag model have one hash (%s). Maybe hash them with more bits."
                                .formatted(hash));
            }
            slot = next(slot);
        }
        slots[slot] = hash;
        slots[slot + 1] = number;
    }

    /// Returns the number of the hash, or -1 where there is none.
    int at(long hash) {
        int slot = first(hash);
        while (slots[slot] != 0) {
            if (slots[slot] == hash) {
                return (int) slots[slot + 1];
            }
            slot = next(slot);
        }
        return TagTable.NONE;
    }

    private int first(long hash) {
        return (int) (hash ^ hash >>> 32) << 1 & slots.length - 1;
    }

    private int next(int slot) {
        return slot + 2 & slots.length - 1;
    }
}
