package org.muster.formats.roundtrip;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.muster.formats.Packed;
import org.muster.formats.pdf.Drawn;

/// A form is one format that a report of a headline and paragraphs can be written in.
///
/// @param name the name of a file of this format
/// @param write writes the report, whose first paragraph is its headline
public record Form(String name, Function<List<String>, byte[]> write) {

    private static final double WIDTH = 460;
    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String ODF = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";

    /// Returns all forms.
    public static List<Form> all() {
        return List.of(
                new Form("report.txt", report -> utf8(String.join("\n\n", report) + "\n")),
                new Form("report.md", report -> utf8("# " + String.join("\n\n", report) + "\n")),
                new Form("report.html", report -> utf8(page(report))),
                new Form("report.pdf", Form::pdf),
                new Form("report.docx", Form::docx),
                new Form("report.odt", Form::odt),
                new Form("report.eml", Form::mail),
                new Form(
                        "report.mbox",
                        report -> Packed.joined(utf8("From desk@velmora.example Tue Jun  3 2025\n"), mail(report))),
                new Form("report.rss", Form::rss),
                new Form("report.warc", Form::warc),
                new Form("report.warc.gz", report -> Packed.gzip(warc(report))),
                new Form("report.jsonl", Form::json),
                new Form("report.csv", Form::csv),
                new Form("report.zip", report -> Packed.zip(Map.of("a/report.html", utf8(page(report))))),
                new Form("report.tar", report -> Packed.tar(Map.of("report.txt", utf8(String.join("\n\n", report))))),
                new Form("report.txt.gz", report -> Packed.gzip(utf8(String.join("\n\n", report)))));
    }

    @Override
    public String toString() {
        return name;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String body(List<String> report) {
        return String.join("\n\n", report.subList(1, report.size()));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String page(List<String> report) {
        return "<!DOCTYPE html><html lang=\"en\"><head><title>%s</title></head><body><nav><a href='/'>Home</a></nav><article>\n<h1>%s</h1>\n%s</article></body></html>"
                .formatted(
                        escaped(report.getFirst()),
                        escaped(report.getFirst()),
                        report.stream()
                                .skip(1)
                                .map(words -> "<p>" + escaped(words) + "</p>\n")
                                .collect(Collectors.joining()));
    }

    private static byte[] pdf(List<String> report) {
        var lines = new ArrayList<Drawn.Text>();
        double top = 72;
        for (int i = 0; i < report.size(); i++) {
            double size = i == 0 ? 20 : 11;
            for (var line : wrapped(report.get(i), size)) {
                lines.add(new Drawn.Text(72, top, size, line));
                top += size * 1.2;
            }
            top += 10;
        }
        return Drawn.pages(lines);
    }

    private static List<String> wrapped(String paragraph, double size) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : paragraph.split(" ", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (WIDTH < Drawn.width(size, longer)) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private static byte[] docx(List<String> report) {
        var body = report.stream()
                .map(words -> "<w:p><w:r><w:t>" + escaped(words) + "</w:t></w:r></w:p>")
                .collect(Collectors.joining());
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", utf8("<Types/>"));
        parts.put("word/document.xml", utf8("<w:document %s><w:body>%s</w:body></w:document>".formatted(WORD, body)));
        return Packed.zip(parts);
    }

    private static byte[] odt(List<String> report) {
        var body = report.stream()
                .map(words -> "<text:p>" + escaped(words) + "</text:p>")
                .collect(Collectors.joining());
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
        parts.put(
                "content.xml",
                utf8(
                        "<office:document-content %s><office:body><office:text>%s</office:text></office:body></office:document-content>"
                                .formatted(ODF, body)));
        return Packed.zip(parts);
    }

    /// The subject of a mail is its headline.
    private static byte[] mail(List<String> report) {
        return utf8("""
                From: Velmora Post <desk@velmora.example>
                To: readers@velmora.example
                Subject: %s
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                %s
                """.formatted(report.getFirst(), body(report)));
    }

    private static byte[] rss(List<String> report) {
        return utf8(
                "<rss version=\"2.0\"><channel><title>Velmora Post</title><item><title>%s</title><description>%s</description></item></channel></rss>"
                        .formatted(escaped(report.getFirst()), escaped(body(report))));
    }

    private static byte[] warc(List<String> report) {
        return Packed.answer("https://velmora.example/1", "200 OK", "text/html; charset=utf-8", utf8(page(report)));
    }

    private static byte[] json(List<String> report) {
        return utf8(
                "{\"title\": \"%s\", \"text\": \"%s\"}\n".formatted(quoted(report.getFirst()), quoted(body(report))));
    }

    private static String quoted(String words) {
        return words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    private static byte[] csv(List<String> report) {
        return utf8("title,text\n\"%s\",\"%s\"\n"
                .formatted(report.getFirst().replace("\"", "\"\""), body(report).replace("\"", "\"\"")));
    }
}
