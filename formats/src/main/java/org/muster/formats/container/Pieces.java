package org.muster.formats.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// Pieces are the compressed stretches of a gzip file, unpacked one after the other.
///
/// The library ends at the first bytes that begin no piece, as if nothing came; here it is an error, unless they are
/// zeros, with which tapes were filled.
final class Pieces extends GZIPInputStream {

    private static final int BUFFER = 1 << 16;

    /// The sums at the end of a piece, which the library reads past its own count.
    private static final int SUMS = 8;

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
        int left = inf.getRemaining();
        for (int i = len - left + SUMS; i < len; i++) {
            requireZero(buf[i]);
        }
        for (int one = in.read(); 0 <= one; one = in.read()) {
            requireZero(one);
        }
    }

    private static void requireZero(int one) throws ZipException {
        if (one != 0) {
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
