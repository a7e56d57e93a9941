package org.muster.formats.office;

import org.muster.formats.Composition;
import org.muster.model.text.Position;
import org.muster.model.text.Span;

/// What is gathered of a part as it is read: paragraphs, and rows of tables with a bar between the cells.
final class Gathered {

    private static final String CELL = " | ";

    private final Composition text;
    private final String part;
    private final Cursor cursor;
    private String path = "";
    private int begin;
    private int rows;
    private String between = "";

    /// @param part the name of the part, which positions name
    Gathered(Composition text, String part, Cursor cursor) {
        this.text = text;
        this.part = part;
        this.cursor = cursor;
    }

    /// Begins the paragraph that the cursor is at.
    void beginParagraph() {
        path = part + "!" + cursor.path();
        begin = cursor.letters();
        between = rows == 0 ? "\n\n" : between.isEmpty() ? " " : between;
    }

    /// Adds the text that the cursor is at.
    void say() {
        var words = cursor.text();
        int end = cursor.letters();
        if (!words.isBlank() || between.isEmpty()) {
            separate();
            text.take(
                    words,
                    new Position.Element(
                            path,
                            new Span(end - words.length() - begin, end - begin),
                            new Span(end - words.length(), end)));
        }
    }

    /// Adds what an empty element stands for: a tab, a line break.
    void say(String filling) {
        if (between.isEmpty()) {
            text.put(filling);
        }
    }

    private void separate() {
        text.put(text.isBlank() ? "" : between);
        between = "";
    }

    void beginRow() {
        rows++;
        between = rows == 1 ? "\n\n" : between;
    }

    /// Ends a cell; the cells of a table within a cell are told in one run.
    void endCell() {
        if (rows == 1) {
            between = between.isEmpty() || between.equals(" ") ? CELL : between;
        }
    }

    void endRow() {
        rows--;
        between = rows == 0 ? "\n\n" : between;
    }
}
