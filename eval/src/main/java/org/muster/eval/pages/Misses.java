package org.muster.eval.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.muster.eval.Counts;

/// Misses are the lines of a page that were not read though they are gold, and those read though they are not.
final class Misses {

    private static final double WORTH_A_LOOK = 0.995;
    private static final int LONGEST = 160;

    private Misses() {}

    static List<String> of(String name, String text, String read, Counts score) {
        if (WORTH_A_LOOK <= score.f1() || score.gold() + score.read() == 0) {
            return List.of();
        }
        var misses = new ArrayList<String>();
        misses.add(
                String.format(Locale.ROOT, "%s: precision %.3f, recall %.3f", name, score.precision(), score.recall()));
        absent(text, read).forEach(line -> misses.add("  missed: " + line));
        absent(read, text).forEach(line -> misses.add("  extra: " + line));
        return misses;
    }

    /// Returns the lines of the first text that the second does not hold.
    private static List<String> absent(String first, String second) {
        var letters = letters(second);
        return first.lines()
                .filter(line -> !line.isBlank() && !letters.contains(letters(line)))
                .map(line -> line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…")
                .toList();
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
