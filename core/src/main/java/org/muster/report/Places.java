package org.muster.report;

import java.util.Arrays;

/// Places are the lines, columns and code points of a text, found for an offset without walking through all of it.
public final class Places {

    private static final int STEP = 1024;

    private final String text;
    private final int[] lineBegins;
    private final int[] codePoints;

    /// The places of a text.
    public Places(String text) {
        this.text = text;
        this.lineBegins = lineBegins(text);
        this.codePoints = codePoints(text);
    }

    /// Returns the line and column of an offset.
    public Place at(int offset) {
        int found = Arrays.binarySearch(lineBegins, offset);
        int line = 0 <= found ? found : -found - 2;
        return new Place(line + 1, offset - lineBegins[line] + 1);
    }

    /// Returns how many code points stand before an offset.
    public int codePoint(int offset) {
        int step = offset / STEP;
        int begin = step * STEP;
        boolean cut = 0 < begin && begin < offset && isSecondOfPair(text, begin);
        return codePoints[step] + text.codePointCount(cut ? begin + 1 : begin, offset);
    }

    private static int[] lineBegins(String text) {
        var begins = new int[16];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean ends = letter == '\n' || letter == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                begins = lines == begins.length ? Arrays.copyOf(begins, 2 * lines) : begins;
                begins[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(begins, lines);
    }

    /// A pair of surrogates that a step cuts in two counts in the step where it begins, once.
    private static int[] codePoints(String text) {
        var counts = new int[text.length() / STEP + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i % STEP == 0) {
                counts[i / STEP] = count;
            }
            count += isSecondOfPair(text, i) ? 0 : 1;
        }
        if (text.length() % STEP == 0) {
            counts[text.length() / STEP] = count;
        }
        return counts;
    }

    private static boolean isSecondOfPair(String text, int offset) {
        return 0 < offset && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }
}
