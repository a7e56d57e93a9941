package org.muster.formats.office;

import javax.xml.stream.XMLStreamException;
import org.muster.model.text.Stated;

/// Properties are what a word processor noted of its file: a title, and when it was made.
///
/// @param title its title, if noted
/// @param made the day on which the file was made, if noted
record Properties(Stated<String> title, Stated<String> made) {

    static final String DOCX = "docProps/core.xml";
    static final String ODT = "meta.xml";

    static final Properties NONE = new Properties(words(""), words(""));

    /// Reads the properties; a part that is damaged has those that come before the damage.
    static Properties of(byte[] part) {
        var title = new StringBuilder();
        var made = new StringBuilder();
        try {
            var cursor = new Cursor(part);
            var into = new StringBuilder();
            for (var event = cursor.next(); event != Cursor.Event.OVER; event = cursor.next()) {
                switch (event) {
                    case BEGIN ->
                        into = switch (cursor.name()) {
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
        return new Properties(
                words(title.toString()),
                words(made.toString()).map(day -> day.substring(0, Math.min(10, day.length()))));
    }

    private static Stated<String> words(String text) {
        var words = text.replaceAll("\\s+", " ").strip();
        return words.isEmpty()
                ? new Stated.Unsaid<>("the file's properties do not state it")
                : new Stated.Said<>(words, "the file's properties");
    }
}
