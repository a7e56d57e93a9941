package org.muster.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Packed bytes are containers made for tests.
public final class Packed {

    private Packed() {}

    /// Something that writes bytes.
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static byte[] bytes(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    /// Returns the text in UTF-8.
    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Returns a gzip file.
    public static byte[] gzip(byte[] content) {
        return bytes(out -> {
            try (var gzip = new GZIPOutputStream(out)) {
                gzip.write(content);
            }
        });
    }

    /// Returns a ZIP archive of the members, in the order of the map.
    public static byte[] zip(Map<String, byte[]> members) {
        return bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (var member : members.entrySet()) {
                    zip.putNextEntry(new ZipEntry(member.getKey()));
                    zip.write(member.getValue());
                    zip.closeEntry();
                }
            }
        });
    }

    /// Returns a tar archive of the members, in the order of the map.
    public static byte[] tar(Map<String, byte[]> members) {
        return bytes(out -> {
            for (var member : members.entrySet()) {
                out.write(tarMember(member.getKey(), '0', member.getValue()));
            }
            out.write(new byte[1024]);
        });
    }

    /// Returns one member of a tar archive with its header: type 0 is a file, 2 a link, L a long name.
    static byte[] tarMember(String name, char type, byte[] content) {
        var header = new byte[512];
        put(header, 0, name);
        put(header, 100, "0000644");
        put(header, 124, String.format(java.util.Locale.ROOT, "%011o", content.length));
        header[156] = (byte) type;
        put(header, 257, "ustar\00000");
        return bytes(out -> {
            out.write(withTarSum(header));
            out.write(content);
            out.write(new byte[(512 - content.length % 512) % 512]);
        });
    }

    /// Returns the header with its checksum set right.
    static byte[] withTarSum(byte[] header) {
        put(header, 148, "        ");
        int sum = 0;
        for (byte one : header) {
            sum += one & 0xff;
        }
        put(header, 148, String.format(java.util.Locale.ROOT, "%06o\0 ", sum));
        return header;
    }

    private static void put(byte[] block, int at, String words) {
        var bytes = words.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(bytes, 0, block, at, bytes.length);
    }

    /// Returns a WARC record of what a server answered.
    public static byte[] answer(String address, String status, String type, byte[] content) {
        var http = utf8("HTTP/1.1 %s\r\nContent-Type: %s\r\nContent-Length: %s\r\n\r\n"
                .formatted(status, type, content.length));
        var block = bytes(out -> {
            out.write(http);
            out.write(content);
        });
        return warcRecord("response", address, "application/http; msgtype=response", block);
    }

    /// Returns a WARC record.
    static byte[] warcRecord(String kind, String address, String type, byte[] block) {
        return bytes(out -> {
            out.write(utf8("""
                    WARC/1.1\r
                    WARC-Type: %s\r
                    WARC-Target-URI: %s\r
                    WARC-Date: 2025-06-03T08:30:00Z\r
                    WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-%s>\r
                    Content-Type: %s\r
                    Content-Length: %s\r
                    \r
                    """.formatted(
                    kind,
                    address,
                    String.valueOf(1_000_000_000_000L + address.hashCode()).substring(1),
                    type,
                    block.length)));
            out.write(block);
            out.write(utf8("\r\n\r\n"));
        });
    }

    /// Returns all bytes, one after the other.
    public static byte[] joined(byte[]... parts) {
        return bytes(out -> {
            for (var part : parts) {
                out.write(part);
            }
        });
    }
}
