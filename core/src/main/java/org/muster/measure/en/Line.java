package org.muster.measure.en;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Block;
import org.muster.model.text.Sentence;
import org.muster.model.text.Span;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;
import org.muster.text.EnglishLemmas;

/// A line is a sentence as the measure reader sees it: tokens with mended tags, and which of them are figures.
///
/// It answers for every index; beyond its ends there is only punctuation.
final class Line {

    /// The tokens of one figure, half-open.
    record Spot(Figure figure, int begin, int end) {}

    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<Tag> tags;
    private final List<Spot> spots = new ArrayList<>();
    private final int[] ends;
    private final List<Set<String>> lowers = new ArrayList<>();
    private final List<Set<String>> lemmas = new ArrayList<>();

    Line(Sentence sentence, List<Figure> figures) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.ends = new int[tokens.size()];
        figures.forEach(this::mark);
        this.tags = Tags.of(this, tokens);
        for (int i = 0; i < tokens.size(); i++) {
            lowers.add(Words.classes(lower(i)));
            lemmas.add(Words.classes(lemma(i)));
        }
    }

    private void mark(Figure figure) {
        int begin = sentence.tokenAt(figure.span().begin());
        int end = begin;
        while (end < tokens.size()
                && tokens.get(end).span().begin() < figure.span().end()) {
            end++;
        }
        Arrays.fill(ends, Math.min(begin, end), end, end);
        spots.add(new Spot(figure, begin, isQuoted(begin, end) ? end + 1 : end));
    }

    /// Returns whether the figure alone stands in quotation marks: "dozens" of homes.
    private boolean isQuoted(int begin, int end) {
        return is(begin - 1, "\"", "“", "‘", "'") && is(end, "\"", "”", "’", "'");
    }

    boolean headline() {
        return sentence.block() == Block.TITLE || sentence.block() == Block.HEADING;
    }

    Sentence sentence() {
        return sentence;
    }

    List<Spot> spots() {
        return spots;
    }

    int size() {
        return tokens.size();
    }

    boolean has(int i) {
        return 0 <= i && i < tokens.size();
    }

    Tag tag(int i) {
        return has(i) ? tags.get(i) : Tag.PUNCT;
    }

    boolean noun(int i) {
        return tag(i) == Tag.NOUN || tag(i) == Tag.PROPN;
    }

    String lower(int i) {
        return has(i) ? tokens.get(i).lower() : "";
    }

    /// Returns the dictionary form; that of the verb or noun where a tagger took one for something else.
    String lemma(int i) {
        if (!has(i)) {
            return "";
        }
        var token = tokens.get(i);
        boolean verb = tag(i) == Tag.VERB && token.tag() != Tag.VERB;
        boolean noun = tag(i) == Tag.NOUN && token.tag() != Tag.NOUN && token.tag() != Tag.PROPN;
        return verb || noun ? EnglishLemmas.lemma(token.lower(), tag(i)) : token.lemma();
    }

    Span span(int i) {
        return tokens.get(i).span();
    }

    boolean capital(int i) {
        return has(i) && tokens.get(i).capitalised();
    }

    boolean is(int i, String... words) {
        var lower = lower(i);
        for (var word : words) {
            if (lower.equals(word)) {
                return true;
            }
        }
        return false;
    }

    boolean in(int i, String name) {
        return has(i) && (lowers.get(i).contains(name) || lemmas.get(i).contains(name));
    }

    /// Returns whether the token is a hyphen inside a compound: nothing blank on either side.
    boolean hyphen(int i) {
        return is(i, "-") && joined(i) && joined(i + 1);
    }

    /// Returns whether a hyphen ties the token to the next.
    boolean hyphenBehind(int i) {
        return hyphen(i + 1);
    }

    /// Returns whether the token touches the one before it.
    boolean joined(int i) {
        return has(i) && has(i - 1) && span(i - 1).end() == span(i).begin();
    }

    /// Returns whether a hyphen ties the token to the number before it: "24-hour".
    boolean joinedUnit(int i) {
        return hyphen(i - 1);
    }

    boolean isFigure(int i) {
        return has(i) && 0 < ends[i];
    }

    /// Returns the end of the figure that begins at the token, or the token itself.
    int skipFigure(int i) {
        return isFigure(i) ? ends[i] : i;
    }

    boolean timeNoun(int i) {
        return in(i, "time-noun") && !is(i, "second") && (capital(i) || !is(i, "may", "march"));
    }
}
