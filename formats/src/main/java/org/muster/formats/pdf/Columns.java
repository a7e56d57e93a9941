package org.muster.formats.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.model.text.Box;

/// Columns are found by cutting a page along its gutters, and across where only a part of it has one, until no part
/// can be cut any more: the recursive cut of Nagy and Seth (1984).
///
/// Short cells beside one another are a table, which is read line by line and not column by column.
final class Columns {

    /// The narrowest gutter, as a share of the font's size.
    private static final double GUTTER = 0.7;

    /// Cells have fewer letters than this on the average, the lines of columns more.
    private static final int LEAST_LINE = 16;

    private static final int LEAST_LINES = 2;

    /// What stands below columns is parted from them by more than this share of the font's size.
    private static final double PARTED = 0.9;

    /// Gaps between paragraphs differ by less than this share.
    private static final double LIKE = 0.8;

    /// One column ends at most so many letters' heights below the other.
    private static final double NEAR = 4;

    /// No page has as many headings across its columns.
    private static final int MOST_CUTS = 60;

    private static final int DEEPEST = 40;

    private Columns() {}

    /// Returns the parts of a page in reading order, each with its lines from the top.
    static List<List<Line>> of(List<Segment> segments) {
        var parts = new ArrayList<List<Line>>();
        cut(segments, parts, 0);
        return List.copyOf(parts);
    }

    private static void cut(List<Segment> segments, List<List<Line>> parts, int depth) {
        if (segments.isEmpty()) {
            return;
        }
        var gutter = gutter(segments);
        var cut = DEEPEST < depth
                ? Optional.<Double>empty()
                : gutter.isPresent() ? endOfColumns(segments, gutter.get()) : across(segments);
        if (gutter.isPresent() && cut.isEmpty() && depth <= DEEPEST) {
            var left = leftOf(segments, gutter.get());
            var right = rightOf(segments, gutter.get());
            boolean fromRight = Segment.areFromRight(segments);
            cut(fromRight ? right : left, parts, depth + 1);
            cut(fromRight ? left : right, parts, depth + 1);
        } else if (cut.isPresent()) {
            cut(above(segments, cut.get()), parts, depth + 1);
            cut(below(segments, cut.get()), parts, depth + 1);
        } else {
            parts.add(Line.of(segments));
        }
    }

    /// Returns where the widest gutter of these lines runs.
    private static Optional<Double> gutter(List<Segment> segments) {
        double least = GUTTER * size(segments);
        var sorted = segments.stream()
                .sorted(Comparator.comparingDouble(segment -> segment.box().left()))
                .toList();
        double end = sorted.getFirst().box().right();
        double widest = least;
        Optional<Double> found = Optional.empty();
        for (var segment : sorted) {
            double gap = segment.box().left() - end;
            double middle = end + gap / 2;
            if (widest <= gap && isColumn(leftOf(segments, middle)) && isColumn(rightOf(segments, middle))) {
                widest = gap;
                found = Optional.of(middle);
            }
            end = Math.max(end, segment.box().right());
        }
        return found;
    }

    /// Returns where the columns beside a gutter begin or end, if lines stand above or below them that belong to no
    /// column: parted from them by more than a line's or a paragraph's distance, near where the shorter column
    /// begins or ends.
    private static Optional<Double> endOfColumns(List<Segment> segments, double gutter) {
        var left = Line.of(leftOf(segments, gutter));
        var right = Line.of(rightOf(segments, gutter));
        double size = size(segments);
        double top =
                Math.max(left.getFirst().box().top(), right.getFirst().box().top());
        double bottom =
                Math.min(left.getLast().box().bottom(), right.getLast().box().bottom());
        var lines = Line.of(segments);
        for (int i = 1; i < lines.size(); i++) {
            double end = lines.get(i - 1).box().bottom();
            double begin = lines.get(i).box().top();
            boolean edge = begin <= top + size && top - NEAR * size < begin
                    || bottom - size <= end && end < bottom + NEAR * size;
            double gap = begin - end;
            if (PARTED * size < gap && edge && !isUsual(left, gap) && !isUsual(right, gap)) {
                return Optional.of((begin + end) / 2);
            }
        }
        return Optional.empty();
    }

    /// Returns whether a column has several gaps like that, as between its paragraphs.
    private static boolean isUsual(List<Line> column, double gap) {
        int like = 0;
        for (int i = 1; i < column.size(); i++) {
            double between = column.get(i).box().top() - column.get(i - 1).box().bottom();
            like += LIKE * gap < between ? 1 : 0;
        }
        return 1 < like;
    }

    private static boolean isColumn(List<Segment> segments) {
        int letters =
                segments.stream().mapToInt(segment -> segment.text().length()).sum();
        return LEAST_LINES <= Line.of(segments).size() && LEAST_LINE * segments.size() <= letters;
    }

    /// Returns the height of the cut across that leaves the largest part with a gutter.
    private static Optional<Double> across(List<Segment> segments) {
        return gaps(Line.of(segments))
                .limit(MOST_CUTS)
                .max(Comparator.comparingInt(gap -> guttered(segments, gap)))
                .filter(gap -> 0 < guttered(segments, gap));
    }

    private static int guttered(List<Segment> segments, double height) {
        return Stream.of(above(segments, height), below(segments, height))
                .filter(part -> !part.isEmpty() && gutter(part).isPresent())
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    /// Returns the middles of the gaps between lines, the widest first.
    private static Stream<Double> gaps(List<Line> lines) {
        record Gap(double height, double middle) {}
        var gaps = new ArrayList<Gap>();
        for (int i = 1; i < lines.size(); i++) {
            double end = lines.get(i - 1).box().bottom();
            double begin = lines.get(i).box().top();
            gaps.add(new Gap(begin - end, (begin + end) / 2));
        }
        return gaps.stream()
                .sorted(Comparator.comparingDouble(Gap::height).reversed().thenComparingDouble(Gap::middle))
                .map(Gap::middle);
    }

    private static double size(List<Segment> segments) {
        var sizes = segments.stream().mapToDouble(Segment::size).sorted().toArray();
        return sizes[sizes.length / 2];
    }

    private static double middle(Box box) {
        return (box.top() + box.bottom()) / 2;
    }

    private static List<Segment> leftOf(List<Segment> segments, double x) {
        return segments.stream().filter(segment -> segment.box().left() < x).toList();
    }

    private static List<Segment> rightOf(List<Segment> segments, double x) {
        return segments.stream().filter(segment -> x <= segment.box().left()).toList();
    }

    private static List<Segment> above(List<Segment> segments, double y) {
        return segments.stream().filter(segment -> middle(segment.box()) < y).toList();
    }

    private static List<Segment> below(List<Segment> segments, double y) {
        return segments.stream().filter(segment -> y <= middle(segment.box())).toList();
    }
}
