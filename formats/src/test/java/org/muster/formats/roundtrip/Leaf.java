package org.muster.formats.roundtrip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;

/// A leaf is the file or member that a document's address names, taken out of its containers with other means than the
/// readers'.
///
/// @param name its name
/// @param file its bytes, one character each (ISO 8859-1)
record Leaf(String name, String file) {

    static Leaf of(String name, byte[] file) {
        return new Leaf(name, new String(file, StandardCharsets.ISO_8859_1));
    }

    /// Returns the leaf that an address leads to, which begins with the name of this file.
    Leaf at(String uri) {
        var leaf = this;
        for (var member : uri.substring(name.length()).split("!", -1)) {
            leaf = member.isEmpty() ? leaf : leaf.member(member);
        }
        return leaf;
    }

    byte[] bytes() {
        return file.getBytes(StandardCharsets.ISO_8859_1);
    }

    private Leaf member(String member) {
        if (name.endsWith(".warc") || name.endsWith(".warc.gz")) {
            return new Leaf(member, answer(member));
        }
        if (name.endsWith(".gz")) {
            return new Leaf(member, read(gunzipped()));
        }
        if (name.endsWith(".zip") || name.endsWith(".wacz")) {
            return new Leaf(member, zipped(member));
        }
        if (name.endsWith(".tar")) {
            int begin = file.indexOf(member + "\0") + 512;
            return new Leaf(
                    member,
                    file.substring(begin, begin + Integer.parseInt(file.substring(begin - 388, begin - 377), 8)));
        }
        if (name.endsWith(".mbox")) {
            var mails = ("\n" + file).split("\nFrom .*\n", -1);
            return new Leaf("post.eml", mails[Integer.parseInt(member)].replace("\n>From ", "\nFrom "));
        }
        // Rows, entries and what a mail quotes are found by their position.
        return this;
    }

    /// Returns what a server answered, after the headers of the record and its own.
    private String answer(String address) {
        var crawl = name.endsWith(".gz") ? read(gunzipped()) : file;
        var record = Arrays.stream(crawl.split("WARC/1.1\r\n", -1))
                .filter(one -> one.contains("WARC-Target-URI: " + address + "\r\n"))
                .findFirst()
                .orElseThrow();
        var http = record.substring(record.indexOf("\r\n\r\n") + 4);
        return http.substring(http.indexOf("\r\n\r\n") + 4);
    }

    private InputStream gunzipped() {
        try {
            return new GZIPInputStream(new ByteArrayInputStream(bytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Returns the text of a member, or of a part of an office file.
    String zipped(String member) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes()))) {
            var entry = zip.getNextEntry();
            while (!entry.getName().equals(member)) {
                entry = zip.getNextEntry();
            }
            return read(zip);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(InputStream in) {
        try {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
