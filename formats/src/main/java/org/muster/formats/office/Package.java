package org.muster.formats.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.muster.formats.NotRead;

/// A package is the parts of a word processor's file that are read, unpacked within bounds.
///
/// @param parts the bytes of each part by its name
record Package(Map<String, byte[]> parts) {

    /// The most that one part may come to: the text of some twenty thousand pages.
    private static final int MOST_BYTES = 64 << 20;

    /// Text is seldom packed to less than a twentieth; a bomb is packed to a thousandth.
    private static final int MOST_RATIO = 200;

    private static final String REMEDY = "Maybe it is made to use up memory; if it is a report, save it as text.";

    private static final int MOST_PARTS = 20_000;

    Package {
        parts = Map.copyOf(parts);
    }

    /// Unpacks the parts that are wanted, in whatever order they come.
    ///
    /// @throws NotRead where a part does not fit the bounds
    /// @throws IOException where the file is broken
    static Package of(byte[] bytes, Set<String> wanted) throws IOException {
        var parts = new HashMap<String, byte[]>();
        int most = (int) Math.min(MOST_BYTES, Math.max(1L << 20, (long) MOST_RATIO * bytes.length));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int seen = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                seen++;
                if (MOST_PARTS < seen) {
                    throw new NotRead("has more than %s parts".formatted(MOST_PARTS), REMEDY);
                }
                if (wanted.contains(entry.getName())) {
                    parts.put(entry.getName(), unpacked(zip, entry, most));
                }
            }
        }
        return new Package(parts);
    }

    private static byte[] unpacked(ZipInputStream zip, ZipEntry entry, int most) throws IOException {
        var part = zip.readNBytes(most + 1);
        if (most < part.length) {
            throw new NotRead("unpacks to more than %s bytes in its part %s".formatted(most, entry.getName()), REMEDY);
        }
        return part;
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /// Returns a part without which the file cannot be read.
    byte[] require(String name) throws NotRead {
        return part(name)
                .orElseThrow(() -> new NotRead(
                        "lacks its part " + name, "Maybe its download broke off: open it, and save it anew."));
    }
}
