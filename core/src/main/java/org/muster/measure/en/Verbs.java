package org.muster.measure.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.model.text.Tag;

/// Verbs are read here with what completes them: auxiliaries before, particle, infinitive, object and goal behind.
final class Verbs {

    private Verbs() {}

    /// Reads a group of verbs: auxiliaries, adverbs and the main verb, or the adjective or state that a copula gives.
    static Optional<Happening> group(Line line, int start) {
        int i = start;
        boolean be = false;
        boolean not = false;
        while (auxiliary(line, i)) {
            be |= line.is(i, "was", "were", "is", "are", "been", "being", "be");
            not |= line.is(i, "not", "n't", "never") && !line.is(i + 1, "only");
            i++;
        }
        if (line.tag(i) == Tag.VERB) {
            var done = complete(line, i, be && !line.lower(i).endsWith("ing"));
            return Optional.of(not ? done.denied() : done);
        }
        if (line.tag(i) == Tag.ADJ && !line.noun(i + 1)) {
            return Optional.of(word(line, i));
        }
        return be && !line.isFigure(i) ? state(line, line.tag(i) == Tag.ADP ? i + 1 : i) : Optional.empty();
    }

    private static boolean auxiliary(Line line, int i) {
        return line.tag(i) == Tag.AUX || line.tag(i) == Tag.ADV || line.tag(i) == Tag.PART || line.is(i, "n't");
    }

    /// Returns the noun phrase at the token as a state that something is in: "critical condition", "custody".
    static Optional<Happening> state(Line line, int noun) {
        return Phrases.from(line, noun)
                .filter(phrase -> !phrase.time())
                .map(phrase -> new Quote(line).add(phrase, 2))
                .filter(quote -> !quote.empty())
                .map(quote -> new Happening(quote.words(), List.of(), quote.spans()));
    }

    /// Returns the single word at the token as a happening.
    static Happening word(Line line, int i) {
        return new Happening(line.lower(i), List.of(line.lemma(i)), List.of(line.span(i)));
    }

    /// Completes a main verb with its particle, its infinitive or gerund, its object and its goal; who "remain missing"
    /// are missing.
    static Happening complete(Line line, int verb, boolean passive) {
        if (line.in(verb, "linking") && line.in(verb + 1, "state") && !line.noun(verb + 2)) {
            return word(line, verb + 1);
        }
        var quote = new Quote(line).add(verb);
        var lemmas = new ArrayList<String>(List.of(line.lemma(verb)));
        int i = particle(line, verb + 1, quote);
        i = second(line, i, quote, lemmas);
        if (!passive && !line.isFigure(i)) {
            Phrases.from(line, i).filter(object -> !object.time()).ifPresent(object -> quote.add(object, 2));
        } else if (passive && quote.tokens().size() == 1 && line.in(verb, "light")) {
            Phrases.from(line, i + 1).filter(object -> !object.time()).ifPresent(object -> quote.add(object, 2));
        }
        goal(line, i, quote);
        return new Happening(quote.words(), lemmas, quote.spans());
    }

    private static int particle(Line line, int i, Quote quote) {
        if (line.in(i, "particle") && (line.tag(i) == Tag.ADP || line.tag(i) == Tag.ADV) && !line.isFigure(i + 1)) {
            quote.add(i);
            return i + 1;
        }
        return i;
    }

    private static int second(Line line, int i, Quote quote, List<String> lemmas) {
        boolean infinitive = line.is(i, "to") && line.tag(i + 1) == Tag.VERB;
        boolean gerund = line.tag(i) == Tag.VERB && line.lower(i).endsWith("ing");
        if (!infinitive && !gerund) {
            return i;
        }
        int verb = infinitive ? i + 1 : i;
        quote.add(verb);
        lemmas.add(line.lemma(verb));
        return verb + 1;
    }

    /// "taken to hospital", "sent to the courts": where something ends up is part of what happened to it.
    private static void goal(Line line, int start, Quote quote) {
        int i = start;
        for (int k = 0; k < 2 && line.tag(i) == Tag.ADP && !line.is(i, "to", "into"); k++) {
            i = Phrases.from(line, i + 1).map(Phrase::end).orElse(i);
        }
        if (line.is(i, "to", "into") && !line.isFigure(i + 1)) {
            Phrases.from(line, i + 1).filter(place -> !place.time()).ifPresent(place -> quote.add(place, 2));
        }
    }
}
