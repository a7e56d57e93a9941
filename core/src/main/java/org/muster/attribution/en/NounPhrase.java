package org.muster.attribution.en;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.muster.model.text.Span;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// A noun phrase is a run of one sentence's tokens that names somebody or something, with what stands in apposition.
///
/// @param sentence the number of its sentence in the text
/// @param tokens the sentence's tokens
/// @param begin the index of its first token
/// @param end the index after its last token
/// @param apposed the apposition as a phrase of its own; none or one
record NounPhrase(int sentence, List<Token> tokens, int begin, int end, List<NounPhrase> apposed) {

    NounPhrase {
        tokens = List.copyOf(tokens);
        apposed = List.copyOf(apposed);
        if (end <= begin) {
            throw new IllegalArgumentException("A noun phrase (%s to %s) must have a token.".formatted(begin, end));
        }
    }

    NounPhrase(int sentence, List<Token> tokens, int begin, int end) {
        this(sentence, tokens, begin, end, List.of());
    }

    NounPhrase with(NounPhrase apposition) {
        return new NounPhrase(sentence, tokens, begin, end, List.of(apposition));
    }

    /// Returns the place of the phrase with its apposition.
    Span span() {
        var own = own();
        return apposed.isEmpty() ? own : Span.covering(own, apposed.getFirst().own());
    }

    /// Returns the place of the phrase alone.
    Span own() {
        return Span.covering(tokens.get(begin).span(), tokens.get(end - 1).span());
    }

    List<Token> words() {
        return tokens.subList(begin, end);
    }

    Token first() {
        return tokens.get(begin);
    }

    boolean pronoun() {
        return end == begin + 1 && Words.is(WordClass.PRONOUN, first());
    }

    /// Returns whether it begins with "the", "this", "that", a possessive pronoun and the like, and so points back.
    boolean definite() {
        return first().is("the")
                || first().is("this")
                || first().is("these")
                || first().is("those")
                || first().is("that");
    }

    boolean indefinite() {
        return first().is("a") || first().is("an") || first().is("one") || first().is("another");
    }

    /// Returns the token of the head noun: the last of the first unbroken run of nouns, a personal name not counted
    /// where a source noun stands before it.
    Token head() {
        int last = coreEnd();
        for (int i = last - 1; begin <= i; i--) {
            if (SourceNouns.of(tokens.get(i)).isPresent()
                    && (i == last - 1 || tokens.get(i + 1).capitalised())) {
                return tokens.get(i);
            }
        }
        return tokens.get(last - 1);
    }

    /// Returns what its head names, if that is a source noun.
    Optional<SourceNouns.Kind> kind() {
        return SourceNouns.of(head());
    }

    /// Returns whether it holds a word written as a name, not just as the first of its sentence.
    boolean proper() {
        return words().stream().anyMatch(token -> named(token));
    }

    /// Returns whether the core, without "of …", ends in a personal name or is one.
    boolean personal() {
        int last = coreEnd() - 1;
        var token = tokens.get(last);
        return named(token)
                && SourceNouns.of(token).isEmpty()
                && (kind().filter(kind -> kind == SourceNouns.Kind.PERSON).isPresent()
                        || nameRun() && !first().is("the"));
    }

    private boolean nameRun() {
        for (int i = begin; i < coreEnd(); i++) {
            var token = tokens.get(i);
            boolean joint = token.is("-") || token.is("al") || token.is("de") || token.is("bin") || token.is("van");
            if (!joint && !token.capitalised()) {
                return false;
            }
        }
        return coreEnd() - begin <= 4;
    }

    /// Returns whether the token is written as a name, not just as the first of its sentence.
    boolean named(Token token) {
        boolean starts = token.span().equals(tokens.getFirst().span());
        return token.capitalised()
                && !Words.is(WordClass.START, token)
                && (!starts || token.tag() == Tag.PROPN || begins(token));
    }

    /// The first word of a sentence has a capital anyway: it is a name where another capital or its tag says so.
    private boolean begins(Token token) {
        boolean initials = token.text().equals(token.text().toUpperCase(Locale.ROOT));
        boolean plural = token.lower().endsWith("s") && !initials;
        boolean noun =
                token.tag() == Tag.NOUN && !plural && SourceNouns.of(token).isEmpty();
        boolean acts = tokens.size() > 1
                && Words.verbal(tokens.get(1))
                && !plural
                && SourceNouns.of(token).isEmpty()
                && token.tag() != Tag.PRON;
        return noun || acts || tokens.size() > 1 && tokens.get(1).capitalised();
    }

    int coreEnd() {
        for (int i = begin + 1; i < end; i++) {
            var token = tokens.get(i);
            boolean joint = Words.nominal(token)
                    || Words.possessive(token)
                    || token.is("-")
                    || token.is("/")
                    || token.is(".")
                    || token.is("&")
                    || Words.determiner(token)
                    || Words.quote(token);
            boolean qualifies = Words.is(WordClass.REDUCED, token) && i + 1 < end;
            if ((!joint || qualifies) && Words.nominal(tokens.get(i - 1))) {
                return i;
            }
        }
        return end;
    }
}
