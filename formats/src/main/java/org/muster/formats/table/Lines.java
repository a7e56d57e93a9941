package org.muster.formats.table;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.muster.formats.Limit;

/// Lines are the lines of a stream, of which one too long is passed over.
final class Lines {

    /// One line.
    sealed interface Line {

        /// A line of bytes, without the line feed.
        record Whole(Bytes bytes) implements Line {}

        /// A line of more bytes than the limit.
        record TooLong(String limit) implements Line {}
    }

    /// The bytes of a line.
    static final class Bytes {

        private final byte[] bytes;

        private Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        String decoded(Charset charset) {
            var words = new String(bytes, charset);
            return words.startsWith("\ufeff") ? words.substring(1) : words;
        }
    }

    private final InputStream in;
    private final Limit limit;

    Lines(InputStream in, Limit limit) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.limit = limit;
    }

    /// Returns the next line; nothing at the end.
    Optional<Line> next() throws IOException {
        var line = new ByteArrayOutputStream();
        boolean tooLong = false;
        int one = in.read();
        if (one < 0) {
            return Optional.empty();
        }
        while (0 <= one && one != '\n') {
            tooLong |= limit.bytes() <= line.size();
            if (!tooLong) {
                line.write(one);
            }
            one = in.read();
        }
        return Optional.of(tooLong ? new Line.TooLong(limit.inWords()) : new Line.Whole(new Bytes(line.toByteArray())));
    }
}
