package org.muster.text;

import java.util.Locale;
import java.util.Map;

/// Abbreviations are words whose full stop does not end a sentence.
final class Abbreviations {

    /// Word to class: `title` before a name, `month` and `unit` before or after a number, `any` elsewhere.
    private static final Map<String, String> LISTED = Lexicon.pairs("/org/muster/text/abbreviations.en.tsv");

    private Abbreviations() {}

    /// Returns whether the full stop before `next` belongs to the word.
    static boolean keepsStop(String word, String text, int next) {
        var kind = LISTED.get(word.toLowerCase(Locale.ROOT));
        if (kind == null) {
            return false;
        }
        int at = pastSpaces(text, next);
        char follower = at < text.length() ? text.charAt(at) : '\n';
        return switch (kind) {
            case "title" -> Character.isLetter(follower);
            case "number" -> Character.isDigit(follower);
            case "month" -> Character.isUpperCase(word.charAt(0)) && (Character.isDigit(follower) || follower == ',');
            case "unit" -> Character.isLowerCase(follower) || ",;)".indexOf(follower) != -1;
            default -> !Character.isUpperCase(follower) || at == next;
        };
    }

    private static int pastSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0')) {
            at++;
        }
        return at;
    }
}
