package org.muster.formats.pdf;

import java.util.List;
import java.util.stream.Stream;

/// A page is its parts in reading order, each with its lines from the top.
///
/// @param number from 1
/// @param height its height in points
/// @param parts none where the page has no text
record Page(int number, double height, List<List<Line>> parts) {

    Page {
        parts = parts.stream().map(List::copyOf).toList();
    }

    Stream<Line> lines() {
        return parts.stream().flatMap(List::stream);
    }

    /// Returns the page without some of its lines.
    Page without(List<Line> lines) {
        return new Page(
                number,
                height,
                parts.stream()
                        .map(part -> part.stream()
                                .filter(line -> !lines.contains(line))
                                .toList())
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
