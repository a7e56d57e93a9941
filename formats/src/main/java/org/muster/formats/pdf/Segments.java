package org.muster.formats.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.muster.model.text.Box;

/// Segments are made of a page's letters by the gaps between them.
final class Segments {

    /// A gap of this share of the font's size parts words; justified lines go down to a fifth.
    private static final double WORD_GAP = 0.16;

    /// A gap of this share of the font's size parts segments; justified lines go up to nine tenths.
    private static final double SEGMENT_GAP = 1.0;

    private Segments() {}

    static List<Segment> of(List<TextPosition> letters) {
        var shown = letters.stream()
                .filter(letter -> letter.getUnicode() != null
                        && !letter.getUnicode().isBlank()
                        && 0 < letter.getFontSizeInPt()
                        && isFinite(letter))
                .map(Letter::of)
                .sorted(Comparator.comparingDouble(Letter::baseline)
                        .thenComparingDouble(letter -> letter.box().left()))
                .toList();
        var segments = new ArrayList<Segment>();
        for (var row : rows(shown)) {
            cut(row, segments);
        }
        return List.copyOf(segments);
    }

    private static boolean isFinite(TextPosition letter) {
        return Float.isFinite(letter.getXDirAdj())
                && Float.isFinite(letter.getYDirAdj())
                && Float.isFinite(letter.getWidthDirAdj())
                && Float.isFinite(letter.getHeightDir());
    }

    /// A letter as it is read, whichever way its page is turned.
    private record Letter(String text, Box box, double baseline, double size) {

        static Letter of(TextPosition letter) {
            double left = letter.getXDirAdj();
            double baseline = letter.getYDirAdj();
            double size = letter.getFontSizeInPt();
            double height = Math.max(letter.getHeightDir(), size / 2);
            return new Letter(
                    letter.getUnicode(),
                    new Box(left, baseline - height, left + Math.max(0, letter.getWidthDirAdj()), baseline),
                    baseline,
                    size);
        }
    }

    /// Gathers the letters of one baseline, of which small raised or lowered ones are no part of their own.
    private static List<List<Letter>> rows(List<Letter> letters) {
        var rows = new ArrayList<List<Letter>>();
        double baseline = Double.NEGATIVE_INFINITY;
        for (var letter : letters) {
            if (rows.isEmpty() || baseline + 0.25 * letter.size() < letter.baseline()) {
                rows.add(new ArrayList<>());
                baseline = letter.baseline();
            }
            rows.getLast().add(letter);
        }
        rows.forEach(row ->
                row.sort(Comparator.comparingDouble(letter -> letter.box().left())));
        return rows;
    }

    private static void cut(List<Letter> row, List<Segment> segments) {
        var words = new ArrayList<List<Letter>>();
        var word = new ArrayList<Letter>();
        double end = Double.NEGATIVE_INFINITY;
        for (var letter : row) {
            double gap = letter.box().left() - end;
            if (!word.isEmpty() && WORD_GAP * letter.size() < gap) {
                words.add(List.copyOf(word));
                word.clear();
                if (SEGMENT_GAP * letter.size() < gap) {
                    segments.add(segment(words));
                    words.clear();
                }
            }
            word.add(letter);
            end = Math.max(end, letter.box().right());
        }
        if (!word.isEmpty()) {
            words.add(List.copyOf(word));
            segments.add(segment(words));
        }
    }

    private static Segment segment(List<List<Letter>> words) {
        return Segment.of(
                Direction.read(words, Letter::text).stream().map(Segments::word).toList());
    }

    private static Word word(List<Letter> letters) {
        var text = new StringBuilder();
        letters.forEach(letter -> text.append(letter.text()));
        var box = letters.stream().map(Letter::box).reduce(Box::covering).orElseThrow();
        return new Word(text.toString(), box, letters.getFirst().size());
    }
}
