package org.muster.measure.en;

import java.util.Map;
import org.muster.text.Lexicon;

/// Participles are the forms that say what a thing underwent: shoot, shot; free, freed; stop, stopped.
final class Participles {

    private static final Map<String, String> IRREGULAR = Lexicon.pairs("/org/muster/measure/en/participles.tsv");

    private Participles() {}

    /// Returns the past participle of the verb.
    ///
    /// @param word the verb as it stands
    /// @param lemma its dictionary form
    static String of(String word, String lemma) {
        var irregular = IRREGULAR.get(lemma);
        if (irregular != null) {
            return irregular;
        }
        return word.endsWith("ed") ? word : regular(word, lemma);
    }

    private static String regular(String word, String lemma) {
        if (lemma.endsWith("e")) {
            return lemma + "d";
        }
        if (lemma.endsWith("y") && !lemma.matches(".*[aeou]y")) {
            return lemma.substring(0, lemma.length() - 1) + "ied";
        }
        boolean doubled = word.endsWith("ing") && word.length() - lemma.length() == 4;
        return doubled ? lemma + lemma.charAt(lemma.length() - 1) + "ed" : lemma + "ed";
    }
}
