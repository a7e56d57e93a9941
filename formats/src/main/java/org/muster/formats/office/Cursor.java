package org.muster.formats.office;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A cursor goes through an XML part and knows at every step the element it is in and how many letters came before.
///
/// Document types, entities of a part's own and anything from outside are never read.
final class Cursor {

    /// No text is nested deeper by any word processor.
    private static final int DEEPEST = 400;

    private static final int LONGEST_SKIPPED = 1_000;

    private final XMLStreamReader xml;
    private final Deque<Level> levels = new ArrayDeque<>();
    private int letters;
    private String left = "";

    Cursor(byte[] part) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((_, _, _, _) -> new ByteArrayInputStream(new byte[0]));
        xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
        levels.push(new Level(""));
    }

    /// An open element, as a step of an XPath, and how many elements of each name it had.
    private static final class Level {

        private final String step;
        private final Map<String, Integer> elements = new HashMap<>();

        Level(String step) {
            this.step = step;
        }
    }

    /// What the next step met.
    enum Event {
        BEGIN,
        END,
        TEXT,
        OVER
    }

    /// Goes on to the next element or text.
    Event next() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    begin();
                    return Event.BEGIN;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    left = xml.getLocalName();
                    levels.pop();
                    return Event.END;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    letters += xml.getTextLength();
                    return Event.TEXT;
                }
                default -> {}
            }
        }
        return Event.OVER;
    }

    private void begin() throws XMLStreamException {
        var prefix = xml.getPrefix() == null || xml.getPrefix().isEmpty() ? "" : xml.getPrefix() + ":";
        var name = prefix + xml.getLocalName();
        int number = levels.getFirst().elements.merge(name, 1, Integer::sum);
        levels.push(new Level("/%s[%s]".formatted(name, number)));
        if (DEEPEST < levels.size()) {
            throw new XMLStreamException("elements lie more than %s deep".formatted(DEEPEST));
        }
    }

    /// Goes to the end of the element that has just begun, and returns how its text begins.
    String skip() throws XMLStreamException {
        int depth = levels.size();
        var skipped = new StringBuilder();
        for (var event = next(); event != Event.OVER && depth <= levels.size(); event = next()) {
            // What is skipped still counts among the letters.
            if (event == Event.TEXT && skipped.length() < LONGEST_SKIPPED) {
                skipped.append(text());
            }
        }
        return skipped.toString();
    }

    /// Returns the name of the element that has just begun or ended, without its prefix.
    String name() {
        return xml.isStartElement() ? xml.getLocalName() : left;
    }

    /// Returns an attribute of the element that has just begun, by its name without prefix; "" where it has none.
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /// Returns the text that was just met.
    String text() {
        return xml.getText();
    }

    /// Returns how many letters came until now, with those just met.
    int letters() {
        return letters;
    }

    /// Returns the XPath of the innermost open element.
    String path() {
        return levels.reversed().stream().map(level -> level.step).collect(Collectors.joining());
    }
}
