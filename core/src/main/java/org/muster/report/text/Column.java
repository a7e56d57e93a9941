package org.muster.report.text;

/// A column is text laid out for 80 columns: wrapped between words, cut with `…`, or filled with blanks.
///
/// Whatever a report or a file name holds, no control character gets through to the terminal.
final class Column {

    static final int WIDTH = 80;

    private Column() {}

    /// Returns the words on one line: blanks joined, control and direction characters replaced.
    static String clean(String words) {
        var clean = new StringBuilder(words.length());
        words.codePoints().forEach(letter -> {
            if (isBlank(letter)) {
                if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
                    clean.append(' ');
                }
            } else {
                clean.appendCodePoint(isControl(letter) ? '\ufffd' : letter);
            }
        });
        return clean.toString().strip();
    }

    private static boolean isBlank(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private static boolean isControl(int letter) {
        return Character.isISOControl(letter)
                || 0x202a <= letter && letter <= 0x202e
                || 0x2066 <= letter && letter <= 0x2069;
    }

    /// Returns how many columns the words take: one for each code point.
    static int width(String words) {
        return words.codePointCount(0, words.length());
    }

    /// Returns the words, cut to the width where they are longer.
    static String cut(String words, int width) {
        if (width(words) <= width) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, width - 1)).stripTrailing() + "…";
    }

    /// Returns the words cut or filled to the width.
    static String fill(String words, int width) {
        var cut = cut(words, width);
        return cut + " ".repeat(width - width(cut));
    }

    /// Returns the words wrapped at 80 columns, each line ended.
    ///
    /// @param first what the first line begins with
    /// @param rest what the others begin with
    static String wrap(String first, String rest, String words) {
        var wrapped = new StringBuilder();
        var line = new StringBuilder(first);
        boolean fresh = true;
        for (var word : clean(words).split(" ", -1)) {
            if (!fresh && WIDTH < width(line.toString()) + 1 + width(word)) {
                wrapped.append(line.toString().stripTrailing()).append('\n');
                line.setLength(0);
                line.append(rest);
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        return wrapped.append(line.toString().stripTrailing()).append('\n').toString();
    }
}
