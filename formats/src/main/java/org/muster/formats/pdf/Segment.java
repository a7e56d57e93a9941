package org.muster.formats.pdf;

import java.util.List;
import java.util.stream.Collectors;
import org.muster.model.text.Box;

/// A segment is the words of one line that no wide gap parts: a line of a column, or a cell of a table.
///
/// @param words in reading order, at least one
/// @param box the smallest that holds them
record Segment(List<Word> words, Box box) {

    Segment {
        words = List.copyOf(words);
    }

    static Segment of(List<Word> words) {
        return new Segment(
                words, words.stream().map(Word::box).reduce(Box::covering).orElseThrow());
    }

    /// Returns the size of the font of its first word.
    double size() {
        return words.getFirst().size();
    }

    /// Returns whether most of them run from the right.
    static boolean areFromRight(List<Segment> segments) {
        long right = segments.stream()
                .filter(segment -> Direction.isFromRight(segment.text()))
                .count();
        return segments.size() < 2 * right;
    }

    String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /// Returns whether it stands on one line with another: whether their middles are closer than half a letter.
    boolean besides(Segment other) {
        double middle = (box.top() + box.bottom()) / 2;
        return other.box.top() <= middle && middle <= other.box.bottom();
    }
}
