package org.muster.eval.newsquant;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.muster.model.text.Tag;

/// Nouns are cut out of a passage from a token to the right: a noun phrase, and the words of it with its complements.
final class Nouns {

    private static final int REACH = 16;

    private final Passage passage;

    Nouns(Passage passage) {
        this.passage = passage;
    }

    /// Returns the end of the noun phrase that begins at the token, the token itself where there is none.
    int end(int begin) {
        int end = begin;
        int i = begin;
        while (i < begin + REACH && continues(i)) {
            i++;
            if (passage.noun(i - 1)) {
                end = i;
            }
        }
        return end;
    }

    private boolean continues(int i) {
        if (passage.figure(i) || passage.is(i, "per", "each", "following", "including", "according")) {
            return false;
        }
        return switch (passage.tag(i)) {
            case NOUN, PROPN, ADJ -> true;
            case PUNCT -> passage.hyphen(i) || passage.is(i, "/", "'s");
            case PART -> passage.is(i, "'s");
            case VERB -> (passage.noun(i + 1) || passage.tag(i + 1) == Tag.ADJ || qualities(i + 1)) && participle(i);
            case NUM -> passage.noun(i - 1) && passage.capital(i - 1);
            case CCONJ -> passage.is(i, "and") && (paired(i) || qualities(i));
            case ADV -> passage.hyphen(i - 1);
            case DET, ADP, AUX, INTJ, PRON, SCONJ, SYM, X -> false;
        };
    }

    /// "rail and tram lines": two nouns before the plural that both describe.
    private boolean paired(int i) {
        return passage.noun(i + 1) && plural(i + 2) && !plural(i - 1);
    }

    /// "gifted and patient players"
    private boolean qualities(int i) {
        return quality(i - 1) && quality(i + 1) && plural(i + 2);
    }

    private boolean quality(int i) {
        return passage.tag(i) == Tag.ADJ || participle(i);
    }

    private boolean plural(int i) {
        return passage.noun(i) && passage.lower(i).endsWith("s");
    }

    private boolean participle(int i) {
        var word = passage.lower(i);
        return word.endsWith("ed") || word.endsWith("ing") || word.endsWith("en");
    }

    /// Returns the token behind articles and possessives.
    int opened(int begin) {
        int i = begin;
        while (passage.tag(i) == Tag.DET
                || passage.is(i, "its", "his", "her", "their", "our", "my", "your", "just", "only")) {
            i++;
        }
        return i;
    }

    /// Returns the words of the noun phrase at the token and of what "of" and "in" tie to it.
    Set<String> withComplements(int begin) {
        var words = new LinkedHashSet<String>();
        int at = opened(begin);
        while (at < begin + REACH) {
            int end = end(at);
            if (end == at) {
                return words;
            }
            words.addAll(words(at, end));
            if (!passage.is(end, "of", "in", "across", "and", "at", "for")) {
                return words;
            }
            at = opened(end + 1);
        }
        return words;
    }

    /// Returns the content words between the tokens, in lower case.
    Set<String> words(int begin, int end) {
        var words = new LinkedHashSet<String>();
        int i = begin;
        while (i < end) {
            int last = i + 1;
            while (last + 1 < end && passage.hyphen(last)) {
                last += 2;
            }
            if (content(last - 1)) {
                words.add(passage.words(i, last).toLowerCase(Locale.ROOT));
            }
            i = last;
        }
        return words;
    }

    private boolean content(int i) {
        if (passage.figure(i) || passage.time(i) || passage.is(i, "such", "other", "more", "total", "own", "same")) {
            return false;
        }
        return switch (passage.tag(i)) {
            case NOUN, PROPN, ADJ, VERB -> true;
            case NUM -> passage.noun(i - 1) && passage.capital(i - 1);
            case ADP, ADV, AUX, CCONJ, DET, INTJ, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
        };
    }
}
