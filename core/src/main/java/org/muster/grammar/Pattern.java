package org.muster.grammar;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// A pattern describes a run of tokens; [Matcher] finds where it fits.
///
/// Patterns are values: build them once, share them freely. Choices are tried in order and repetitions greedily,
/// with backtracking, as in regular expressions.
public sealed interface Pattern {

    /// One token that satisfies a condition.
    record One(Predicate<Token> condition) implements Pattern {
        public One {
            Objects.requireNonNull(condition);
        }
    }

    /// One token that is among the words, in lower case, and satisfies a condition too.
    record Word(Set<String> words, Predicate<Token> also) implements Pattern {
        public Word {
            words = Set.copyOf(words);
            Objects.requireNonNull(also);
        }
    }

    /// One token with a digit whose lower case has a shape.
    record Digits(java.util.regex.Pattern shape) implements Pattern {
        public Digits {
            Objects.requireNonNull(shape);
        }
    }

    /// One pattern after another.
    record Sequence(List<Pattern> parts) implements Pattern {
        public Sequence {
            parts = List.copyOf(parts);
        }
    }

    /// The first pattern that fits and lets the rest fit.
    record Choice(List<Pattern> options) implements Pattern {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /// The same as a choice of many, asked only for those that may begin with the token at hand.
    record Indexed(List<Pattern> options, Beginnings beginnings) implements Pattern {
        public Indexed {
            options = List.copyOf(options);
            Objects.requireNonNull(beginnings);
        }
    }

    /// A pattern several times over, as often as possible.
    record Repeat(Pattern part, int min, int max) implements Pattern {
        public Repeat {
            Objects.requireNonNull(part);
            if (min < 0 || max < min) {
                throw new IllegalArgumentException(
                        "A repetition's least (%s) must not exceed its most (%s).".formatted(min, max));
            }
        }
    }

    /// A pattern whose tokens are kept under a name.
    record Named(String name, Pattern part) implements Pattern {
        public Named {
            Objects.requireNonNull(part);
            if (name.isBlank()) {
                throw new IllegalArgumentException("A named pattern needs its name.");
            }
        }
    }

    /// Nothing, provided that the pattern does not fit here.
    record Not(Pattern part) implements Pattern {
        public Not {
            Objects.requireNonNull(part);
        }
    }

    /// Returns a token that is one of the words, in lower case.
    static Pattern word(String... words) {
        return word(Set.of(words));
    }

    /// Returns a token that is one of the words, in lower case.
    static Pattern word(Set<String> words) {
        return new Word(words, _ -> true);
    }

    /// Returns a token that is one of the words, in lower case, and satisfies the condition.
    static Pattern word(Set<String> words, Predicate<Token> also) {
        return new Word(words, also);
    }

    /// Returns a token that holds a digit and whose lower case the regular expression fits.
    static Pattern digits(String expression) {
        return new Digits(java.util.regex.Pattern.compile(expression));
    }

    /// Returns a token whose lemma is one of these.
    static Pattern lemma(Set<String> lemmas) {
        return new One(token -> lemmas.contains(token.lemma()));
    }

    /// Returns a token with one of the tags.
    static Pattern tag(Tag... tags) {
        var set = Set.of(tags);
        return new One(token -> set.contains(token.tag()));
    }

    /// Returns a token that satisfies the condition.
    static Pattern one(Predicate<Token> condition) {
        return new One(condition);
    }

    /// Returns the words of the phrase, one token each, in lower case.
    static Pattern phrase(String phrase) {
        return new Sequence(
                Arrays.stream(phrase.split(" ")).map(word -> word(word)).toList());
    }

    static Pattern sequence(Pattern... parts) {
        return new Sequence(List.of(parts));
    }

    static Pattern choice(Pattern... options) {
        return new Choice(List.of(options));
    }

    /// Returns a choice that is worth looking up by the first token.
    static Pattern indexed(List<Pattern> options) {
        return new Indexed(options, new Beginnings(options));
    }

    static Pattern optional(Pattern part) {
        return new Repeat(part, 0, 1);
    }

    static Pattern any(Pattern part, int max) {
        return new Repeat(part, 0, max);
    }

    static Pattern some(Pattern part, int max) {
        return new Repeat(part, 1, max);
    }

    static Pattern named(String name, Pattern part) {
        return new Named(name, part);
    }

    static Pattern not(Pattern part) {
        return new Not(part);
    }
}
