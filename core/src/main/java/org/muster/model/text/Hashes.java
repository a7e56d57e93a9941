package org.muster.model.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A hash names a thing by what it is made of, so that its id does not depend on the order of input.
public final class Hashes {

    private static final int BYTES = 6;

    private Hashes() {}

    /// Returns twelve hexadecimal digits of the SHA-256 of the parts, each followed by a zero byte.
    public static String of(String... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform must have SHA-256.", missing);
        }
    }
}
