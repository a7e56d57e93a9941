package org.muster.attribution.en;

import java.util.List;
import org.muster.attribution.en.SourceNouns.Kind;
import org.muster.model.source.Source;
import org.muster.model.source.Source.Naming;
import org.muster.model.text.Token;

/// Source names put phrases into the words of a source: a person with the office, a document with whose it is.
final class SourceNames {

    private SourceNames() {}

    /// Returns the phrase as a source of its own.
    static Source of(NounPhrase phrase) {
        var name = phrase.apposed().isEmpty()
                ? text(phrase)
                : text(phrase) + ", " + text(phrase.apposed().getFirst());
        return new Source(name, naming(phrase), List.of(phrase.span()));
    }

    /// Returns "Ada Orsk, spokeswoman of the ministry" for "its spokeswoman, Ada Orsk".
    static Source of(NounPhrase phrase, Source owner) {
        var own = new NounPhrase(
                phrase.sentence(), phrase.tokens(), Math.min(phrase.begin() + 1, phrase.end() - 1), phrase.end());
        var office = text(own) + " of " + owner.name();
        boolean named = person(phrase);
        var name = named && !phrase.apposed().isEmpty() ? text(phrase.apposed().getFirst()) + ", " + office : office;
        return new Source(
                name,
                named ? Naming.NAMED : owner.named(),
                List.of(phrase.span(), owner.spans().getFirst()));
    }

    /// Returns whether the phrase, or what stands in apposition to it, names a person.
    static boolean person(NounPhrase phrase) {
        return phrase.personal() || phrase.apposed().stream().anyMatch(NounPhrase::personal);
    }

    /// Returns the words of the phrase without its article, on one line.
    static String text(NounPhrase phrase) {
        int begin = phrase.begin();
        while (begin + 1 < phrase.end() && opens(phrase.tokens().get(begin))) {
            begin++;
        }
        var words = new StringBuilder();
        int end = phrase.tokens().get(begin).span().begin();
        for (var token : phrase.tokens().subList(begin, phrase.end())) {
            if (end < token.span().begin()) {
                words.append(' ');
            }
            words.append(token.text());
            end = token.span().end();
        }
        return words.toString();
    }

    private static boolean opens(Token token) {
        return token.is("the") || Words.is(WordClass.POSSESSIVE, token);
    }

    private static Naming naming(NounPhrase phrase) {
        if (person(phrase) || phrase.apposed().stream().anyMatch(NounPhrase::proper)) {
            return Naming.NAMED;
        }
        var kind = phrase.kind();
        boolean named = kind.isEmpty()
                ? phrase.proper()
                : switch (kind.get()) {
                    case BODY -> true;
                    case GROUP -> phrase.proper() || !phrase.indefinite();
                    case DOCUMENT, POLL -> !leaked(phrase) && (phrase.proper() || bodied(phrase));
                    case PERSON, VAGUE -> phrase.named(phrase.head());
                };
        return named ? Naming.NAMED : Naming.UNNAMED;
    }

    /// "a report obtained through sources within the ministry": nobody who answers for it is named.
    private static boolean leaked(NounPhrase phrase) {
        return phrase.words().stream()
                .dropWhile(token -> !Words.is(WordClass.REDUCED, token))
                .anyMatch(token ->
                        SourceNouns.of(token).filter(Kind.VAGUE::equals).isPresent());
    }

    /// "the ministry's yearbook": a document is named with the body that it belongs to.
    private static boolean bodied(NounPhrase phrase) {
        return phrase.words().stream()
                .takeWhile(token -> !Words.is(WordClass.REDUCED, token))
                .anyMatch(
                        token -> SourceNouns.of(token).filter(Kind.BODY::equals).isPresent());
    }
}
