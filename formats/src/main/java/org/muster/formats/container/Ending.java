package org.muster.formats.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.OptionalInt;

/// An ending is the last bytes of a ZIP archive that is read as a stream: there it says how many members it has, so
/// that one whose beginning is damaged is missed.
final class Ending extends FilterInputStream {

    private static final String MARK = "PK\u0005\u0006";

    /// Where the number of members stands behind the mark, and how long the record is without its comment.
    private static final int NUMBER = 10;

    private static final int RECORD = 22;

    /// The record with the longest comment that it can have.
    private static final int LONGEST = RECORD + 0xffff;

    private final byte[] last = new byte[LONGEST];
    private long length;

    Ending(InputStream in) {
        super(in);
    }

    /// Reads what is left, and returns how many members the archive says that it has: none where it says nothing.
    OptionalInt members() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        long first = Math.max(0, length - LONGEST);
        for (long at = length - RECORD; first <= at; at--) {
            if (isMark(at)) {
                return OptionalInt.of(at(at + NUMBER) + (at(at + NUMBER + 1) << 8));
            }
        }
        return OptionalInt.empty();
    }

    private boolean isMark(long at) {
        for (int i = 0; i < MARK.length(); i++) {
            if (at(at + i) != MARK.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int at(long place) {
        return last[(int) (place % LONGEST)] & 0xff;
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        if (0 <= one) {
            last[(int) (length++ % LONGEST)] = (byte) one;
        }
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int wanted) throws IOException {
        int number = in.read(bytes, offset, wanted);
        int kept = Math.min(number, LONGEST);
        for (int i = number - kept; i < number; i++) {
            last[(int) ((length + i) % LONGEST)] = bytes[offset + i];
        }
        length += Math.max(0, number);
        return number;
    }

    @Override
    public long skip(long wanted) throws IOException {
        return readNBytes((int) Math.min(wanted, LONGEST)).length;
    }
}
