package org.muster.formats.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.muster.formats.Composition;
import org.muster.model.text.Position;
import org.muster.model.text.Span;

/// What is gathered of a part as it is read: paragraphs and tables.
///
/// A box of text, such as that of a caption, stands within a paragraph and is told after it.
final class Gathered {

    private final String part;
    private final Cursor cursor;
    private final Deque<Flow> outer = new ArrayDeque<>();
    private final Deque<TableDraft> tables = new ArrayDeque<>();
    private Flow flow;

    /// @param part the name of the part, which positions name
    Gathered(Composition text, String part, Cursor cursor) {
        this.part = part;
        this.cursor = cursor;
        this.flow = new Flow(text);
    }

    /// The text of the part, of one box or of one cell in it.
    private static final class Flow {

        private final Composition text;
        private final List<Composition> boxes = new ArrayList<>();
        private String path = "";
        private int begin;
        private int paragraphs;
        private String between = "";

        Flow(Composition text) {
            this.text = text;
        }

        void separate() {
            text.put(text.isEmpty() ? "" : between);
            between = "";
        }

        /// Adds what is told by itself.
        void take(Composition part) {
            if (!part.isBlank()) {
                between = "\n\n";
                separate();
                text.take(part);
                between = "\n\n";
            }
        }

        void takeBoxes() {
            boxes.forEach(this::take);
            boxes.clear();
        }
    }

    /// Begins the paragraph that the cursor is at.
    void beginParagraph() {
        flow.path = part + "!" + cursor.path();
        flow.begin = cursor.letters();
        flow.between = "\n\n";
        flow.paragraphs++;
    }

    void endParagraph() {
        flow.paragraphs--;
        flow.takeBoxes();
    }

    /// Begins a box of text.
    void beginBox() {
        outer.push(flow);
        flow = new Flow(new Composition());
    }

    void endBox() {
        var box = flow.text;
        flow = outer.pop();
        flow.boxes.add(box);
        if (flow.paragraphs == 0) {
            flow.takeBoxes();
        }
    }

    /// Returns whether what the cursor is at stands in a paragraph.
    boolean isInParagraph() {
        return 0 < flow.paragraphs;
    }

    /// Adds the text that the cursor is at.
    void say() {
        var words = cursor.text();
        int end = cursor.letters();
        if (!words.isBlank() || flow.between.isEmpty()) {
            flow.separate();
            flow.text.take(
                    words,
                    new Position.Element(
                            flow.path,
                            new Span(end - words.length() - flow.begin, end - flow.begin),
                            new Span(end - words.length(), end)));
        }
    }

    /// Adds what an empty element stands for: a tab, a line break.
    void say(String filling) {
        if (flow.between.isEmpty()) {
            flow.text.put(filling);
        }
    }

    void beginTable() {
        tables.push(new TableDraft());
    }

    void endTable() {
        var told = new Composition();
        tables.pop().tell(told);
        flow.take(told);
    }

    /// Returns the table that is being read; one that is lost where there is none.
    TableDraft table() {
        return tables.isEmpty() ? new TableDraft() : tables.getFirst();
    }

    void beginCell() {
        if (!tables.isEmpty()) {
            beginBox();
        }
    }

    void endCell() {
        if (!tables.isEmpty()) {
            var cell = flow.text;
            flow = outer.pop();
            tables.getFirst().add(cell);
        }
    }
}
