package org.muster.formats.office;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// Properties are what a word processor noted of its file: a title, and when it was made.
///
/// @param title empty where none is noted
/// @param made the day on which the file was made, as noted; empty where none is
record Properties(Optional<String> title, Optional<String> made) {

    static final String DOCX = "docProps/core.xml";
    static final String ODT = "meta.xml";

    static final Properties NONE = new Properties(Optional.empty(), Optional.empty());

    /// Reads the properties; a part that is damaged has those that come before the damage.
    static Properties of(byte[] part) {
        var title = new StringBuilder();
        var made = new StringBuilder();
        try {
            var cursor = new Cursor(part);
            var into = new StringBuilder();
            for (var event = cursor.next(); event != Cursor.Event.OVER; event = cursor.next()) {
                switch (event) {
                    case BEGIN -> into = switch (cursor.name()) {
                        case "title" -> title;
                        case "created", "creation-date" -> made;
                        default -> new StringBuilder();
                    };
                    case TEXT -> into.append(cursor.text());
                    case END -> into = new StringBuilder();
                    case OVER -> {}
                }
            }
        } catch (XMLStreamException _) {
            // A report is read without its properties.
        }
        return new Properties(words(title), words(made).map(day -> day.substring(0, Math.min(10, day.length()))));
    }

    private static Optional<String> words(StringBuilder text) {
        return Optional.of(text.toString().replaceAll("\\s+", " ").strip()).filter(words -> !words.isEmpty());
    }
}
