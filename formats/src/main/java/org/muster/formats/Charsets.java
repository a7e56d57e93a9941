package org.muster.formats;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/// Charsets are guessed for bytes that are no valid UTF-8.
final class Charsets {

    /// What the detector may answer for a text that is mostly in the Latin alphabet and hardly says which it is.
    private static final Charset LATIN = Charset.forName("windows-1252");

    private static final int HEAD = 2_048;
    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?([a-z0-9][a-z0-9._:-]{1,30})");

    private static final Map<String, String> SPOKEN = Map.of(
            "windows-1252",
            "Windows-1252",
            "windows-1251",
            "Windows-1251",
            "utf-16le",
            "UTF-16, little-endian",
            "utf-16be",
            "UTF-16, big-endian");

    private Charsets() {}

    /// Returns UTF-8 where most of what is not ASCII is valid in it, so that only some characters are broken;
    /// Windows-1252 where the text is mostly ASCII; else what the detector says.
    static Charset guess(byte[] bytes) {
        long foreign = 0;
        long letters = 0;
        for (byte one : bytes) {
            foreign += one < 0 ? 1 : 0;
            letters += one < 0 || 'A' <= one ? 1 : 0;
        }
        if (foreign < 2 * validUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        var declared = declared(bytes);
        if (declared.isPresent()) {
            return declared.get();
        }
        return foreign * 4 < letters ? LATIN : detected(bytes);
    }

    /// Returns the charset that the first bytes of a content look like, of which the last may be cut.
    static Charset ofBeginning(byte[] bytes) {
        long foreign = 0;
        for (byte one : bytes) {
            foreign += one < 0 ? 1 : 0;
        }
        return foreign <= validUtf8(bytes) + 3 ? StandardCharsets.UTF_8 : guess(bytes);
    }

    /// Returns the charset that a web page declares in its head, other than UTF-8, which the bytes already belied.
    private static Optional<Charset> declared(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        var matcher = DECLARED.matcher(head);
        if (!head.stripLeading().startsWith("<") || !matcher.find() || !Charset.isSupported(matcher.group(1))) {
            return Optional.empty();
        }
        var charset = Charset.forName(matcher.group(1));
        return charset.equals(StandardCharsets.UTF_8)
                ? Optional.empty()
                : Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? LATIN : charset);
    }

    /// Returns the name as readers know it.
    static String name(Charset charset) {
        return SPOKEN.getOrDefault(charset.name().toLowerCase(Locale.ROOT), charset.name());
    }

    /// Returns how many bytes belong to valid sequences of more than one byte.
    private static long validUtf8(byte[] bytes) {
        long valid = 0;
        int at = 0;
        while (at < bytes.length) {
            int length = 0 <= bytes[at] ? 1 : sequence(bytes, at);
            valid += 1 < length ? length : 0;
            at += Math.max(1, length);
        }
        return valid;
    }

    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xff;
        int length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
        for (int i = 1; i < length; i++) {
            if (bytes.length <= at + i || (bytes[at + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static Charset detected(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, 1 << 16));
        detector.dataEnd();
        var name = detector.getDetectedCharset();
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : LATIN;
    }
}
