package org.muster.formats.pdf;

import java.util.List;

/// A page is its lines as they stand, before its columns are told apart.
///
/// @param number from 1
/// @param height its height in points
/// @param lines from the top, across all columns; none where the page has no text
record Page(int number, double height, List<Line> lines) {

    Page {
        lines = List.copyOf(lines);
    }

    /// Returns the page without some of its lines.
    Page without(List<Line> others) {
        return new Page(
                number,
                height,
                lines.stream().filter(line -> !others.contains(line)).toList());
    }

    /// Returns its parts in reading order, each with its lines from the top.
    List<List<Line>> parts() {
        return Columns.of(
                lines.stream().flatMap(line -> line.segments().stream()).toList());
    }
}
