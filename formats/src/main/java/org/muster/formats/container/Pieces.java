package org.muster.formats.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// Pieces are the compressed stretches of a gzip file, unpacked one after the other.
///
/// The library ends at the first bytes that begin no piece, as if nothing came; here it is an error, unless they are
/// zeros, with which tapes were filled, or fewer than any piece has, such as a line's end.
final class Pieces extends GZIPInputStream {

    private static final int BUFFER = 1 << 16;

    /// The sums at the end of a piece, which the library reads past its own count.
    private static final int SUMS = 8;

    /// A piece has at least this many bytes: its header, its sums and what holds nothing.
    private static final int SHORTEST = 20;

    private boolean ended;

    Pieces(InputStream packed) throws IOException {
        super(new Lasting(packed), BUFFER);
    }

    @Override
    public int read(byte[] bytes, int offset, int wanted) throws IOException {
        int number = super.read(bytes, offset, wanted);
        if (number < 0 && !ended) {
            ended = true;
            requireNothingMore();
        }
        return number;
    }

    private void requireNothingMore() throws IOException {
        int more = 0;
        boolean zeros = true;
        for (int i = len - inf.getRemaining() + SUMS; i < len; i++) {
            more++;
            zeros &= buf[i] == 0;
        }
        for (int one = in.read(); 0 <= one && (zeros || more < SHORTEST); one = in.read()) {
            more = Math.min(more + 1, SHORTEST);
            zeros &= one == 0;
        }
        if (!zeros && SHORTEST <= more) {
            throw new ZipException("what follows a piece begins as none does");
        }
    }

    /// A stream that says truly whether more bytes come, by which the library tells whether another piece follows.
    private static final class Lasting extends PushbackInputStream {

        Lasting(InputStream in) {
            super(in);
        }

        @Override
        public int available() throws IOException {
            int next = read();
            if (next < 0) {
                return 0;
            }
            unread(next);
            return Math.max(1, super.available());
        }
    }
}
