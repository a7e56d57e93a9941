package org.muster.model.text;

import java.util.Comparator;

/// A span is the half-open stretch `[begin, end)` of a document's original text, counted in UTF-16 code units.
///
/// @param begin the first code unit, at least 0
/// @param end the code unit after the last, never before `begin`
public record Span(int begin, int end) implements Comparable<Span> {

    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException(
                    "The span's begin (%s) must not be negative nor after its end (%s).".formatted(begin, end));
        }
    }

    /// Returns the smallest span that holds both.
    public static Span covering(Span first, Span second) {
        return new Span(Math.min(first.begin, second.begin), Math.max(first.end, second.end));
    }

    /// Returns the number of UTF-16 code units.
    public int length() {
        return end - begin;
    }

    /// Returns whether the other span lies wholly in this one.
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /// Returns whether the code unit at the offset lies in this span.
    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    /// Returns whether the two share at least one code unit.
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /// Returns the quoted text.
    public String in(String text) {
        return text.substring(begin, end);
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
