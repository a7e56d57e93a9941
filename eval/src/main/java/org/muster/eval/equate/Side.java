package org.muster.eval.equate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// A side is one sentence of a pair as Muster reads it: its words and its numbers.
///
/// @param tokens its tokens in order
/// @param numbers its numbers in order
record Side(List<Token> tokens, List<Number> numbers) {

    private static final Set<String> LIGHT = Set.of(
            "be", "have", "do", "say", "will", "would", "can", "could", "may", "also", "more", "than", "less", "least",
            "most", "about", "nearly", "almost", "over", "some", "there", "not", "n't", "other", "report", "accord");
    private static final int STEM = 5;

    Side {
        tokens = List.copyOf(tokens);
        numbers = List.copyOf(numbers);
    }

    /// A number with what its words allow.
    ///
    /// @param from the index of its first token
    /// @param to the index after its last token
    /// @param exact what it allows at face value
    /// @param usual what readers take from it
    /// @param face the number itself
    /// @param unit what it is measured in, in words of our own; empty for a count
    /// @param noun the lemma of the head of the noun phrase after it; empty where none follows near
    /// @param modifiers the lemmas before that head
    record Number(
            int from,
            int to,
            Bounds exact,
            Bounds usual,
            Rational face,
            String unit,
            String noun,
            List<String> modifiers) {
        Number {
            modifiers = List.copyOf(modifiers);
        }

        /// Returns whether it counts what the other counts, as far as their words tell.
        boolean mayCount(Number other) {
            boolean sort = modifiers.isEmpty()
                    || other.modifiers().isEmpty()
                    || !Collections.disjoint(modifiers, other.modifiers());
            return noun.isEmpty() || noun.equals(other.noun()) && sort;
        }
    }

    /// Returns the beginnings of the words that carry the sentence: nouns, names, verbs and adjectives but light ones.
    Set<String> stems() {
        var stems = new HashSet<String>();
        for (int i = 0; i < tokens.size(); i++) {
            if (isContent(tokens.get(i)) && !isNumber(i)) {
                stems.add(stem(tokens.get(i).lemma()));
            }
        }
        return stems;
    }

    static String stem(String lemma) {
        return lemma.length() <= STEM ? lemma : lemma.substring(0, STEM);
    }

    private static boolean isContent(Token token) {
        boolean open = switch (token.tag()) {
            case NOUN, PROPN, VERB, ADJ -> true;
            case ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
        };
        return open
                && !LIGHT.contains(token.lemma())
                && Character.isLetter(token.lower().codePointAt(0));
    }

    boolean isNumber(int token) {
        return numbers.stream().anyMatch(number -> number.from() <= token && token < number.to());
    }

    /// Returns the words between the numbers, in order, punctuation left out.
    List<String> frame() {
        var frame = new ArrayList<String>();
        for (int i = 0; i < tokens.size(); i++) {
            if (isNumber(i)) {
                if (numbers.stream().anyMatch(hasFirst(i))) {
                    frame.add("#");
                }
            } else if (tokens.get(i).tag() != Tag.PUNCT) {
                frame.add(tokens.get(i).lower());
            }
        }
        return frame;
    }

    private static Predicate<Number> hasFirst(int token) {
        return number -> number.from() == token;
    }

    boolean says(Set<String> words) {
        return tokens.stream().anyMatch(token -> words.contains(token.lower()) || words.contains(token.lemma()));
    }
}
