package org.muster.eval.newsquant;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.muster.model.text.Tag;

/// The nearest noun phrase is what a figure is taken to refer to where no subject was found: the one before its verb.
final class Nearest {

    private static final int REACH = 10;

    private final Passage passage;

    private Nearest(Passage passage) {
        this.passage = passage;
    }

    /// Returns the content words of the noun phrase that ends before the figure and its verb; none behind a pronoun.
    static Set<String> before(Place place) {
        var nearest = new Nearest(place.passage());
        int end = nearest.end(place.lead());
        return end <= 0 ? nearest.listed() : nearest.words(nearest.begin(end), end);
    }

    /// "Prizes including: …": what a passage lists is what its figures refer to.
    private Set<String> listed() {
        var nouns = new Nouns(passage);
        int begin = nouns.opened(0);
        int end = nouns.end(begin);
        return begin < end && passage.is(end, "including", "include") ? words(begin, end) : Set.of();
    }

    /// Returns the words of the name right before a signed change, numbers and all: "Osk 40 +0.2%".
    static Set<String> name(Place place) {
        var passage = place.passage();
        int end = passage.is(place.begin() - 1, "+", "-") ? place.begin() - 1 : place.begin();
        int begin = end;
        while (end - REACH < begin && !passage.figure(begin - 1) && named(passage, begin - 1)) {
            begin--;
        }
        return Tuple.words(passage.words(begin, end));
    }

    private static boolean named(Passage passage, int i) {
        return passage.has(i) && (passage.capital(i) || passage.tag(i) == Tag.NUM || passage.is(i, "&"));
    }

    private int end(int figure) {
        boolean verb = false;
        for (int i = figure - 1; 0 <= i && figure - REACH < i; i--) {
            if (passage.figure(i) || passage.is(i, "it", "he", "she", "they", "we", "i", "you", "there", "that")) {
                return -1;
            }
            boolean modal = passage.is(i, "might", "may");
            verb = modal || verb || passage.tag(i) == Tag.VERB || passage.tag(i) == Tag.AUX;
            if (passage.noun(i) && !modal && !passage.time(i)) {
                return verb ? i + 1 : -1;
            }
            if (passage.tag(i) == Tag.PUNCT || passage.tag(i) == Tag.CCONJ) {
                return -1;
            }
        }
        return -1;
    }

    private int begin(int end) {
        int begin = end - 1;
        while (0 < begin && end - REACH < begin && part(begin - 1)) {
            begin--;
        }
        return begin;
    }

    private boolean part(int i) {
        if (passage.figure(i) || passage.time(i)) {
            return false;
        }
        return switch (passage.tag(i)) {
            case NOUN, PROPN, ADJ -> true;
            case DET -> passage.is(i - 1, "of", "for", "per", "between");
            case ADP -> passage.is(i, "of", "for", "per", "between");
            case CCONJ -> passage.is(i, "&", "and") && passage.noun(i - 1);
            case PUNCT -> passage.hyphen(i) || passage.is(i, "'s", "&");
            case ADV, AUX, INTJ, NUM, PART, PRON, SCONJ, SYM, VERB, X -> false;
        };
    }

    private Set<String> words(int begin, int end) {
        var words = new LinkedHashSet<String>();
        int i = begin;
        while (i < end) {
            int last = i + 1;
            while (last + 1 < end && passage.hyphen(last)) {
                last += 2;
            }
            if (passage.noun(i) || passage.tag(i) == Tag.ADJ) {
                words.add(passage.words(i, last).toLowerCase(Locale.ROOT));
            }
            i = last;
        }
        return words;
    }
}
