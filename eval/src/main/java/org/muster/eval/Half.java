package org.muster.eval;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// A half of a benchmark, by a hash of its items' names: one that was looked at, and one that was only scored.
public enum Half {
    /// The half whose misses may be looked at.
    SEEN,
    /// The half that is only scored.
    UNSEEN;

    /// Returns the half in which the item of that name lies.
    public static Half of(String name) {
        var hash = new CRC32();
        hash.update(name.getBytes(StandardCharsets.UTF_8));
        return hash.getValue() % 2 == 0 ? SEEN : UNSEEN;
    }
}
