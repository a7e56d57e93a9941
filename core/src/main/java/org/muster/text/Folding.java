package org.muster.text;

/// Folding writes digits and marks of other scripts as those of ASCII, one code unit for one, so that no span moves.
///
/// The document's text stays as it is; only tokens are cut from the folded one.
final class Folding {

    private static final String MARKS = "，．％：／٪٫٬⁄\u2007";
    private static final String PLAIN = ",.%:/%.,/\u00a0";

    private Folding() {}

    /// Returns the folded text, of the same length; the text itself where there is nothing to fold.
    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (folded(text.charAt(i)) != text.charAt(i)) {
                return from(text, i);
            }
        }
        return text;
    }

    private static String from(String text, int begin) {
        var letters = text.toCharArray();
        for (int i = begin; i < letters.length; i++) {
            letters[i] = folded(letters[i]);
        }
        return new String(letters);
    }

    private static char folded(char letter) {
        if (letter < '\u0600') {
            return letter;
        }
        if (Character.getType(letter) == Character.DECIMAL_DIGIT_NUMBER) {
            return (char) ('0' + Character.digit(letter, 10));
        }
        int mark = MARKS.indexOf(letter);
        return mark < 0 ? letter : PLAIN.charAt(mark);
    }
}
