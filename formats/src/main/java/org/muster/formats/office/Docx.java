package org.muster.formats.office;

import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.muster.formats.Composition;

/// DOCX is the main part of an Office Open XML text (ECMA-376), read paragraph by paragraph and row by row.
///
/// Deleted text, field codes, comments, footnotes, fallback copies of drawings, and the heads and feet of the pages are
/// left out.
final class Docx {

    static final String MAIN = "word/document.xml";

    private static final Set<String> LEFT_OUT =
            Set.of("del", "moveFrom", "instrText", "delText", "Fallback", "rt", "sectPr", "tblPr");

    private final Cursor cursor;
    private final Gathered gathered;
    private boolean text;
    private int footnotes;

    private Docx(byte[] part, Composition composition) throws XMLStreamException {
        cursor = new Cursor(part);
        gathered = new Gathered(composition, MAIN, cursor);
    }

    /// Adds the text of a main part, and returns how many footnotes it points to.
    static int read(byte[] part, Composition composition) throws XMLStreamException {
        var docx = new Docx(part, composition);
        docx.read();
        return docx.footnotes;
    }

    private void read() throws XMLStreamException {
        for (var event = cursor.next(); event != Cursor.Event.OVER; event = cursor.next()) {
            switch (event) {
                case BEGIN -> begin(cursor.name());
                case TEXT -> {
                    if (text) {
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
        switch (name) {
            case "p" -> gathered.beginParagraph();
            case "txbxContent" -> gathered.beginBox();
            case "t" -> text = true;
            case "tab" -> gathered.say(" ");
            case "br", "cr" -> gathered.say("\n");
            case "noBreakHyphen" -> gathered.say("\u2011");
            case "footnoteReference", "endnoteReference" -> footnotes++;
            default -> beginInTable(name);
        }
    }

    private void beginInTable(String name) {
        switch (name) {
            case "tbl" -> gathered.beginTable();
            case "tr" -> gathered.table().beginRow();
            case "tblHeader" -> gathered.table().head();
            case "tc" -> gathered.beginCell();
            case "gridSpan" -> gathered.table().span(cursor.attribute("val"));
            case "vMerge" -> {
                if (!cursor.attribute("val").equals("restart")) {
                    gathered.table().goOn();
                }
            }
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "t" -> text = false;
            case "p" -> gathered.endParagraph();
            case "txbxContent" -> gathered.endBox();
            case "tc" -> gathered.endCell();
            case "tbl" -> gathered.endTable();
            default -> {}
        }
    }
}
