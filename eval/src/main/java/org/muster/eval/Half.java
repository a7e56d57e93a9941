package org.muster.eval;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// A half of a benchmark, by a hash of its items' names, so that rules made over one can be scored on the other.
public enum Half {
    FIRST,
    SECOND;

    /// Returns the half in which the item of that name lies.
    public static Half of(String name) {
        var hash = new CRC32();
        hash.update(name.getBytes(StandardCharsets.UTF_8));
        return hash.getValue() % 2 == 0 ? FIRST : SECOND;
    }
}
