package org.muster.text;

import java.util.List;
import java.util.Map;
import org.muster.model.text.Tag;

/// English lemmas are dictionary forms found by an exception list and suffix rules.
public final class EnglishLemmas {

    private static final Map<String, String> IRREGULAR = Lexicon.pairs("/org/muster/text/irregular-forms.en.tsv");

    /// Endings of verb stems that a final e completes, where no second vowel stands before them.
    private static final List<String> SILENT_E = List.of(
            "at", "ap", "ak", "ok", "ur", "uir", "ib", "ub", "ribut", "titut", "cut", "lut", "epar", "mpar", "clar",
            "duc", "lid", "vid", "cid", "lud", "rad", "vok", "pos", "fin", "mpet", "plet", "rib", "ecid");

    private EnglishLemmas() {}

    /// Returns the dictionary form of a word in lower case, read as the part of speech.
    public static String lemma(String lower, Tag tag) {
        var irregular = IRREGULAR.get(lower);
        if (irregular != null) {
            return irregular;
        }
        return switch (tag) {
            case NOUN, PROPN -> noun(lower);
            case VERB, AUX -> verb(lower);
            case ADJ, ADP, ADV, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> lower;
        };
    }

    private static String noun(String word) {
        if (word.length() <= 3 || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies") && 4 < word.length()) {
            return cut(word, 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes")) {
            return cut(word, 2);
        }
        return word.endsWith("s") ? cut(word, 1) : word;
    }

    private static String verb(String word) {
        if (word.endsWith("ied") && 4 < word.length()) {
            return cut(word, 3) + "y";
        }
        if (word.endsWith("eed")) {
            return word;
        }
        if (word.endsWith("ed") && 4 < word.length()) {
            return stem(cut(word, 2));
        }
        if (word.endsWith("ing") && 5 < word.length()) {
            return stem(cut(word, 3));
        }
        return noun(word);
    }

    /// Undoes the doubling of consonants ("shipped") and restores a silent e ("closed").
    private static String stem(String stem) {
        int last = stem.length() - 1;
        char end = stem.charAt(last);
        boolean doubled = 2 < stem.length() && end == stem.charAt(last - 1);
        if (doubled && "bgmnprt".indexOf(end) != -1) {
            return cut(stem, 1);
        }
        if (doubled || vowel(end) && end != 'e' && end != 'u') {
            return stem;
        }
        return needsSilentE(stem, last) ? stem + "e" : stem;
    }

    private static boolean needsSilentE(String stem, int last) {
        char end = stem.charAt(last);
        char before = last == 0 ? ' ' : stem.charAt(last - 1);
        if (end == 'v'
                || end == 'u'
                || end == 'c'
                || end == 'z'
                || end == 's' && vowel(before)
                || stem.endsWith("aps")
                || stem.endsWith("ips")) {
            return true;
        }
        if (end == 'g' && (before == 'r' || before == 'a' || before == 'd' || before == 'n' && stem.endsWith("ang"))) {
            return true;
        }
        if (end == 'l' && "bdgkptz".indexOf(before) != -1) {
            return true;
        }
        boolean shortVowelStem = last < 3 && vowel(before) && !(1 < last && vowel(stem.charAt(last - 2)));
        boolean digraph = 1 < last && vowel(stem.charAt(last - 2));
        return !digraph && endsSilently(stem) || shortVowelStem && "dkmnprt".indexOf(end) != -1 && last == 2;
    }

    private static boolean endsSilently(String stem) {
        for (var ending : SILENT_E) {
            if (stem.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean vowel(char letter) {
        return "aeiou".indexOf(letter) != -1;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
