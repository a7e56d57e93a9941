package org.muster.measure.en;

import java.util.List;
import java.util.stream.IntStream;
import org.muster.model.text.Tag;

/// Things are made of noun phrases: the noun, its modifiers, and for nouns that mean nothing alone their complement.
///
/// A request is a request *for* something and a case a case *of* something; a person is a person.
final class Things {

    private static final int MODIFIERS = 3;
    private static final int COMPLEMENTS = 2;

    private Things() {}

    /// Returns the thing that the phrase names, with its complements.
    static Thing of(Phrase phrase) {
        var line = phrase.line();
        if (Words.in("group", phrase.lemma()) && line.is(phrase.end(), "of")) {
            var inner = Phrases.from(line, line.skipFigure(phrase.end() + 1));
            if (inner.isPresent()) {
                return of(inner.get());
            }
        }
        var bare = bare(phrase);
        var complement = phrase.person() ? new Quote(line) : complement(line, phrase.end());
        return complement.empty() ? bare : bare.with(complement.words(), complement.spans());
    }

    /// Returns the thing that the phrase names, without complements.
    static Thing bare(Phrase phrase) {
        var line = phrase.line();
        var quote = new Quote(line).add(phrase, MODIFIERS);
        var named = quote.empty() ? line.lower(phrase.head()) : quote.words();
        var words = named.equals("person") ? "people" : named;
        var proper = new Quote(line);
        IntStream.range(phrase.begin(), phrase.end())
                .filter(i -> line.tag(i) == Tag.PROPN || line.capital(i) && line.tag(i) == Tag.ADJ)
                .forEach(proper::add);
        return new Thing(
                words,
                phrase.lemma(),
                quote.spans(),
                proper.empty() || line.headline() ? List.of() : List.of(proper.words()));
    }

    /// Returns where the phrase's complements end.
    static int end(Phrase phrase) {
        int end = phrase.end();
        for (int k = 0; k < COMPLEMENTS; k++) {
            var next = next(phrase.line(), end);
            if (next.isEmpty()) {
                return end;
            }
            end = next.getFirst().end();
        }
        return end;
    }

    private static Quote complement(Line line, int from) {
        var quote = new Quote(line);
        int at = from;
        for (int k = 0; k < COMPLEMENTS; k++) {
            var next = next(line, at);
            if (next.isEmpty()) {
                break;
            }
            quote.add(next.getFirst(), 2);
            at = next.getFirst().end();
        }
        if (line.is(at, "to") && line.tag(at + 1) == Tag.VERB) {
            return quote.add(at + 1);
        }
        boolean doing = line.tag(at) == Tag.VERB && line.lower(at).endsWith("ing");
        return doing && at != from ? quote.add(at) : quote;
    }

    private static List<Phrase> next(Line line, int at) {
        if (!line.is(at, "of", "for", "against") || line.isFigure(at)) {
            return List.of();
        }
        return Phrases.from(line, at + 1)
                .filter(phrase -> !phrase.time())
                .map(List::of)
                .orElse(List.of());
    }
}
