package org.muster.figure;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.muster.model.text.Span;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// A line is the tokens of one sentence, asked by index; indices outside it answer with nothing.
public final class Line {

    private final List<Token> tokens;
    private final BitSet digits;
    private final BitSet counting;
    private final BitSet spoken;

    private Line(List<Token> tokens, BitSet digits, BitSet counting, BitSet spoken) {
        this.tokens = tokens;
        this.digits = digits;
        this.counting = counting;
        this.spoken = (BitSet) spoken.clone();
    }

    /// Returns a line of tokens, all of which a figure may take.
    ///
    /// @param numberWords says of a word in lower case whether it can be part of a number
    public static Line of(List<Token> tokens, Predicate<String> numberWords) {
        var digits = new BitSet(tokens.size());
        var counting = new BitSet(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            boolean digit = tokens.get(i).hasDigit();
            digits.set(i, digit);
            counting.set(i, digit || numberWords.test(tokens.get(i).lower()));
        }
        return new Line(List.copyOf(tokens), digits, counting, new BitSet());
    }

    /// Returns the same line, of which no figure may take the tokens spoken for: dates, names and other numbers that
    /// are none.
    public Line without(BitSet taken) {
        return new Line(tokens, digits, counting, taken);
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public boolean has(int index) {
        return 0 <= index && index < tokens.size();
    }

    /// Returns whether the token is there and no date, name or other number holds it.
    public boolean free(int index) {
        return has(index) && !spoken.get(index);
    }

    /// Returns the token in lower case, empty outside the line.
    public String lower(int index) {
        return has(index) ? tokens.get(index).lower() : "";
    }

    /// Returns the token as written, empty outside the line.
    public String text(int index) {
        return has(index) ? tokens.get(index).text() : "";
    }

    /// Returns the dictionary form, empty outside the line.
    public String lemma(int index) {
        return has(index) ? tokens.get(index).lemma() : "";
    }

    public Tag tag(int index) {
        return has(index) ? tokens.get(index).tag() : Tag.X;
    }

    public boolean is(int index, String... words) {
        var lower = lower(index);
        for (var word : words) {
            if (word.equals(lower)) {
                return has(index);
            }
        }
        return false;
    }

    public boolean in(int index, Set<String> words) {
        return has(index) && words.contains(tokens.get(index).lower());
    }

    /// Returns whether the word or its dictionary form is one of these.
    public boolean form(int index, Set<String> words) {
        return has(index)
                && (words.contains(tokens.get(index).lower())
                        || words.contains(tokens.get(index).lemma()));
    }

    /// Returns whether the token follows the one before it without a blank.
    public boolean glued(int index) {
        return has(index)
                && has(index - 1)
                && tokens.get(index - 1).span().end()
                        == tokens.get(index).span().begin();
    }

    public boolean capitalised(int index) {
        return has(index) && tokens.get(index).capitalised();
    }

    public boolean digits(int index) {
        return 0 <= index && digits.get(index);
    }

    /// Returns whether the token has a digit or can be part of a number in words.
    public boolean counting(int index) {
        return 0 <= index && counting.get(index);
    }

    /// Returns the first index from the given one on whose token has a digit or can be part of a number in words; the
    /// line's size if there is none.
    public int nextCounting(int index) {
        int next = counting.nextSetBit(index);
        return next < 0 ? size() : next;
    }

    /// Returns the first index from the given one on whose token has a digit; the line's size if there is none.
    public int nextDigits(int index) {
        int next = digits.nextSetBit(index);
        return next < 0 ? size() : next;
    }

    /// Returns whether a hyphen or dash joins the tokens on both its sides.
    public boolean hyphen(int index) {
        return is(index, "-") && glued(index) && glued(index + 1);
    }

    /// Returns the span from the first token to the one before `end`.
    public Span span(int begin, int end) {
        return Span.covering(tokens.get(begin).span(), tokens.get(end - 1).span());
    }

    /// Returns the words in lower case from the first token to the one before `end`, with blanks where the text has
    /// them.
    public String words(int begin, int end) {
        var words = new StringBuilder();
        for (int i = begin; i < end; i++) {
            words.append(begin < i && !glued(i) ? " " : "").append(lower(i));
        }
        return words.toString();
    }
}
