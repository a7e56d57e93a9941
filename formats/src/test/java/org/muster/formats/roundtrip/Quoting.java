package org.muster.formats.roundtrip;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.muster.model.text.Document;
import org.muster.model.text.Position;
import org.muster.model.text.Span;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Quoting finds in the original file what a document's layout points at, with other means than the reader's.
///
/// @param leaf the file or member that the document was made of
/// @param charset the charset of its text
record Quoting(Leaf leaf, Charset charset) {

    static Quoting of(Document doc, String name, byte[] file, Charset charset) {
        return new Quoting(Leaf.of(name, file).at(doc.uri()), charset);
    }

    /// Returns what stands where the span is said to stand.
    String quote(Document doc, Span span) {
        return doc.layout().positions(span).stream().map(this::at).collect(Collectors.joining(" "));
    }

    /// Returns what stands there.
    String at(Position position) {
        return switch (position) {
            case Position.Characters(var span) -> span.in(text());
            case Position.Element(var path, var span, var _) ->
                span.in(path.contains("!") ? officeElement(path) : pageElement(text(), path));
            case Position.Page(var number, var box) -> area(number, box);
            case Position.Part(var part, Position.Characters(var span)) -> span.in(part(part));
            case Position.Part(var part, Position.Element(var path, var span, var _)) ->
                span.in(pageElement(part(part), path));
            case Position.Part part -> throw new AssertionError("%s is no text and no page.".formatted(part));
            case Position.Field(var row, var field, var span) -> span.in(Rows.value(leaf.name(), text(), row, field));
        };
    }

    /// A part of a mail, or a field of an entry of a feed: "3 content".
    private String part(String part) {
        var words = part.split(" ", 2);
        return words.length == 1
                ? MailPart.text(leaf.file(), part)
                : Rows.value(leaf.name(), text(), Integer.parseInt(words[0]), words[1]);
    }

    private String text() {
        var text = new String(leaf.bytes(), charset);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static String pageElement(String html, String path) {
        var element = Jsoup.parse(html).selectXpath(path).getFirst();
        return element.nodeStream(TextNode.class).map(TextNode::getWholeText).collect(Collectors.joining());
    }

    private String officeElement(String path) {
        var part = path.substring(0, path.indexOf('!'));
        Node node = xml(leaf.zipped(part));
        for (var step : path.substring(path.indexOf('!') + 2).split("/", -1)) {
            node = child(node, step.replaceAll("\\[.*", ""), Integer.parseInt(step.replaceAll(".*\\[|]", "")));
        }
        return node.getTextContent();
    }

    /// Returns the tree of an XML file, given as bytes of one character each.
    static Node xml(String file) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(file.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (IOException | javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException broken) {
            throw new AssertionError(file, broken);
        }
    }

    private static Node child(Node parent, String name, int number) {
        int seen = 0;
        for (int i = 0; i < parent.getChildNodes().getLength(); i++) {
            var child = parent.getChildNodes().item(i);
            seen += child instanceof Element && child.getNodeName().equals(name) ? 1 : 0;
            if (seen == number) {
                return child;
            }
        }
        throw new AssertionError("%s has no %s[%s].".formatted(parent.getNodeName(), name, number));
    }

    private String area(int number, org.muster.model.text.Box box) {
        try (var pdf = Loader.loadPDF(leaf.bytes())) {
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
