package org.muster.figure;

import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.model.quantity.NumeralClass;

/// Marks say which tokens of a line no figure may take, and what they are instead; the first mark stays.
public final class Marks {

    private final @Nullable NumeralClass[] classes;
    private final BitSet spoken = new BitSet();

    /// No marks on a line of the given number of tokens.
    public Marks(int size) {
        classes = new NumeralClass[size];
    }

    /// Marks the tokens from the first to the one before `end` that have no mark yet.
    public void mark(int begin, int end, NumeralClass is) {
        for (int i = Math.max(begin, 0); i < Math.min(end, classes.length); i++) {
            if (!spoken.get(i)) {
                classes[i] = is;
                spoken.set(i);
            }
        }
    }

    /// Returns how many tokens are marked.
    public int size() {
        return spoken.cardinality();
    }

    public boolean marked(int index) {
        return spoken.get(index);
    }

    /// Returns what the token is, if it is marked.
    public Optional<NumeralClass> at(int index) {
        return Optional.ofNullable(classes[index]);
    }

    /// Returns the indices of the marked tokens.
    public BitSet spoken() {
        return (BitSet) spoken.clone();
    }
}
