package org.muster.text;

/// Letters tell the kinds of character that tokens are cut at; plain ASCII is told without a look into Unicode's
/// tables.
final class Letters {

    private static final int ASCII = 128;

    private Letters() {}

    static boolean letter(int point) {
        return point < ASCII ? 'a' <= (point | 32) && (point | 32) <= 'z' : Character.isLetter(point);
    }

    static boolean digit(int point) {
        return '0' <= point && point <= '9';
    }

    /// A letter, a mark that is written over one, or what nobody sees between two.
    static boolean spoken(int point) {
        return letter(point) || ASCII <= point && (mark(point) || unseen(point));
    }

    /// A soft hyphen, or a character that only says where a line may break or letters join.
    static boolean unseen(int point) {
        return point == '\u00ad' || point == '\u2060' || point == '\u200c' || point == '\u200d';
    }

    /// What nobody sees between the digits of one number: that, or a break of no width, which parts words.
    static boolean hidden(int point) {
        return ASCII <= point && (unseen(point) || point == '\u200b' || point == '\ufeff');
    }

    /// A character of ASCII that names on the web are made of.
    static boolean word(int point) {
        return point < ASCII && (letter(point) || digit(point) || point == '_');
    }

    static boolean apostrophe(int point) {
        return point == '\'' || point == '’';
    }

    /// A blank of ASCII: it ends an address.
    static boolean white(int point) {
        return point == ' ' || '\t' <= point && point <= '\r';
    }

    /// A blank of any script: it is part of no token.
    static boolean blank(int point) {
        if (point < ASCII) {
            return white(point);
        }
        int type = Character.getType(point);
        return point == '\u200b'
                || point == '\ufeff'
                || type == Character.SPACE_SEPARATOR
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static boolean mark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
