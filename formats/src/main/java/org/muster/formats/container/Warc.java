package org.muster.formats.container;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.muster.formats.Content;
import org.muster.formats.Format;
import org.muster.formats.Harvest;
import org.muster.formats.Head;
import org.muster.formats.Member;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/// A WARC file is a crawl: records of what servers answered, compressed or not, of which the pages are read.
///
/// Records are read one after the other as they come, so that the size of the crawl does not matter.
public final class Warc implements Format.Container {

    private static final String MARK = "WARC/";

    /// Longer headers of a record were made to fill the memory.
    private static final long LONGEST_HEADERS = 1 << 20;

    @Override
    public String name() {
        return "a WARC file";
    }

    @Override
    public boolean begins(Head head) {
        return head.startsWith(MARK) || head.startsWith("\u001f\u008b") && unpacksToMark(head);
    }

    private static boolean unpacksToMark(Head head) {
        try (var in = Gzip.unpacked(new ByteArrayInputStream(head.latin().getBytes(StandardCharsets.ISO_8859_1)))) {
            return new String(in.readNBytes(MARK.length()), StandardCharsets.ISO_8859_1).equals(MARK);
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public boolean isNamed(String name) {
        return name.endsWith(".warc") || name.endsWith(".warc.gz");
    }

    @Override
    public void open(Content content, Harvest harvest) throws IOException {
        var plain = content.head().startsWith(MARK) ? content.stream() : Gzip.unpacked(content.stream());
        var bounded = new Allowance(plain);
        var reader = new WarcReader(bounded);
        int number = 0;
        while (true) {
            bounded.allow(LONGEST_HEADERS);
            var next = reader.next();
            if (next.isEmpty()) {
                return;
            }
            bounded.allow(Long.MAX_VALUE);
            number++;
            record(next.get(), number, harvest);
            next.get().body().consume();
        }
    }

    private static void record(WarcRecord record, int number, Harvest harvest) throws IOException {
        if (!(record instanceof WarcTargetRecord target)) {
            return;
        }
        var name = target.target() == null || target.target().isEmpty() ? Integer.toString(number) : target.target();
        // Requests, metadata and revisits hold no page.
        if (target instanceof WarcResponse response && isHttp(response.headers())) {
            response(response, name, harvest);
        } else if (target instanceof WarcResource || target instanceof WarcConversion) {
            harvest.member(typed(name, target.headers(), "the record's header"), target.body().stream());
        }
    }

    private static boolean isHttp(MessageHeaders headers) {
        return headers.first("Content-Type").orElse("").startsWith("application/http");
    }

    private static void response(WarcResponse response, String name, Harvest harvest) throws IOException {
        var http = response.http();
        if (http.status() != 200) {
            harvest.leaveOut(name, "was answered with status " + http.status());
            return;
        }
        harvest.member(typed(name, http.headers(), "the HTTP header"), http.bodyDecoded().stream());
    }

    private static Member typed(String name, MessageHeaders headers, String where) {
        var member = Member.named(name);
        return headers.first("Content-Type")
                .map(type -> member.typed(type, where))
                .orElse(member);
    }

    /// An allowance is a stream of which only so much may be read before it is allowed again.
    private static final class Allowance extends FilterInputStream {

        private long left = LONGEST_HEADERS;

        Allowance(InputStream in) {
            super(in);
        }

        void allow(long bytes) {
            left = bytes;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int number = super.read(bytes, offset, length);
            left -= Math.max(0, number);
            if (left < 0) {
                throw new EOFException("the headers of a record do not end");
            }
            return number;
        }
    }
}
