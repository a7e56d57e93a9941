package org.muster.formats.feed;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.muster.formats.Content;
import org.muster.formats.NotRead;
import org.muster.formats.Settings;

/// Feed entries are the items of a feed, read one after the other.
final class FeedEntries implements AutoCloseable {

    private static final int DEEPEST = 200;

    private final XMLStreamReader xml;
    private final Settings settings;
    private final Map<String, String> feed = new HashMap<>();

    FeedEntries(Content content, Settings settings) throws IOException, XMLStreamException {
        this.settings = settings;
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLReporter((_, _, _, _) -> {});
        this.xml = factory.createXMLStreamReader(content.reader());
    }

    /// Returns the next entry; nothing at the end.
    Optional<FeedEntry> next() throws IOException, XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                var name = name();
                if (name.equals("item") || name.equals("entry")) {
                    return Optional.of(new FeedEntry(entry(), feed));
                }
                if (!isFrame(name)) {
                    keep(feed, name, text());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isFrame(String name) {
        return name.equals("rss") || name.equals("channel") || name.equals("feed") || name.equals("RDF");
    }

    private Map<String, String> entry() throws IOException, XMLStreamException {
        Map<String, String> values = new HashMap<>();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                var name = name();
                if (name.equals("link") && xml.getAttributeValue(null, "href") != null) {
                    link(values);
                } else {
                    var type = Optional.ofNullable(xml.getAttributeValue(null, "type"));
                    type.ifPresent(said -> values.putIfAbsent(name + " type", said));
                    keep(values, name, text());
                }
            } else if (xml.getEventType() == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("It ends within an entry");
            }
        }
        return values;
    }

    private void link(Map<String, String> values) throws IOException, XMLStreamException {
        var relation = Optional.ofNullable(xml.getAttributeValue(null, "rel")).orElse("alternate");
        if (relation.equals("alternate")) {
            keep(values, "link", xml.getAttributeValue(null, "href"));
        }
        text();
    }

    private static void keep(Map<String, String> values, String name, String value) {
        if (!value.isBlank()) {
            values.putIfAbsent(name, value);
        }
    }

    /// The local name, with the prefixes that matter to tell two elements apart.
    private String name() {
        var local = xml.getLocalName();
        var space = Optional.ofNullable(xml.getNamespaceURI()).orElse("");
        return switch (local) {
            case "encoded", "date", "creator", "publisher" -> local;
            case "title", "description", "link", "content" -> isForeign(space) ? "foreign " + local : local;
            default -> local;
        };
    }

    /// Media descriptions use the names of feeds for other things.
    private static boolean isForeign(String space) {
        return space.contains("search.yahoo.com/mrss") || space.contains("itunes.com");
    }

    /// Returns the text of the element with that of the elements in it, whose tags are kept as an XHTML content has
    /// them.
    private String text() throws IOException, XMLStreamException {
        var text = new StringBuilder();
        int depth = 1;
        while (0 < depth) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    text.append('<').append(xml.getLocalName()).append('>');
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    text.append(depth == 0 ? "" : "</" + xml.getLocalName() + ">");
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    // Within tags of its own a field is no HTML in letters.
                    text.append(depth == 1 ? xml.getText() : escaped(xml.getText()));
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    text.append('&').append(xml.getLocalName()).append(';');
                case XMLStreamConstants.END_DOCUMENT -> throw new XMLStreamException("It ends within an element");
                default -> {
                    // Comments and instructions say nothing.
                }
            }
            require(depth, text.length());
        }
        return text.toString().strip();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }

    private void require(int depth, long length) throws IOException {
        var size = settings.limits().size();
        if (size.bytes() < length) {
            throw new NotRead("has an entry of more than " + size.inWords(), "Maybe raise the limit: --max-size 64M.");
        }
        if (DEEPEST < depth) {
            throw new NotRead("is nested too deeply", "Maybe it was made to be; if it is honest, save it as HTML.");
        }
    }

    @Override
    public void close() throws XMLStreamException {
        xml.close();
    }
}
