package org.muster.formats.container;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A tar header is the block of 512 bytes before a member.
///
/// @param name the member's name, unless a longer one came before
/// @param size how many bytes it has
/// @param kind what it is
record TarHeader(String name, long size, Kind kind) {

    enum Kind {
        FILE,
        LINK,
        /// The name of the next member, as GNU tar writes long ones.
        LONG_NAME,
        /// Attributes of the next member, as POSIX has them.
        ATTRIBUTES,
        OTHER
    }

    private static final int BLOCK = 512;

    /// Returns the next header; nothing at the archive's end.
    static Optional<TarHeader> next(InputStream in) throws IOException {
        var block = in.readNBytes(BLOCK);
        if (block.length == 0 || isZero(block)) {
            return Optional.empty();
        }
        if (block.length < BLOCK) {
            throw new EOFException("it ends within a header");
        }
        if (number(block, 148, 8) != sum(block)) {
            throw new IOException("a header's checksum is wrong");
        }
        var prefix = text(block, 345, 155);
        boolean posix = text(block, 257, 6).equals("ustar") && !prefix.isEmpty();
        var name = text(block, 0, 100);
        return Optional.of(new TarHeader(
                posix ? prefix + "/" + name : name.isEmpty() ? "content" : name,
                number(block, 124, 12),
                kind(block[156])));
    }

    private static Kind kind(byte type) {
        return switch (type) {
            case 0, '0', '7' -> Kind.FILE;
            case '1', '2' -> Kind.LINK;
            case 'L' -> Kind.LONG_NAME;
            case 'x' -> Kind.ATTRIBUTES;
            default -> Kind.OTHER;
        };
    }

    /// Returns how many bytes follow a member up to the next header.
    static long padding(long size) {
        return (BLOCK - size % BLOCK) % BLOCK;
    }

    /// Returns the name that a member of its own states.
    static String name(byte[] bytes) {
        return text(bytes, 0, bytes.length);
    }

    /// Returns the path among POSIX attributes, each "LENGTH KEY=VALUE\n".
    static Optional<String> path(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.matches("\\d{1,9} path=.+"))
                .map(line -> line.substring(line.indexOf('=') + 1))
                .findFirst();
    }

    private static String text(byte[] bytes, int begin, int length) {
        int end = begin;
        while (end < begin + length && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, begin, end - begin, StandardCharsets.UTF_8);
    }

    /// Octal digits, or a number of bytes where the first bit is set.
    private static long number(byte[] block, int begin, int length) throws IOException {
        long number = 0;
        if (block[begin] < 0) {
            for (int i = begin + Math.max(1, length - 7); i < begin + length; i++) {
                number = number << 8 | block[i] & 0xff;
            }
            return number;
        }
        var digits = text(block, begin, length).strip();
        if (!digits.matches("[0-7]{0,12}")) {
            throw new IOException("a header has no number where one belongs");
        }
        return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
    }

    private static long sum(byte[] block) {
        long sum = 0;
        for (int i = 0; i < BLOCK; i++) {
            sum += 148 <= i && i < 156 ? ' ' : block[i] & 0xff;
        }
        return sum;
    }

    private static boolean isZero(byte[] block) {
        for (byte one : block) {
            if (one != 0) {
                return false;
            }
        }
        return true;
    }
}
