package org.muster.formats;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A limit is the most bytes that one report may have, so that no input can use up the memory.
///
/// @param bytes at least 1
public record Limit(long bytes) {

    /// Eight mebibytes: some four hundred times a long report.
    public static final Limit USUAL = new Limit(8L << 20);

    /// One gibibyte: no text that Java holds in one piece is much longer.
    public static final Limit HIGHEST = new Limit(1L << 30);

    private static final Pattern SIZE = Pattern.compile("(\\d{1,12})\\s*([kmg]?)(?:i?b)?");

    public Limit {
        if (bytes < 1) {
            throw new IllegalArgumentException("The limit (%s) must be at least one byte.".formatted(bytes));
        }
    }

    /// Reads a size such as `500k`, `8M`, `64MiB` or a number of bytes, in steps of 1,024; empty where it is none or
    /// above the highest.
    public static Optional<Limit> parse(String size) {
        var matcher = SIZE.matcher(size.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int shift = switch (matcher.group(2)) {
            case "k" -> 10;
            case "m" -> 20;
            case "g" -> 30;
            default -> 0;
        };
        long number = Long.parseLong(matcher.group(1));
        return number == 0 || HIGHEST.bytes() >> shift < number
                ? Optional.empty()
                : Optional.of(new Limit(number << shift));
    }

    /// Returns the bytes of a stream; one more than the limit where it has too many.
    byte[] read(InputStream in) throws IOException {
        return in.readNBytes((int) bytes + 1);
    }

    /// Returns why a content of too many bytes is refused.
    ///
    /// @param size how many it has, in words
    NotRead exceeded(String size) {
        return exceeded(size, 2 * bytes);
    }

    /// Returns why a content is refused of which the number of bytes is known.
    NotRead exceeded(long size) {
        return exceeded(words(size), size);
    }

    private NotRead exceeded(String size, long enough) {
        long mebibytes = enough + (1 << 20) - 1 >> 20;
        return new NotRead(
                "has %s; the limit is %s a report".formatted(size, words(bytes)),
                HIGHEST.bytes() < enough
                        ? "Maybe it is no report; if it is one, split it."
                        : "Maybe it is no report; if it is one, raise the limit: --max-size %sM."
                                .formatted(Math.max(1, mebibytes)));
    }

    /// Returns it in words: "8 MiB".
    public String inWords() {
        return words(bytes);
    }

    /// Returns a number of bytes in words: "8 MiB", "12.3 KiB".
    static String words(long bytes) {
        if (bytes < 1 << 10) {
            return bytes + " bytes";
        }
        var unit = bytes < 1 << 20 ? " KiB" : " MiB";
        long step = bytes < 1 << 20 ? 1 << 10 : 1 << 20;
        var number = BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(step), 1, RoundingMode.HALF_UP);
        return number.stripTrailingZeros().toPlainString() + unit;
    }
}
