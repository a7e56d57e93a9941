package org.muster.eval.newsquant;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.muster.model.claim.Claim;
import org.muster.model.text.Span;
import org.muster.model.text.Tag;
import org.muster.model.text.Text;
import org.muster.model.text.Token;

/// A passage is one text of the benchmark as a row of tokens, some of which are figures.
///
/// It answers for every index; beyond its ends there is only punctuation.
final class Passage {

    private static final Set<String> TIMES = Set.of(
            ("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
                            + " september october november december today yesterday tomorrow tonight morning afternoon"
                            + " evening night week weekend month year day quarter session decade")
                    .split(" "));

    private final String text;
    private final List<Token> tokens;
    private final List<Span> figures;

    Passage(Text text, List<Claim> claims) {
        this.text = text.doc().text();
        this.tokens = new ArrayList<>();
        text.sentences().forEach(sentence -> tokens.addAll(sentence.tokens()));
        this.figures = claims.stream().map(claim -> claim.figure().span()).toList();
    }

    boolean has(int i) {
        return 0 <= i && i < tokens.size();
    }

    Tag tag(int i) {
        return has(i) ? tokens.get(i).tag() : Tag.PUNCT;
    }

    String lower(int i) {
        return has(i) ? tokens.get(i).lower() : "";
    }

    String lemma(int i) {
        return has(i) ? tokens.get(i).lemma() : "";
    }

    boolean capital(int i) {
        return has(i) && tokens.get(i).capitalised();
    }

    boolean is(int i, String... words) {
        return List.of(words).contains(lower(i));
    }

    boolean noun(int i) {
        return tag(i) == Tag.NOUN || tag(i) == Tag.PROPN;
    }

    boolean time(int i) {
        return TIMES.contains(lemma(i)) || TIMES.contains(lower(i));
    }

    boolean figure(int i) {
        return has(i)
                && figures.stream().anyMatch(span -> span.overlaps(tokens.get(i).span()));
    }

    /// Returns the first token that ends after the offset.
    int at(int offset) {
        int i = 0;
        while (has(i) && tokens.get(i).span().end() <= offset) {
            i++;
        }
        return i;
    }

    /// Returns the first token that begins at or after the offset.
    int after(int offset) {
        int i = 0;
        while (has(i) && tokens.get(i).span().begin() < offset) {
            i++;
        }
        return i;
    }

    /// Returns whether the token is a hyphen inside a compound.
    boolean hyphen(int i) {
        return is(i, "-") && joined(i) && joined(i + 1);
    }

    private boolean joined(int i) {
        return has(i)
                && has(i - 1)
                && tokens.get(i - 1).span().end() == tokens.get(i).span().begin();
    }

    /// Returns the text from one token to the end of the token before the other.
    String words(int begin, int end) {
        return end <= begin
                ? ""
                : text.substring(
                        tokens.get(begin).span().begin(),
                        tokens.get(end - 1).span().end());
    }
}
