package org.muster.formats.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A text block is the words between two breaks of a page's flow, with the element that holds them.
///
/// @param kind the part it plays
/// @param passage its words with their places
/// @param box the innermost block element around it
/// @param linked how many of its letters stand in links
/// @param grid the table, where it is one
record TextBlock(
        Kind kind,
        Passage passage,
        Box box,
        int linked,
        @Nullable Grid grid) {

    /// The part a block plays in a page.
    enum Kind {
        /// What stands between the headline and the report.
        STANDFIRST,
        /// A heading.
        HEADING,
        /// A paragraph of running text.
        PARAGRAPH,
        /// A point of a list.
        ITEM,
        /// Words under a picture.
        CAPTION,
        /// A table of data.
        TABLE
    }

    private static final int LEAST_RUNNING = 60;
    private static final int LEAST_SENTENCE = 20;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？｡।॥؟۔։።][\"'”’»」』）)\\]]*$");

    /// The first letter of the scripts in which a letter is a word or a syllable: kana, Han and Hangul.
    private static final char DENSE = '\u2e80';

    int letters() {
        return passage.text().length();
    }

    /// Returns the share of its letters that stand in links, from 0 to 1.
    double linkShare() {
        return linked / (double) Math.max(1, letters());
    }

    /// Returns whether it is long and free enough of links to be part of a report.
    boolean isRunning() {
        return kind != Kind.CAPTION
                && kind != Kind.HEADING
                && LEAST_RUNNING <= weight()
                && (linkShare() < 0.5 || linkShare() < 0.8 && LEAST_RUNNING <= weight() - linked);
    }

    /// Returns whether it is a short text that ends as a sentence does.
    boolean isSentence() {
        return kind == Kind.PARAGRAPH && LEAST_SENTENCE <= weight() && linkShare() < 0.7 && endsSentence();
    }

    boolean endsSentence() {
        return SENTENCE_END.matcher(passage.text()).find();
    }

    /// Returns it in another part.
    TextBlock as(Kind other) {
        return new TextBlock(other, passage, box, linked, grid);
    }

    /// Returns its length in letters, where a letter that is a word or syllable by itself counts as three.
    private int weight() {
        return letters()
                + 2
                        * (int) passage.text()
                                .chars()
                                .filter(letter -> DENSE <= letter)
                                .count();
    }
}
