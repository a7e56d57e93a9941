package org.muster.formats.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.muster.formats.Composition;
import org.muster.formats.Omission;

/// ODT is the content of an OpenDocument text (ISO/IEC 26300), read paragraph by paragraph and row by row.
///
/// Deleted text, comments, footnotes, tables of contents, indexes and what stands in styles, as heads and feet do, are
/// left out.
final class Odt {

    static final String CONTENT = "content.xml";

    private static final Set<String> CONTENTS = Set.of(
            "table-of-content",
            "illustration-index",
            "table-index",
            "object-index",
            "user-index",
            "alphabetical-index");

    private static final Set<String> LEFT_OUT =
            Set.of("tracked-changes", "annotation", "ruby-text", "title", "desc", "sequence-decls", "forms");

    private final Cursor cursor;
    private final Gathered gathered;
    private final List<Omission> omissions = new ArrayList<>();
    private int footnotes;
    private boolean heading;

    private Odt(byte[] part, Composition composition) throws XMLStreamException {
        cursor = new Cursor(part);
        gathered = new Gathered(composition, CONTENT, cursor);
    }

    /// Adds the text of a content part, and returns what of it was not read.
    static Unread read(byte[] part, Composition composition) throws XMLStreamException {
        var odt = new Odt(part, composition);
        odt.read();
        return new Unread(odt.footnotes, odt.omissions);
    }

    private void read() throws XMLStreamException {
        for (var event = cursor.next(); event != Cursor.Event.OVER; event = cursor.next()) {
            switch (event) {
                case BEGIN -> begin(cursor.name());
                case TEXT -> {
                    if (gathered.isInParagraph()) {
                        gathered.say();
                    }
                }
                case END -> end(cursor.name());
                case OVER -> {}
            }
        }
    }

    private void begin(String name) throws XMLStreamException {
        if (LEFT_OUT.contains(name)) {
            cursor.skip();
            return;
        }
        if (CONTENTS.contains(name)) {
            omissions.add(new Omission(Unread.CONTENTS, cursor.skip()));
            return;
        }
        switch (name) {
            case "p", "h" -> gathered.beginParagraph();
            case "text-box", "custom-shape" -> gathered.beginBox();
            case "s", "tab" -> gathered.say(" ");
            case "line-break" -> gathered.say("\n");
            case "note" -> {
                footnotes++;
                cursor.skip();
            }
            default -> beginInTable(name);
        }
    }

    private void beginInTable(String name) {
        switch (name) {
            case "table" -> gathered.beginTable();
            case "table-row" -> {
                gathered.table().beginRow();
                if (heading) {
                    gathered.table().head();
                }
            }
            case "table-header-rows" -> heading = true;
            case "table-cell" -> {
                gathered.table().span(cursor.attribute("number-columns-spanned"));
                gathered.beginCell();
            }
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "p", "h" -> gathered.endParagraph();
            case "text-box", "custom-shape" -> gathered.endBox();
            case "table-cell" -> gathered.endCell();
            case "table-header-rows" -> heading = false;
            case "covered-table-cell" -> gathered.table().addCovered();
            case "table" -> gathered.endTable();
            default -> {}
        }
    }
}
