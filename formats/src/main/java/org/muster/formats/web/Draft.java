package org.muster.formats.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A draft is a passage that is being put together from text nodes.
final class Draft {

    private static final String NUMBER_SPACES = "\u00a0\u2007\u2009\u202f";

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final StringBuilder text = new StringBuilder();
    private final List<Passage.Piece> pieces = new ArrayList<>();
    private boolean broken;
    private boolean spaced;
    private int spaceAt = -1;
    private @Nullable Box open;
    private int begin;
    private int offset;

    /// Adds the words of a text node, each run of white space as one space.
    ///
    /// @param box the block element around them
    /// @param content where they begin in the text content of the page
    void words(String words, Box box, int content) {
        spaceAt = -1;
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (isBlank(letter) && !isWithinNumber(words, i)) {
                spaceAt = spaced ? spaceAt : content + i;
                spaced = true;
            } else if (!isInvisible(letter)) {
                space(box);
                put(letter, box, content + i);
            }
        }
    }

    /// Adds the words of a text node that the page raises: their digits are raised ones, so that a unit stays one
    /// ("m²") and no mark of a footnote lengthens the number before it.
    void raised(String words, Box box, int content) {
        spaceAt = -1;
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if ('0' <= letter && letter <= '9') {
                space(box);
                close();
                text.append(RAISED.charAt(letter - '0'));
            } else if (!isBlank(letter) && !isInvisible(letter)) {
                space(box);
                put(letter, box, content + i);
            }
        }
    }

    /// Adds words that the page does not hold there.
    void literal(String words) {
        close();
        text.append(words);
        spaced = false;
        broken = false;
    }

    /// Adds a passage as it is.
    void passage(Passage passage) {
        close();
        int shift = text.length();
        for (var piece : passage.pieces()) {
            pieces.add(new Passage.Piece(shift + piece.begin(), piece.box(), piece.content(), piece.length()));
        }
        text.append(passage.text());
    }

    /// Parts what comes from what is there as white space would.
    void gap() {
        spaceAt = -1;
        spaced = true;
    }

    /// Parts what comes from a number that stands before it: "3" and "1/2".
    void partNumber() {
        if (!text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1))) {
            gap();
        }
    }

    void lineBreak() {
        broken = true;
    }

    boolean isBroken() {
        return broken;
    }

    /// Returns how many letters it has so far.
    int letters() {
        return text.length();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    Passage toPassage() {
        close();
        return new Passage(text.toString(), pieces);
    }

    private void space(Box box) {
        if (!text.isEmpty() && broken) {
            close();
            text.append('\n');
        } else if (!text.isEmpty() && spaced && spaceAt < 0) {
            close();
            text.append(' ');
        } else if (!text.isEmpty() && spaced) {
            put(' ', box, spaceAt);
        }
        spaced = false;
        broken = false;
    }

    private void put(char letter, Box box, int at) {
        boolean goesOn = open == box && offset + text.length() - begin == at;
        if (!goesOn) {
            close();
            open = box;
            begin = text.length();
            offset = at;
        }
        text.append(letter);
    }

    private void close() {
        if (open != null && begin < text.length()) {
            pieces.add(new Passage.Piece(begin, open, offset, text.length() - begin));
        }
        open = null;
    }

    /// Returns whether it is a space that parts the digits of one number: "12 000" with a space that does not break.
    private boolean isWithinNumber(String words, int i) {
        return NUMBER_SPACES.indexOf(words.charAt(i)) != -1
                && !spaced
                && !text.isEmpty()
                && Character.isDigit(text.charAt(text.length() - 1))
                && i + 1 < words.length()
                && Character.isDigit(words.charAt(i + 1));
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || letter == '\u00a0' || letter == '\u202f' || letter == '\u2007';
    }

    private static boolean isInvisible(char letter) {
        return letter == '\u00ad' || letter == '\u200b' || letter == '\ufeff' || letter == '\0';
    }
}
