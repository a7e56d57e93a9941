package org.muster.measure.en;

import org.muster.model.text.Tag;

/// A phrase is a noun phrase of a line: its tokens, half-open, and the index of its head noun.
///
/// @param line the line it stands in
/// @param begin the first token, without articles
/// @param head the head noun
/// @param end the token after the last
record Phrase(Line line, int begin, int head, int end) {

    String lemma() {
        return line.lemma(head);
    }

    boolean person() {
        return Words.person(lemma()) || Words.person(line.lower(head));
    }

    boolean proper() {
        return line.tag(head) == Tag.PROPN;
    }

    boolean time() {
        return line.timeNoun(head);
    }
}
