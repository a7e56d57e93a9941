package org.muster.formats.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.muster.formats.NotRead;

/// Glyphs are the letters that a PDF file draws, page by page, with where they stand.
///
/// The library interprets the pages and maps codes to letters; a page that draws without end is cut off by the number
/// of its drawing instructions, so that the same file is always cut at the same place.
final class Glyphs extends PDFTextStripper {

    /// More instructions than any printed page has; a map in vector graphics comes to some hundred thousand.
    private static final int MOST_INSTRUCTIONS = 3_000_000;

    private static final int MOST_LETTERS = 400_000;

    private final List<TextPosition> letters = new ArrayList<>();
    private int instructions;

    private Glyphs() {
        setSuppressDuplicateOverlappingText(true);
    }

    /// Returns the letters of one page in the order in which it draws them.
    ///
    /// @param page from 1
    static List<TextPosition> of(PDDocument doc, int page) throws IOException {
        var glyphs = new Glyphs();
        glyphs.setStartPage(page);
        glyphs.setEndPage(page);
        glyphs.writeText(doc, Writer.nullWriter());
        return List.copyOf(glyphs.letters);
    }

    @Override
    protected void writePage() {
        getCharactersByArticle().forEach(letters::addAll);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (letters.size() + instructions < MOST_LETTERS + MOST_INSTRUCTIONS) {
            super.processTextPosition(letter);
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        instructions++;
        if (MOST_INSTRUCTIONS < instructions) {
            throw new NotRead(
                    "is a PDF file of which a page draws with more than %s instructions".formatted(MOST_INSTRUCTIONS),
                    "Maybe it holds a large drawing: print the other pages to a new PDF file.");
        }
        super.processOperator(operator, operands);
    }
}
