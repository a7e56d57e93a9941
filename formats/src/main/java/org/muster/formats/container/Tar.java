package org.muster.formats.container;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.muster.formats.Content;
import org.muster.formats.Format;
import org.muster.formats.Harvest;
import org.muster.formats.Head;
import org.muster.formats.Member;

/// A tar archive is read member by member as it comes; links in it are not followed.
public final class Tar implements Format.Container {

    /// A longer name was made to fill the memory.
    private static final int LONGEST_NAME = 1 << 16;

    @Override
    public String name() {
        return "a tar archive";
    }

    @Override
    public boolean begins(Head head) {
        return head.at(257, "ustar");
    }

    @Override
    public boolean isNamed(String name) {
        return name.endsWith(".tar");
    }

    @Override
    public void open(Content content, Harvest harvest) throws IOException {
        var in = content.stream();
        var named = "";
        var header = TarHeader.next(in);
        while (header.isPresent()) {
            var member = header.get();
            switch (member.kind()) {
                case LONG_NAME -> named = TarHeader.name(text(member, in));
                case ATTRIBUTES -> named = TarHeader.path(text(member, in)).orElse(named);
                case FILE, LINK, OTHER -> {
                    hand(member, named.isEmpty() ? member.name() : named, in, harvest);
                    named = "";
                }
            }
            header = TarHeader.next(in);
        }
    }

    private static void hand(TarHeader member, String name, InputStream in, Harvest harvest) throws IOException {
        var bytes = new Slice(in, member.size());
        if (member.kind() == TarHeader.Kind.LINK) {
            harvest.leaveOut(name, "is a link, which is not followed");
        } else if (member.kind() == TarHeader.Kind.FILE && !name.endsWith("/") && !Hidden.is(name)) {
            harvest.member(Member.named(name), bytes);
        }
        bytes.finish();
        in.skipNBytes(TarHeader.padding(member.size()));
    }

    private static byte[] text(TarHeader member, InputStream in) throws IOException {
        if (LONGEST_NAME < member.size()) {
            throw new IOException("a name has " + member.size() + " bytes");
        }
        var bytes = in.readNBytes((int) member.size());
        if (bytes.length < member.size()) {
            throw new EOFException("it ends within a name");
        }
        in.skipNBytes(TarHeader.padding(member.size()));
        return bytes;
    }

    /// A slice is the next bytes of a stream, so many of them.
    private static final class Slice extends InputStream {

        private final InputStream in;
        private long left;

        Slice(InputStream in, long length) {
            this.in = in;
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int number = in.read(bytes, offset, (int) Math.min(length, left));
            if (number < 0) {
                throw new EOFException("it ends within a member");
            }
            left -= number;
            return number;
        }

        void finish() throws IOException {
            in.skipNBytes(left);
            left = 0;
        }
    }
}
