package org.muster.formats.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A direction is which way words run: a page draws its letters by their places, and Arabic and Hebrew are read from
/// the right.
final class Direction {

    /// The first letter of the scripts that run from the right.
    private static final char FIRST = '\u0590';

    /// Brackets by pairs.
    private static final String BRACKETS = "()[]{}<>«»‹›";

    private Direction() {}

    /// Returns whether more letters run from the right than from the left.
    static boolean isFromRight(String words) {
        int right = 0;
        int left = 0;
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (FIRST <= letter && isRight(letter)) {
                right++;
            } else if (Character.isLetter(letter)) {
                left++;
            }
        }
        return left < right;
    }

    /// Returns the words in the order in which they are read, given from left to right, as are the letters of each.
    ///
    /// @param letter what a letter says, never empty
    /// @param mirrored turns a letter into the one that opens where it closes, as brackets from the right do
    static <L> List<List<L>> read(List<List<L>> words, Function<L, String> letter, UnaryOperator<L> mirrored) {
        var shown = new StringBuilder();
        var line = new ArrayList<@Nullable L>();
        for (var word : words) {
            if (!line.isEmpty()) {
                shown.append(' ');
                line.add(null);
            }
            for (var one : word) {
                shown.append(letter.apply(one).charAt(0));
                line.add(one);
            }
        }
        return shown.chars().noneMatch(one -> FIRST <= one && isRight((char) one))
                ? words
                : parted(ordered(line, shown.toString(), mirrored));
    }

    /// Returns what a bracket is in words from the right; other words as they are.
    static String mirrored(String words) {
        int at = words.length() == 1 ? BRACKETS.indexOf(words) : -1;
        return at == -1 ? words : BRACKETS.substring(at ^ 1, (at ^ 1) + 1);
    }

    private static <L> List<@Nullable L> ordered(List<@Nullable L> line, String shown, UnaryOperator<L> mirrored) {
        var base = isFromRight(shown) ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        var bidi = new Bidi(shown, base);
        var levels = new byte[line.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
        }
        var places = new Object[line.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = i;
        }
        Bidi.reorderVisually(levels, 0, places, 0, places.length);
        var ordered = new ArrayList<@Nullable L>();
        for (var place : places) {
            int at = (Integer) place;
            var one = line.get(at);
            ordered.add(one == null || bidi.getLevelAt(at) % 2 == 0 ? one : mirrored.apply(one));
        }
        return ordered;
    }

    private static <L> List<List<L>> parted(List<@Nullable L> line) {
        var words = new ArrayList<List<L>>();
        var word = new ArrayList<L>();
        for (var one : line) {
            if (one != null) {
                word.add(one);
            } else if (!word.isEmpty()) {
                words.add(word);
                word = new ArrayList<>();
            }
        }
        if (!word.isEmpty()) {
            words.add(word);
        }
        return words;
    }

    private static boolean isRight(char letter) {
        byte kind = Character.getDirectionality(letter);
        return kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT || kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
