package org.muster.formats.roundtrip;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.muster.model.text.Document;
import org.muster.model.text.Position;
import org.muster.model.text.Span;
import org.w3c.dom.Node;

/// Quoting finds in the original file what a document's layout points at, with other means than the reader's.
///
/// @param name the file's name
/// @param file its bytes, one character each (ISO 8859-1)
/// @param report the report that was written into it
record Quoting(String name, String file, List<String> report) {

    Quoting {
        report = List.copyOf(report);
    }

    static Quoting of(String name, byte[] file, List<String> report) {
        return new Quoting(name, new String(file, StandardCharsets.ISO_8859_1), report);
    }

    /// Returns what stands where the span is said to stand.
    String quote(Document doc, Span span) {
        return doc.layout().positions(span).stream().map(this::at).collect(Collectors.joining(" "));
    }

    private String at(Position position) {
        return switch (position) {
            case Position.Characters(var span) -> span.in(text());
            case Position.Element(var path, var span, var _) ->
                span.in(path.contains("!") ? officeElement(path) : pageElement(path));
            case Position.Page(var number, var box) -> area(number, box);
            case Position.Part(var part, Position.Characters(var span)) ->
                span.in(part.equals("Subject") ? report.getFirst() : text().substring(text().indexOf("\n\n") + 2));
            case Position.Field(var _, var field, var span) ->
                span.in(
                        field.equals("title")
                                ? report.getFirst()
                                : String.join("\n\n", report.subList(1, report.size())));
            case Position.Part part -> throw new AssertionError("%s is no plain text.".formatted(part));
        };
    }

    private byte[] bytes() {
        return file.getBytes(StandardCharsets.ISO_8859_1);
    }

    private String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    private String pageElement(String path) {
        var element = Jsoup.parse(text()).selectXpath(path).getFirst();
        return element.nodeStream(TextNode.class).map(TextNode::getWholeText).collect(Collectors.joining());
    }

    private String officeElement(String path) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes()))) {
            var part = path.substring(0, path.indexOf('!'));
            var entry = zip.getNextEntry();
            while (!entry.getName().equals(part)) {
                entry = zip.getNextEntry();
            }
            Node node = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(zip);
            for (var step : path.substring(path.indexOf('!') + 2).split("/", -1)) {
                node = child(node, step.replaceAll("\\[.*", ""), Integer.parseInt(step.replaceAll(".*\\[|]", "")));
            }
            return node.getTextContent();
        } catch (IOException | javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException broken) {
            throw new AssertionError(path, broken);
        }
    }

    private static Node child(Node parent, String name, int number) {
        int seen = 0;
        for (int i = 0; i < parent.getChildNodes().getLength(); i++) {
            var child = parent.getChildNodes().item(i);
            seen += child.getNodeName().equals(name) ? 1 : 0;
            if (seen == number && child.getNodeName().equals(name)) {
                return child;
            }
        }
        throw new AssertionError("%s has no %s[%s].".formatted(parent.getNodeName(), name, number));
    }

    private String area(int number, org.muster.model.text.Box box) {
        try (var pdf = Loader.loadPDF(bytes())) {
            var stripper = new PDFTextStripperByArea();
            stripper.addRegion(
                    "box",
                    new Rectangle2D.Double(
                            box.left() - 1, box.top() - 1, box.right() - box.left() + 2, box.bottom() - box.top() + 2));
            stripper.extractRegions(pdf.getPage(number - 1));
            return stripper.getTextForRegion("box").strip();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
