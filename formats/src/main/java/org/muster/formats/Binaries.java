package org.muster.formats;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Binaries are files that are no text, known by their first bytes or by the bytes that no text has.
final class Binaries {

    static final Decoded.Binary UNKNOWN =
            new Decoded.Binary("is a binary file, not text", "Maybe save it as text or as a web page first.");

    private static final Decoded.Binary UNMARKED = new Decoded.Binary(
            "looks like UTF-16 without a byte order mark", "Maybe save it as UTF-8: iconv -f UTF-16LE -t UTF-8.");

    private record Known(String magic, String name) {}

    private static final List<Known> KNOWN = List.of(
            new Known("%PDF-", "a PDF file"),
            new Known("PK\u0003\u0004", "a ZIP file, as word processors and spreadsheets write"),
            new Known("\u00d0\u00cf\u0011\u00e0", "a file of an old word processor or spreadsheet"),
            new Known("{\\rtf", "a file in Rich Text Format"),
            new Known("\u0089PNG", "a PNG image"),
            new Known("\u00ff\u00d8\u00ff", "a JPEG image"),
            new Known("GIF8", "a GIF image"),
            new Known("\u001f\u008b", "a gzip file"),
            new Known("\u007fELF", "a program"));

    private Binaries() {}

    static Optional<Decoded.Binary> kind(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
        var known = KNOWN.stream().filter(one -> head.startsWith(one.magic())).findFirst();
        if (known.isPresent()) {
            return Optional.of(new Decoded.Binary("is " + known.get().name() + ", not text", UNKNOWN.remedy()));
        }
        return byBytes(bytes);
    }

    private static Optional<Decoded.Binary> byBytes(byte[] bytes) {
        int end = bytes.length;
        int[] zeros = new int[2];
        int controls = 0;
        for (int i = 0; i < end; i++) {
            if (bytes[i] == 0) {
                zeros[i & 1]++;
            } else if (0 < bytes[i] && bytes[i] < ' ' && "\t\n\r\f\u001b".indexOf(bytes[i]) == -1) {
                controls++;
            }
        }
        int most = Math.max(zeros[0], zeros[1]);
        if (end < 4 * most && Math.min(zeros[0], zeros[1]) * 10 < most) {
            return Optional.of(UNMARKED);
        }
        return 0 < zeros[0] + zeros[1] || end < 20 * controls ? Optional.of(UNKNOWN) : Optional.empty();
    }
}
