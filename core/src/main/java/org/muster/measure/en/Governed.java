package org.muster.measure.en;

import java.util.List;
import java.util.Optional;
import org.muster.model.text.Span;
import org.muster.model.text.Tag;

/// What governs a noun phrase stands before it: the verb whose object it is, or the noun whose "of" it follows.
final class Governed {

    private Governed() {}

    /// Returns what the object of the verb right before the token underwent.
    static Optional<Happening> verb(Line line, int start) {
        int i = back(line, start - 1);
        if (line.tag(i) == Tag.PRON && line.tag(i - 1) == Tag.ADP && line.tag(i - 2) == Tag.VERB) {
            i -= 2;
        }
        if (line.in(i, "particle") && line.tag(i - 1) == Tag.VERB) {
            return strong(line, i - 1) ? Optional.of(phrasal(line, i - 1)) : Optional.empty();
        }
        boolean taken = line.in(i, "claiming") && line.is(line.skipFigure(start), "lives");
        return line.tag(i) == Tag.VERB && (taken || strong(line, i))
                ? Optional.of(undergone(line, i))
                : Optional.empty();
    }

    /// "forced 300 shops to close", "accused two mayors of fraud": what the object of the verb is to do, or is said to
    /// have done, stands behind it.
    static Optional<Happening> complement(Line line, int start, int end) {
        int i = back(line, start - 1);
        if (line.tag(i) == Tag.VERB && line.in(i, "control") && line.is(end, "to") && line.tag(end + 1) == Tag.VERB) {
            return Optional.of(Verbs.complete(line, end + 1, false));
        }
        boolean accused = line.tag(i) == Tag.VERB && line.in(i, "accusing") && line.is(end, "of", "with");
        return accused && line.noun(end + 1)
                ? Optional.of(undergone(line, i).and(Verbs.word(line, end + 1)))
                : Optional.empty();
    }

    /// "the death of five nurses": the noun that says what happened to them.
    static Optional<Happening> noun(Line line, int start) {
        int of = back(line, start - 1);
        int i = of - 1;
        if (!line.is(of, "of") || line.tag(i) != Tag.NOUN || line.in(i, "number") || line.in(i, "group")) {
            return Optional.empty();
        }
        boolean lives = line.is(i, "lives", "deaths", "death", "life", "killing", "killings");
        return Optional.of(lives ? Happening.named("killed", "kill") : Verbs.word(line, i));
    }

    /// "charged with two counts", "searching for three climbers": the verb before a preposition.
    static Optional<Happening> preposition(Line line, int start) {
        int i = back(line, start - 1);
        boolean governs = line.tag(i) == Tag.ADP && !line.is(i, "in", "by", "at", "on", "of");
        if (governs && line.tag(i - 1) == Tag.VERB && strong(line, i - 1)) {
            return Optional.of(Verbs.word(line, i - 1));
        }
        return line.is(i, "for") ? sought(line, i) : Optional.empty();
    }

    /// "searching the valley for two climbers": a verb of looking, with where it looks between.
    private static Optional<Happening> sought(Line line, int preposition) {
        int verb = Phrases.before(line, preposition).map(Phrase::begin).orElse(preposition) - 1;
        while (line.tag(verb) == Tag.DET || line.tag(verb) == Tag.ADP) {
            verb--;
        }
        return line.tag(verb) == Tag.VERB && line.in(verb, "looking")
                ? Optional.of(undergone(line, verb))
                : Optional.empty();
    }

    private static int back(Line line, int start) {
        int i = start;
        while (line.has(i)
                && (line.tag(i) == Tag.DET
                        || line.tag(i) == Tag.ADV && !line.in(i, "subordinator")
                        || line.is(i, "another", "additional", "other", "\"", "“", "'", "its", "his", "their"))) {
            i--;
        }
        return i;
    }

    private static boolean strong(Line line, int verb) {
        return !line.in(verb, "light") && !line.in(verb, "saying");
    }

    /// What the object of a verb underwent, as a participle: "shooting five people" leaves people shot.
    private static Happening undergone(Line line, int verb) {
        var lemma = line.lemma(verb);
        var done = new Happening(Participles.of(line.lower(verb), lemma), List.of(lemma), List.of(line.span(verb)));
        return denied(line, verb) ? done.denied() : done;
    }

    private static boolean denied(Line line, int verb) {
        int i = verb - 1;
        while (line.tag(i) == Tag.AUX || line.tag(i) == Tag.ADV && !line.is(i, "never")) {
            i--;
        }
        return line.is(i, "not", "n't", "never");
    }

    private static Happening phrasal(Line line, int verb) {
        var plain = undergone(line, verb);
        var span = Span.covering(line.span(verb), line.span(verb + 1));
        return new Happening(plain.words() + " " + line.lower(verb + 1), plain.lemmas(), List.of(span));
    }
}
