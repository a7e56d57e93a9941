package org.muster.formats;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/// A head is the first bytes of a content with its name, by which its format is known.
public final class Head {

    /// Enough for the mark of a tar file and the first names within a zip file.
    static final int LENGTH = 8_192;

    private final byte[] bytes;
    private final String name;
    private final String type;

    /// A head of at most the first 8,192 bytes.
    ///
    /// @param name the last part of the address; empty for standard input
    /// @param type the media type that the container states; empty for none
    Head(byte[] bytes, String name, String type) {
        this.bytes = Arrays.copyOf(bytes, Math.min(bytes.length, LENGTH));
        this.name = name.toLowerCase(Locale.ROOT);
        this.type = type;
    }

    /// Returns the last part of the address in lower case; empty for standard input.
    public String name() {
        return name;
    }

    /// Returns the media type that the container states, such as "text/html"; empty where it states none.
    public String type() {
        return type;
    }

    /// Returns the first bytes, one character each (ISO 8859-1).
    public String latin() {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /// Returns the first bytes as text, without byte order mark and white space before it, in lower case.
    public String words() {
        var mark = ByteOrderMark.of(bytes);
        int begin = mark.map(ByteOrderMark::length).orElse(0);
        var charset = mark.map(ByteOrderMark::charset).orElse(StandardCharsets.UTF_8);
        return new String(bytes, begin, bytes.length - begin, charset)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
    }

    /// Returns whether it begins with the bytes, one character each (ISO 8859-1).
    public boolean startsWith(String mark) {
        return at(0, mark);
    }

    /// Returns whether the bytes, one character each (ISO 8859-1), stand at the offset.
    public boolean at(int offset, String mark) {
        if (bytes.length < offset + mark.length()) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if ((bytes[offset + i] & 0xff) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
