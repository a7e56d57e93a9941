package org.muster.formats.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.muster.formats.Composition;
import org.muster.formats.Omission;

/// DOCX is the main part of an Office Open XML text (ECMA-376), read paragraph by paragraph and row by row.
///
/// Deleted text, field codes, comments, footnotes, tables of contents, fallback copies of drawings, and the heads and
/// feet of the pages are left out.
final class Docx {

    static final String MAIN = "word/document.xml";

    private static final Set<String> LEFT_OUT =
            Set.of("del", "moveFrom", "delText", "Fallback", "rt", "sectPr", "tblPr");

    private static final Pattern CONTENTS_STYLE = Pattern.compile("(?i)TOC ?(?:\\d|Heading)");
    private static final String CONTENTS_GALLERY = "Table of Contents";

    private final Cursor cursor;
    private final Gathered gathered;
    private final Fields fields = new Fields();
    private final boolean fielded;
    private final List<Omission> omissions = new ArrayList<>();
    private boolean text;
    private boolean contents;
    private int paragraphs;
    private int muted;
    private int footnotes;

    private Docx(byte[] part, Composition composition, boolean fielded) throws XMLStreamException {
        cursor = new Cursor(part);
        gathered = new Gathered(composition, MAIN, cursor);
        this.fielded = fielded;
    }

    /// Adds the text of a main part, and returns what of it was not read.
    static Unread read(byte[] part, Composition composition) throws XMLStreamException {
        var told = new Composition();
        var docx = new Docx(part, told, true);
        docx.read();
        if (docx.fields.tellContents()) {
            // Its end is missing, and all that follows would be taken for it.
            told = new Composition();
            docx = new Docx(part, told, false);
            docx.read();
        }
        composition.take(told);
        return new Unread(docx.footnotes, docx.omissions);
    }

    private void read() throws XMLStreamException {
        for (var event = cursor.next(); event != Cursor.Event.OVER; event = cursor.next()) {
            switch (event) {
                case BEGIN -> begin(cursor.name());
                case TEXT -> {
                    if (text) {
                        say();
                    }
                }
                case END -> end(cursor.name());
                case OVER -> {}
            }
        }
    }

    private void say() {
        if (0 < muted || fielded && fields.tellContents()) {
            omissions.add(new Omission(Unread.CONTENTS, cursor.text()));
        } else {
            gathered.say();
        }
    }

    private void begin(String name) throws XMLStreamException {
        if (LEFT_OUT.contains(name)) {
            cursor.skip();
            return;
        }
        switch (name) {
            case "p" -> {
                paragraphs++;
                gathered.beginParagraph();
            }
            case "txbxContent" -> gathered.beginBox();
            case "t" -> text = true;
            case "tab" -> gathered.say(" ");
            case "br", "cr" -> gathered.say("\n");
            case "noBreakHyphen" -> gathered.say("\u2011");
            case "footnoteReference", "endnoteReference" -> footnotes++;
            case "fldChar", "instrText", "fldSimple", "pStyle", "docPartGallery", "sdtContent" -> beginField(name);
            default -> beginInTable(name);
        }
    }

    private void beginField(String name) throws XMLStreamException {
        switch (name) {
            case "fldChar" -> fields.mark(cursor.attribute("fldCharType"));
            case "instrText" -> fields.code(cursor.skip());
            case "fldSimple" -> leaveOut(Fields.isContents(cursor.attribute("instr")));
            case "pStyle" -> {
                if (muted == 0
                        && CONTENTS_STYLE.matcher(cursor.attribute("val")).matches()) {
                    muted = paragraphs;
                }
            }
            case "docPartGallery" -> contents = cursor.attribute("val").equals(CONTENTS_GALLERY);
            default -> {
                leaveOut(contents);
                contents = false;
            }
        }
    }

    private void leaveOut(boolean contents) throws XMLStreamException {
        if (contents) {
            omissions.add(new Omission(Unread.CONTENTS, cursor.skip()));
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
            case "p" -> {
                muted = muted == paragraphs ? 0 : muted;
                paragraphs--;
                gathered.endParagraph();
            }
            case "txbxContent" -> gathered.endBox();
            case "tc" -> gathered.endCell();
            case "tbl" -> gathered.endTable();
            default -> {}
        }
    }
}
