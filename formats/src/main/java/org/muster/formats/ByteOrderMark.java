package org.muster.formats;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// A byte order mark is the first bytes of a file that name its charset.
///
/// @param charset the charset it names
/// @param length its bytes
record ByteOrderMark(Charset charset, int length) {

    /// The longer ones first: the mark of UTF-32LE begins with that of UTF-16LE.
    private static final List<KnownMark> KNOWN = List.of(
            new KnownMark(List.of(0xff, 0xfe, 0, 0), StandardCharsets.UTF_32LE),
            new KnownMark(List.of(0, 0, 0xfe, 0xff), StandardCharsets.UTF_32BE),
            new KnownMark(List.of(0xef, 0xbb, 0xbf), StandardCharsets.UTF_8),
            new KnownMark(List.of(0xff, 0xfe), StandardCharsets.UTF_16LE),
            new KnownMark(List.of(0xfe, 0xff), StandardCharsets.UTF_16BE));

    static Optional<ByteOrderMark> of(byte[] bytes) {
        return KNOWN.stream()
                .filter(known -> begins(bytes, known.bytes()))
                .findFirst()
                .map(known -> new ByteOrderMark(known.charset(), known.bytes().size()));
    }

    private static boolean begins(byte[] bytes, List<Integer> mark) {
        for (int i = 0; i < mark.size(); i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != mark.get(i)) {
                return false;
            }
        }
        return true;
    }
}
