package org.muster.formats.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// A drawn page is lines of text at places, from which a PDF file is made.
public final class Drawn {

    /// @param left points from the left edge
    /// @param top points from the upper edge to the baseline
    public record Text(double left, double top, double size, String words) {}

    private Drawn() {}

    /// Returns a PDF file with one page of A4 for each list of lines.
    @SafeVarargs
    public static byte[] pages(List<Text>... pages) {
        try (var doc = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (var lines : pages) {
                draw(doc, lines);
            }
            doc.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// Returns how many points wide the words are.
    public static double width(double size, String words) {
        try {
            return size * new PDType1Font(FontName.TIMES_ROMAN).getStringWidth(words) / 1000;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// Returns a PDF file with one page that draws by these instructions, packed as small as they can be.
    static byte[] packed(String instructions) {
        try (var doc = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            doc.addPage(page);
            var bytes = new ByteArrayInputStream(instructions.getBytes(StandardCharsets.US_ASCII));
            page.setContents(new PDStream(doc, bytes, COSName.FLATE_DECODE));
            doc.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// Returns a PDF file of one page whose font says that its letters from "a" on are those from another letter on.
    static byte[] lettered(char first, List<Text> lines) {
        try (var doc = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            draw(doc, lines);
            var map = String.format(Locale.ROOT, """
                /CIDInit /ProcSet findresource begin 12 dict begin begincmap
                1 begincodespacerange <00> <FF> endcodespacerange
                2 beginbfrange <20> <39> <0020> <61> <7A> <%04X> endbfrange
                endcmap end end""", (int) first);
            var stream = new PDStream(doc, new ByteArrayInputStream(map.getBytes(StandardCharsets.US_ASCII)));
            var resources = doc.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                resources.getFont(name).getCOSObject().setItem(COSName.TO_UNICODE, stream);
            }
            doc.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void draw(PDDocument doc, List<Text> lines) throws IOException {
        var page = new PDPage();
        doc.addPage(page);
        float height = page.getMediaBox().getHeight();
        try (var content = new PDPageContentStream(doc, page)) {
            for (var line : lines) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.TIMES_ROMAN), (float) line.size());
                content.newLineAtOffset((float) line.left(), height - (float) line.top());
                content.showText(line.words());
                content.endText();
            }
        }
    }
}
