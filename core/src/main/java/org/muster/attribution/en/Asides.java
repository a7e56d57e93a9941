package org.muster.attribution.en;

import java.util.List;
import java.util.Optional;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Asides stand between a subject and its verb, in commas or dashes: offices, ages, relative clauses.
///
/// @param phrases the phrases of the sentence
/// @param tokens its tokens
record Asides(NounPhrases phrases, List<Token> tokens) {

    private static final int LONGEST_ASIDE = 40;
    private static final int MOST_ASIDES = 3;

    Asides {
        tokens = List.copyOf(tokens);
    }

    /// Returns the phrase that ends before an aside between commas, such as "Ada Orsk, a nurse," with the aside as its
    /// apposition where it is one.
    Optional<NounPhrase> beforeAside(int comma) {
        return beforeAside(comma, MOST_ASIDES);
    }

    private Optional<NounPhrase> beforeAside(int comma, int asides) {
        for (int open = comma - 2; 0 < open && comma - open < LONGEST_ASIDE; open--) {
            if (Words.quote(tokens.get(open)) && !tokens.get(open).is("'")) {
                return Optional.empty();
            }
            if (tokens.get(open).is(",")) {
                if (aside(open + 1, comma)) {
                    return before(open, comma, asides);
                }
                var named = phrases.endingAt(open).filter(NounPhrase::personal);
                if (named.isPresent() && loose(open + 1, comma)) {
                    return named;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<NounPhrase> before(int open, int comma, int asides) {
        var aside = tokens.get(open + 1);
        boolean relative = Words.is(WordClass.RELATIVE, aside) || aside.is("whose");
        var phrase = phrases.endingAt(open);
        boolean describes = phrase.isPresent()
                && !phrase.get().proper()
                && 0 < phrase.get().begin()
                && tokens.get(phrase.get().begin() - 1).is(",")
                && (!relative || counts(phrase.get()));
        boolean names = !relative && phrases.phrase(open + 1, comma).personal();
        if (describes && !names && 0 < asides) {
            var outer = beforeAside(open, asides - 1);
            if (outer.isPresent()) {
                return outer;
            }
        }
        boolean bare = relative || aside.tag() == Tag.VERB || aside.tag() == Tag.NUM || aside.tag() == Tag.ADP;
        return bare ? phrase : phrase.map(named -> named.with(phrases.phrase(open + 1, comma)));
    }

    /// A longer aside after a person's name: "director of the institute and a professor at the school", "at a dinner".
    private boolean loose(int begin, int end) {
        var first = tokens.get(begin);
        boolean opens = Words.determiner(first) || Words.nominal(first) || first.tag() == Tag.ADP;
        for (int i = begin; i < end; i++) {
            var token = tokens.get(i);
            if (Words.is(WordClass.RELATIVE, token)) {
                break;
            }
            boolean finite = token.tag() == Tag.AUX
                    || token.tag() == Tag.VERB
                            && !token.lower().endsWith("ing")
                            && !token.lower().endsWith("ed");
            if (finite) {
                return false;
            }
        }
        return opens;
    }

    /// Returns the phrase before an aside between dashes, such as "Ada Orsk -- a nurse --".
    ///
    /// @param dash the index of the dash that closes it
    Optional<NounPhrase> beforeDashes(int dash) {
        int close = dash;
        while (1 < close && dash(close - 1)) {
            close--;
        }
        for (int open = close - 1; 0 < open && close - open < LONGEST_ASIDE; open--) {
            if (dash(open)) {
                int first = dash(open - 1) ? open - 1 : open;
                return phrases.endingAt(first)
                        .filter(phrase -> phrase.proper() || phrase.kind().isPresent());
            }
        }
        return Optional.empty();
    }

    /// Returns whether the token is a dash between words, not a hyphen inside one.
    boolean dash(int i) {
        var token = tokens.get(i);
        if (token.is("—") || token.is("―")) {
            return true;
        }
        boolean spaced = i == 0 || tokens.get(i - 1).span().end() < token.span().begin();
        boolean twice = 0 < i && tokens.get(i - 1).is("-")
                || i + 1 < tokens.size() && tokens.get(i + 1).is("-");
        return token.is("-") && (spaced || twice);
    }

    private boolean aside(int begin, int end) {
        var first = tokens.get(begin);
        if (Words.is(WordClass.RELATIVE, first)
                || first.is("whose")
                || first.is("speaking")
                || first.is("citing")
                || first.is("quoting")
                || first.is("through")
                || Words.is(WordClass.REDUCED, first)
                || first.tag() == Tag.NUM && end <= begin + 2) {
            return true;
        }
        return phrases.endOf(begin) == end
                || Words.determiner(first)
                        && phrases.endOf(begin) < end
                        && Words.is(WordClass.RELATIVE, tokens.get(phrases.endOf(begin)));
    }

    private static boolean counts(NounPhrase phrase) {
        return phrase.words().stream().allMatch(token -> token.tag() == Tag.NUM || token.hasDigit());
    }
}
