package org.muster.attribution.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.muster.model.text.Sentence;
import org.muster.model.text.Span;
import org.muster.model.text.Token;

/// A clause is one sentence as the rules look at it: its tokens, its phrases and its quotations.
///
/// @param number the sentence's number in the text
/// @param sentence the sentence
/// @param phrases its noun phrases
/// @param quotations the text's quotations
/// @param groups its verbs of saying outside quotations, in order
/// @param classes the word classes that it has words of, a bit each, so that a rule without its words costs nothing
record Clause(
        int number,
        Sentence sentence,
        NounPhrases phrases,
        QuoteMarks quotations,
        List<VerbGroup> groups,
        long classes) {

    private static final int LONGEST_DATELINE = 14;

    Clause {
        groups = List.copyOf(groups);
    }

    static Clause of(int number, Sentence sentence, QuoteMarks quotations) {
        var groups = new ArrayList<VerbGroup>();
        long classes = 0;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            classes |= Words.classes(sentence.tokens().get(i));
            VerbGroup.at(sentence.tokens(), i)
                    .filter(group -> !quotations.inside(sentence.tokens().get(group.at())))
                    .ifPresent(groups::add);
        }
        return new Clause(number, sentence, new NounPhrases(number, sentence), quotations, groups, classes);
    }

    /// Returns whether it has a word of the class.
    boolean has(WordClass kind) {
        return (classes & kind.bit()) != 0;
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    int size() {
        return tokens().size();
    }

    Token token(int i) {
        return tokens().get(i);
    }

    /// Returns the index of the first token after a dateline such as "LOWEN (Courier) —".
    int start() {
        for (int i = 1; i < Math.min(LONGEST_DATELINE, size() - 1); i++) {
            var token = token(i);
            boolean dash = token.is("-") || token.is("—") || token.is("--");
            boolean spaced = token(i - 1).span().end() < token.span().begin();
            if (dash
                    && spaced
                    && (token(i - 1).is(")")
                            || token(0).text().equals(token(0).text().toUpperCase(Locale.ROOT))
                                    && 1 < token(0).span().length())) {
                return i + 1;
            }
        }
        return 0;
    }

    /// Returns whether a quotation begins at the token.
    boolean resumes(int i) {
        return i < size()
                && Words.quote(token(i))
                && quotations
                        .at(token(i).span().begin())
                        .filter(span -> span.begin() == token(i).span().begin())
                        .isPresent();
    }

    /// Returns the index after a conjunction or an adverb that ties the sentence to the one before: "But", "However,".
    int opening(int begin, int end) {
        int i = begin;
        if (i < end && Words.is(WordClass.CONNECTIVE, token(i))) {
            i++;
        }
        for (int k = i; k < Math.min(end, i + 3); k++) {
            if (token(k).is(",") && i < k && any(i, k, at -> Words.is(WordClass.TIE, token(at)))) {
                return k + 1;
            }
        }
        return i;
    }

    boolean quoted(int i) {
        return quotations.inside(token(i));
    }

    /// Returns the span of the tokens without commas, dashes and full stops at its ends, but with its quotation marks.
    List<Span> content(int begin, int end) {
        int first = begin;
        int after = end;
        while (first < after
                && (token(first).is(",")
                        || token(first).is(":")
                        || token(first).is("-")
                        || token(first).is("—"))) {
            first++;
        }
        while (first < after
                && (token(after - 1).is(",")
                        || token(after - 1).is(".")
                        || token(after - 1).is("-")
                        || token(after - 1).is("—"))) {
            after--;
        }
        return first < after
                ? List.of(Span.covering(token(first).span(), token(after - 1).span()))
                : List.of();
    }

    /// Returns whether a token between the two indices satisfies the condition.
    boolean any(int begin, int end, IntPredicate condition) {
        for (int i = begin; i < end; i++) {
            if (condition.test(i)) {
                return true;
            }
        }
        return false;
    }

    boolean verbBetween(int begin, int end) {
        return any(begin, end, i -> Words.verbal(token(i)));
    }
}
