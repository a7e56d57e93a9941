package org.muster.formats.web;

import java.util.ArrayList;
import java.util.List;

/// A passage is a stretch of a page's words with the place of each in the page.
///
/// White space is one space, or one line break where the page breaks its line.
///
/// @param text the words
/// @param pieces the stretches that stand in the page as they stand here, in order; what is in none was put in between
record Passage(String text, List<Piece> pieces) {

    Passage {
        pieces = List.copyOf(pieces);
    }

    /// A stretch of words that stands in the page as it stands here.
    ///
    /// @param begin where it begins in the passage
    /// @param box the block element that holds it
    /// @param content where it begins in the text content of the page
    /// @param length how long it is in both
    record Piece(int begin, Box box, int content, int length) {}

    boolean isEmpty() {
        return text.isEmpty();
    }

    /// Returns a part of the passage.
    Passage part(int from, int to) {
        var kept = new ArrayList<Piece>();
        for (var piece : pieces) {
            int begin = Math.max(from, piece.begin);
            int end = Math.min(to, piece.begin + piece.length);
            if (begin < end) {
                kept.add(new Piece(begin - from, piece.box, piece.content + begin - piece.begin, end - begin));
            }
        }
        return new Passage(text.substring(from, to), kept);
    }
}
