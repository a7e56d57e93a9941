package org.muster.eval.newsquant;

import java.util.LinkedHashSet;
import java.util.Set;
import org.muster.model.text.Tag;

/// Referents are what a quantity refers to by the benchmark's custom: the subject of its clause, with the noun it
/// stands before or whose part it is; a counted noun itself is the unit and refers to whoever has it.
final class Referents {

    private static final Set<String> NOTHING = Set.of("-");
    private static final int REACH = 24;

    private final Passage passage;
    private final Nouns nouns;

    Referents(Passage passage) {
        this.passage = passage;
        this.nouns = new Nouns(passage);
    }

    /// Returns the words that the quantity refers to.
    ///
    /// @param begin the quantity's first token
    /// @param end the token behind it and its unit
    /// @param counted whether the unit is a counted noun
    Set<String> of(int begin, int end, boolean counted) {
        var words = new LinkedHashSet<String>();
        if (passage.is(end, "of") || counted && passage.is(end, "in")) {
            words.addAll(nouns.withComplements(end + 1));
        } else if (!counted) {
            words.addAll(attributed(begin, end));
        }
        int verb = verb(begin);
        if (0 <= verb) {
            words.addAll(subject(verb));
        }
        return words.isEmpty() ? NOTHING : words;
    }

    /// "a 25% duty", "$300 for a new roof": the noun behind the quantity.
    private Set<String> attributed(int begin, int end) {
        int noun = passage.hyphen(end) || passage.is(end, "for", "on") ? end + 1 : end;
        return nouns.withComplements(noun);
    }

    /// Returns the verb whose clause the quantity ends, -1 where there is none.
    private int verb(int begin) {
        for (int i = begin - 1; 0 <= i && begin - REACH < i; i--) {
            if (passage.is(i, ";", ":", "(") && !passage.figure(i - 1)) {
                return -1;
            }
            if ((passage.tag(i) == Tag.VERB || passage.tag(i) == Tag.AUX) && !attributive(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean attributive(int i) {
        return passage.tag(i) == Tag.VERB
                && (passage.lower(i).endsWith("ed") || passage.lower(i).endsWith("ing"))
                && (passage.noun(i + 1) && !passage.figure(i + 1));
    }

    private Set<String> subject(int verb) {
        int end = verb;
        while (auxiliary(end - 1)) {
            end--;
        }
        int begin = end;
        while (0 < begin && end - REACH < begin && inside(begin - 1)) {
            begin--;
        }
        while (begin < end && passage.tag(begin) == Tag.ADP) {
            int next = nouns.end(nouns.opened(begin + 1));
            begin = Math.max(next, begin + 1);
        }
        var words = nouns.words(begin, end);
        int earlier = verb(end);
        return words.isEmpty() && 0 <= earlier && passage.tag(end - 1) != Tag.PRON ? subject(earlier) : words;
    }

    private boolean auxiliary(int i) {
        return passage.tag(i) == Tag.AUX
                || passage.tag(i) == Tag.ADV
                || passage.tag(i) == Tag.PART && !passage.is(i, "'s")
                || passage.is(i, "have", "has", "had", "to")
                || passage.tag(i) == Tag.VERB && passage.tag(i + 1) != Tag.NOUN;
    }

    private boolean inside(int i) {
        return switch (passage.tag(i)) {
            case ADJ, ADP, DET, NOUN, NUM, PART, PROPN, SYM, ADV -> true;
            case CCONJ -> passage.noun(i - 1) && passage.noun(i + 1);
            case PUNCT -> passage.hyphen(i) || passage.is(i, "/", "'", "\"", "(", ")", "&");
            case PRON -> passage.is(i, "its", "his", "her", "their", "our");
            case VERB -> attributive(i);
            case AUX, INTJ, SCONJ, X -> false;
        };
    }
}
