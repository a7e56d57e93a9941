package org.muster.formats;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A counted stream tells how many bytes are read from it; whoever opened the stream behind it closes that.
final class Counted extends FilterInputStream {

    /// What is told.
    interface Count {
        void add(long bytes) throws IOException;
    }

    private final Count count;

    Counted(InputStream in, Count count) {
        super(in);
        this.count = count;
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        count.add(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int number = in.read(bytes, offset, length);
        count.add(Math.max(0, number));
        return number;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long number = in.skip(wanted);
        count.add(number);
        return number;
    }

    @Override
    public void close() {
        // The container that a member stands in is read on.
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
