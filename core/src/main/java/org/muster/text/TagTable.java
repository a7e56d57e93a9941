package org.muster.text;

/// A tag table holds the weights of a maximum-entropy tag model in flat arrays, found by the hash of a feature's name.
///
/// The library keeps them as a map of strings that takes a third of a second to load, and finding a weight means
/// building
/// the feature's name first. Here loading is one read, and a name is hashed letter by letter without being built.
///
/// Nobody writes to the arrays once they are filled, and nobody outside this package gets hold of them.
final class TagTable {

    /// No such feature.
    static final int NONE = -1;

    private static final int ROOM = 4;

    private final Weights weights;
    private final long[] keys;
    private final int[] entries;

    private TagTable(Weights weights, long[] keys, int[] entries) {
        this.weights = weights;
        this.keys = keys;
        this.entries = entries;
    }

    /// Returns the table of some weights, filled by open addressing: a slot whose key is 0 is empty.
    static TagTable of(Weights weights) {
        var hashes = weights.hashes();
        int size = Integer.highestOneBit(hashes.length * ROOM);
        var keys = new long[size];
        var entries = new int[size];
        for (int feature = 0; feature < hashes.length; feature++) {
            int slot = slot(hashes[feature], size);
            while (keys[slot] != 0) {
                if (keys[slot] == hashes[feature]) {
                    throw new IllegalStateException(
                            "Two features of the tag model have one hash (%s). Maybe hash them with more bits."
                                    .formatted(hashes[feature]));
                }
                slot = slot + 1 & size - 1;
            }
            keys[slot] = hashes[feature];
            entries[slot] = feature;
        }
        return new TagTable(weights, keys, entries);
    }

    String[] outcomes() {
        return weights.outcomes();
    }

    /// Returns the number of the feature whose name has the hash.
    int feature(long hash) {
        int slot = slot(hash, keys.length);
        while (keys[slot] != 0) {
            if (keys[slot] == hash) {
                return entries[slot];
            }
            slot = slot + 1 & keys.length - 1;
        }
        return NONE;
    }

    /// Adds the weights of a feature to the sums, one a tag.
    void add(int feature, float[] sums) {
        if (feature != NONE) {
            weights.add(feature, sums);
        }
    }

    private static int slot(long hash, int size) {
        return (int) (hash ^ hash >>> 32) & size - 1;
    }

    /// Returns the hash of a feature's name (FNV-1a over its letters; Fowler, Noll and Vo 1991), never 0.
    static long hash(String name) {
        return hash(0xcbf29ce484222325L, name);
    }

    /// Returns the hash of a name that begins with what was hashed before.
    static long hash(long begun, String more) {
        long hash = begun;
        for (int i = 0; i < more.length(); i++) {
            hash = hash(hash, more.charAt(i));
        }
        return hash;
    }

    /// Returns the hash of a name with one more letter.
    static long hash(long begun, char letter) {
        long hash = (begun ^ letter) * 0x100000001b3L;
        return hash == 0 ? 1 : hash;
    }
}
