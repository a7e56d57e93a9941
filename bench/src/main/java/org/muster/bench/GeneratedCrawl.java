package org.muster.bench;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/// A generated crawl is a gzipped WARC file of made-up news pages, each with the menus and boxes that real ones have.
public final class GeneratedCrawl {

    private static final int SENTENCES = 25;
    private static final int AT_ONCE = 100;
    private static final String FURNITURE = "<nav><ul>" + "<li><a href='/s'>Section of the paper</a></li>".repeat(20)
            + "</ul></nav><aside class='related'><h2>Also read</h2>"
            + "<p><a href='/r'>Another report that has nothing to do with this one</a></p>".repeat(8) + "</aside>";

    private GeneratedCrawl() {}

    /// Writes a crawl.
    ///
    /// @param args the file, and how many pages
    public static void main(String[] args) throws IOException {
        int pages = Integer.parseInt(args[1]);
        try (var out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[0])), 1 << 16)) {
            var reports = GeneratedReports.of(AT_ONCE, SENTENCES);
            for (int i = 0; i < pages; i++) {
                record(i, reports.get(i % AT_ONCE).text(), out);
            }
        }
    }

    private static void record(int number, String text, OutputStream out) throws IOException {
        var page = page(number, text).getBytes(StandardCharsets.UTF_8);
        var http = bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %s\r\n\r\n"
                .formatted(page.length));
        var header = bytes(("WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://velmora.example/%s\r\n"
                        + "WARC-Date: 2025-06-03T08:30:00Z\r\nWARC-Record-ID: <urn:uuid:%s>\r\n"
                        + "Content-Type: application/http; msgtype=response\r\nContent-Length: %s\r\n\r\n")
                .formatted(
                        number,
                        String.format(Locale.ROOT, "00000000-0000-4000-8000-%012d", number),
                        http.length + page.length));
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(header);
            gzip.write(http);
            gzip.write(page);
            gzip.write(bytes("\r\n\r\n"));
        }
        packed.writeTo(out);
    }

    private static String page(int number, String text) {
        return """
            <!DOCTYPE html><html lang="en"><head><title>Report %s | Velmora Post</title>
            <meta property="og:title" content="Report %s"><meta property="og:site_name" content="Velmora Post">
            <meta property="article:published_time" content="2025-05-12T08:00:00Z">
            <script>var pages = [%s];</script></head><body>%s<article><h1>Report %s</h1><p>%s</p></article>
            <footer><p>The Velmora Post, all rights reserved by whoever has them in this town.</p></footer></body></html>
            """.formatted(number, number, number, FURNITURE, number, text.replace("\n\n", "</p><p>"));
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
