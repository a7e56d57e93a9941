package org.muster.formats.pdf;

import java.util.List;
import org.muster.model.text.Box;

/// Gutters are the gaps of a page's rows that part columns and cells, told from those that a justified line has between
/// its words: a gutter goes on through the rows above and below, or is wider than any line is stretched.
///
/// @param rows the boxes of the words of each row, from left to right, the rows from the top
record Gutters(List<List<Box>> rows) {

    /// No line is stretched to gaps beyond this share of the font's size, few to more than the next, and fewer to more
    /// than the one after it.
    private static final double WIDEST = 4.0;

    private static final double STRETCHED = 2.0;

    private static final double USUAL = 1.0;

    /// The narrowest gutter of a page with columns, and what its rows must leave free together.
    private static final double NARROWEST = 0.75;

    private static final double FREE = 0.6;

    /// Gaps of one stretched line differ by less than this.
    private static final double LIKE = 1.7;

    /// Through so many rows a gutter goes where it is as narrow as, or no wider than, the gaps of a stretched line.
    private static final int ROWS_OF_NARROW = 5;

    private static final int ROWS_OF_STRETCHED = 3;

    /// How many rows away, and how many letters' heights away, the next row of a column may be.
    private static final int ROWS_LOOKED_AT = 12;

    private static final double NEAR = 3;

    Gutters {
        rows = List.copyOf(rows);
    }

    /// Returns whether the gap before a word of a row parts columns or cells.
    ///
    /// @param size the size of its font
    boolean isBefore(int row, int word, double size) {
        var words = rows.get(row);
        double width = gap(words, word) / size;
        if (width <= NARROWEST || WIDEST < width) {
            return NARROWEST < width;
        }
        int least = width <= USUAL ? ROWS_OF_NARROW : STRETCHED < width ? 2 : ROWS_OF_STRETCHED;
        return USUAL < width && !isLikeBeside(words, word) || least <= length(row, word, size);
    }

    private static double gap(List<Box> words, int word) {
        return words.get(word).left() - words.get(word - 1).right();
    }

    private static boolean isLikeBeside(List<Box> words, int word) {
        return 1 < word && isLike(words, word, word - 1) || word + 1 < words.size() && isLike(words, word, word + 1);
    }

    private static boolean isLike(List<Box> words, int word, int other) {
        double first = gap(words, word);
        double second = gap(words, other);
        return first < LIKE * second && second < LIKE * first;
    }

    /// Returns through how many rows the gap goes on.
    private int length(int row, int word, double size) {
        var words = rows.get(row);
        var free = new Free(words.get(word - 1).right(), words.get(word).left());
        var above = run(row, -1, free, size);
        return above.length() + run(row, 1, above.free(), size).length() - 1;
    }

    private record Free(double from, double to) {}

    private record Run(int length, Free free) {}

    private Run run(int row, int step, Free begin, double size) {
        int length = 1;
        var free = begin;
        double height = rows.get(row).getFirst().bottom();
        for (int i = row + step; 0 <= i && i < rows.size() && Math.abs(i - row) <= ROWS_LOOKED_AT; i += step) {
            var words = rows.get(i);
            if (NEAR * size < Math.abs(words.getFirst().bottom() - height)) {
                break;
            }
            boolean beside = words.getFirst().left() < free.from
                    && free.to < words.getLast().right();
            var rest = widest(words, free);
            if (rest.to - rest.from < FREE * size) {
                break;
            }
            if (beside) {
                free = rest;
                length++;
                height = words.getFirst().bottom();
            }
        }
        return new Run(length, free);
    }

    /// Returns the widest part that the words leave free.
    private static Free widest(List<Box> words, Free free) {
        double from = free.from;
        var widest = new Free(free.from, free.from);
        for (var word : words) {
            double to = Math.min(word.left(), free.to);
            widest = widest.to - widest.from < to - from ? new Free(from, to) : widest;
            from = Math.max(from, word.right());
        }
        return widest.to - widest.from < free.to - from ? new Free(from, free.to) : widest;
    }
}
