package org.muster.formats.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.model.text.Box;

/// A line is the segments of one part of a page that stand beside one another.
///
/// @param segments from left to right, at least one
/// @param box the smallest that holds them
record Line(List<Segment> segments, Box box) {

    Line {
        segments = List.copyOf(segments);
    }

    /// Returns the lines of a part from top to bottom.
    static List<Line> of(List<Segment> segments) {
        var rows = new ArrayList<List<Segment>>();
        for (var segment : segments.stream()
                .sorted(Comparator.<Segment>comparingDouble(one -> one.box().bottom())
                        .thenComparingDouble(one -> one.box().left()))
                .toList()) {
            if (rows.isEmpty() || !segment.besides(rows.getLast().getFirst())) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(segment);
        }
        return rows.stream().map(Line::row).toList();
    }

    private static Line row(List<Segment> segments) {
        var sorted = segments.stream()
                .sorted(Comparator.comparingDouble(segment -> segment.box().left()))
                .toList();
        return new Line(
                sorted, sorted.stream().map(Segment::box).reduce(Box::covering).orElseThrow());
    }

    Stream<Word> words() {
        return segments.stream().flatMap(segment -> segment.words().stream());
    }

    double size() {
        return segments.getFirst().size();
    }

    /// Returns whether it is a row of a table: cells with gaps between them that no line of prose has.
    boolean isRow() {
        for (int i = 1; i < segments.size(); i++) {
            double gap =
                    segments.get(i).box().left() - segments.get(i - 1).box().right();
            if (1.8 * size() < gap) {
                return true;
            }
        }
        return false;
    }

    String text() {
        return segments.stream().map(Segment::text).collect(Collectors.joining(" "));
    }
}
