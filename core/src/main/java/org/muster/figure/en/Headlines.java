package org.muster.figure.en;

import org.muster.figure.Line;

/// Headlines write most words with a capital, so that a capital there makes no name.
final class Headlines {

    private static final int RUN = 5;

    private Headlines() {}

    /// Returns whether the words around the token are written as in a headline.
    static boolean around(Line line, int index) {
        return run(line, index) >= RUN || isMostlyCapitals(line);
    }

    private static boolean isMostlyCapitals(Line line) {
        int capitals = 0;
        int words = 0;
        for (int i = 0; i < line.size(); i++) {
            if (Character.isLetter(line.text(i).codePointAt(0))
                    && 3 < line.text(i).length()) {
                words++;
                capitals += line.capitalised(i) ? 1 : 0;
            }
        }
        return words * 3 < capitals * 4;
    }

    private static int run(Line line, int index) {
        int begin = index;
        while (line.capitalised(begin - 1) || line.digits(begin - 1)) {
            begin--;
        }
        int end = index + 1;
        while (line.capitalised(end) || line.digits(end)) {
            end++;
        }
        return end - begin;
    }
}
