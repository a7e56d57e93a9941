package org.muster.formats.pdf;

import java.util.List;
import org.muster.formats.Composition;
import org.muster.model.text.Position;

/// The text of paragraphs: their lines joined, with words mended that were parted at the end of a line.
final class PdfText {

    private final Composition text = new Composition();

    private PdfText() {}

    static Composition of(List<Paragraph> paragraphs) {
        var all = new PdfText();
        for (int i = 0; i < paragraphs.size(); i++) {
            all.text.part();
            var table = TableRows.at(paragraphs, i);
            if (table.isEmpty()) {
                all.add(paragraphs.get(i).lines());
            } else {
                table.tell(all.text);
                i += table.rows().size() - 1;
            }
        }
        return all.text;
    }

    /// What becomes of the end of a line.
    private enum Seam {
        /// A space stands for it.
        SPACE,
        /// Its hyphen belongs to the word: "27-" and "year-old".
        KEPT,
        /// Its hyphen belongs to the line: "evacu-" and "ated".
        MENDED
    }

    private void add(List<Paragraph.Placed> lines) {
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i + 1 == lines.size();
            var seam = last
                    ? Seam.KEPT
                    : seam(lines.get(i).line(), lines.get(i + 1).line());
            add(lines.get(i), seam);
            text.put(seam == Seam.SPACE ? " " : "");
        }
    }

    private void add(Paragraph.Placed placed, Seam seam) {
        var shown = placed.line().segments();
        var segments = 1 < shown.size() && Segment.areFromRight(shown) ? shown.reversed() : shown;
        var gap = placed.line().isRow() ? " | " : " ";
        for (int i = 0; i < segments.size(); i++) {
            var words = segments.get(i).words();
            text.put(i == 0 || isEnd(words.getFirst()) ? "" : gap);
            for (int j = 0; j < words.size(); j++) {
                text.put(j == 0 || isEnd(words.get(j)) ? "" : " ");
                boolean last = i == segments.size() - 1 && j == words.size() - 1;
                take(words.get(j), placed.page(), last && seam == Seam.MENDED);
            }
        }
    }

    /// Returns whether a word is but the mark that ends a sentence or a part of one, as behind a mark of a footnote
    /// that was left out.
    private static boolean isEnd(Word word) {
        return word.text().chars().allMatch(letter -> ".,;".indexOf(letter) != -1);
    }

    private void take(Word word, int page, boolean mended) {
        var letters = mended ? word.text().substring(0, word.text().length() - 1) : word.text();
        text.take(letters, new Position.Page(page, word.box()));
    }

    private static Seam seam(Line line, Line next) {
        var end = line.text();
        int last = end.length() - 1;
        if (last < 1
                || "-\u2010\u00ad".indexOf(end.charAt(last)) == -1
                || !Character.isLetterOrDigit(end.charAt(last - 1))) {
            return Seam.SPACE;
        }
        boolean mended = Character.isLetter(end.charAt(last - 1))
                && Character.isLowerCase(next.text().codePointAt(0));
        return mended ? Seam.MENDED : Seam.KEPT;
    }
}
