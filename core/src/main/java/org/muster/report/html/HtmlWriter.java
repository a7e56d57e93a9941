package org.muster.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.muster.model.finding.Verdict;
import org.muster.report.Report;

/// The HTML writer prints one self-contained page that loads nothing and runs only its own script.
///
/// The page is complete without the script, which only filters the timeline.
public final class HtmlWriter {

    private static final String FOLDER = "/org/muster/report/html/";

    private HtmlWriter() {}

    /// Writes the page.
    ///
    /// @throws UncheckedIOException if the writer fails
    public static void write(Report report, Writer out) {
        var index = new PageIndex(report);
        var style = resource("muster.css");
        var script = resource("muster.js");
        var html = new Markup();
        head(html, style, script);
        html.open("body").element("a", "Skip to the findings", "class", "skip", "href", "#findings");
        header(html, report);
        html.open("main");
        FindingsSection.append(html, index);
        SetAsideSection.append(html, report.setAside());
        TimelineSection.append(html, report);
        report.documents().forEach(doc -> ReportSection.append(html, doc, index));
        html.close("main");
        footer(html);
        html.raw("<script>")
                .raw(script)
                .raw("</script>")
                .close("body")
                .close("html")
                .raw("\n");
        try {
            out.write(html.toString());
            out.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException("The page could not be written.", broken);
        }
    }

    private static void head(Markup html, String style, String script) {
        html.raw("<!DOCTYPE html>\n").open("html", "lang", "en").open("head").raw("<meta charset=\"utf-8\">");
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy(style, script));
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .raw("<meta name=\"referrer\" content=\"no-referrer\">")
                .element("title", "Muster: what the figures say")
                .raw("<style>")
                .raw(style)
                .raw("</style>")
                .close("head")
                .raw("\n");
    }

    private static String policy(String style, String script) {
        return "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; base-uri 'none'; form-action 'none'";
    }

    private static void header(Markup html, Report report) {
        html.open("header").element("h1", "What the figures say");
        int figures =
                report.documents().stream().mapToInt(doc -> doc.claims().size()).sum();
        html.open("p", "class", "summary")
                .text("%s %s, %s figures: "
                        .formatted(
                                report.documents().size(),
                                report.documents().size() == 1 ? "report" : "reports",
                                figures));
        for (var verdict : Verdict.values()) {
            long count = report.findings().stream()
                    .filter(finding -> finding.verdict() == verdict)
                    .count();
            if (0 < count) {
                html.element("span", count + " " + Wording.lower(verdict), "class", "badge " + Wording.lower(verdict));
                html.raw(" ");
            }
        }
        html.close("p").open("nav", "aria-label", "Reports").open("ol");
        for (var doc : report.documents()) {
            html.open("li")
                    .element(
                            "a",
                            ReportSection.title(doc),
                            "href",
                            "#d-" + doc.doc().id().value())
                    .close("li");
        }
        html.close("ol").close("nav").close("header");
    }

    private static void footer(Markup html) {
        html.open("footer")
                .element(
                        "p",
                        "Muster judges figures, not people and not truth. Every finding above was proven again by a"
                                + " second checker before it was printed; what could not be read is listed under each"
                                + " report.")
                .close("footer");
    }

    private static String resource(String name) {
        try (InputStream in = HtmlWriter.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The resource (%s) is not on the class path. Maybe the build is not complete.".formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("The resource (%s) could not be read.".formatted(name), broken);
        }
    }

    private static String hash(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform must have SHA-256.", missing);
        }
    }
}
