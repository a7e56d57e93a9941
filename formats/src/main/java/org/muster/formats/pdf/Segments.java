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
        var rows = rows(shown).stream().map(Segments::words).toList();
        var gutters = new Gutters(rows.stream()
                .map(words -> words.stream().map(Segments::box).toList())
                .toList());
        var segments = new ArrayList<Segment>();
        for (int row = 0; row < rows.size(); row++) {
            cut(rows.get(row), row, gutters, segments);
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

        Letter mirrored() {
            return new Letter(Direction.mirrored(text), box, baseline, size);
        }

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

    private static List<List<Letter>> words(List<Letter> row) {
        var words = new ArrayList<List<Letter>>();
        double end = Double.NEGATIVE_INFINITY;
        for (var letter : row) {
            if (words.isEmpty() || WORD_GAP * letter.size() < letter.box().left() - end) {
                words.add(new ArrayList<>());
            }
            words.getLast().add(letter);
            end = Math.max(end, letter.box().right());
        }
        return words;
    }

    private static void cut(List<List<Letter>> words, int row, Gutters gutters, List<Segment> segments) {
        int begin = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size()
                    || gutters.isBefore(row, i, words.get(i).getFirst().size())) {
                segments.add(segment(words.subList(begin, i)));
                begin = i;
            }
        }
    }

    private static Box box(List<Letter> word) {
        return word.stream().map(Letter::box).reduce(Box::covering).orElseThrow();
    }

    private static Segment segment(List<List<Letter>> words) {
        return Segment.of(Direction.read(words, Letter::text, Letter::mirrored).stream()
                .map(Segments::word)
                .toList());
    }

    private static Word word(List<Letter> letters) {
        var text = new StringBuilder();
        letters.forEach(letter -> text.append(letter.text()));
        return new Word(text.toString(), box(letters), letters.getFirst().size());
    }
}
