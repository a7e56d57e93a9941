package org.muster.measure.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.model.text.Span;
import org.muster.model.text.Tag;

/// Happenings are read off the verbs around a noun phrase: behind it, where it is the subject or is described, and
/// before it, where it is the object.
final class Happenings {

    private static final int REACH = 24;

    private Happenings() {}

    /// Returns what is said of the phrase that ends before the token.
    ///
    /// @param subject whether the phrase may be the subject of a finite verb
    static Optional<Happening> following(Line line, int from, boolean subject) {
        int i = from;
        while (line.has(i) && i < from + REACH) {
            if (line.isFigure(i) && i != from) {
                i = item(line, i);
                continue;
            }
            if (line.in(i, "relative") && line.tag(i) != Tag.DET) {
                return relative(line, i + 1);
            }
            if (i == from && line.is(i, "when", "where")) {
                return relative(line, i + 1);
            }
            switch (line.tag(i)) {
                case VERB -> {
                    return verb(line, i, from, subject);
                }
                case AUX -> {
                    return subject ? group(line, i) : Optional.empty();
                }
                case ADJ -> {
                    if (line.in(i, "state")) {
                        return Optional.of(quoted(line, i));
                    }
                    var phrase = Phrases.from(line, i);
                    if (phrase.isEmpty() || !phrase.get().time()) {
                        return Optional.empty();
                    }
                    i = phrase.get().end();
                }
                case ADV, PART -> i = line.is(i, "to") && line.tag(i + 1) == Tag.VERB ? i + 1 : i + 1;
                case ADP -> i = afterPreposition(line, i);
                case PUNCT -> {
                    int next = afterMark(line, i);
                    if (next < 0) {
                        return Optional.empty();
                    }
                    i = next;
                }
                case CCONJ -> {
                    int next = afterConjunction(line, i);
                    if (next < 0) {
                        return Optional.empty();
                    }
                    i = next;
                }
                case DET, NOUN, NUM, PROPN -> {
                    var phrase = Phrases.from(line, i);
                    if (phrase.isEmpty() || !phrase.get().time()) {
                        return Optional.empty();
                    }
                    i = phrase.get().end();
                }
                case INTJ, PRON, SCONJ, SYM, X -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Happening> verb(Line line, int i, int from, boolean subject) {
        if (line.in(i, "saying") && !subject) {
            return Optional.empty();
        }
        if (line.is(i, "including", "following", "according", "compared", "based", "regarding", "concerning")) {
            return Optional.empty();
        }
        boolean reduced = i == from && line.lower(i).endsWith("ed") && line.tag(i + 1) == Tag.ADP;
        return Optional.of(
                complete(line, i, reduced || !subject && !line.lower(i).endsWith("ing")));
    }

    private static Optional<Happening> relative(Line line, int start) {
        int i = start;
        while (line.tag(i) == Tag.ADV) {
            i++;
        }
        var own = Phrases.from(line, i);
        if (own.isPresent() && line.tag(i) != Tag.VERB && line.tag(i) != Tag.AUX) {
            var quote = new Quote(line).add(own.get(), 2);
            var named = new Happening(
                    quote.empty() ? line.lower(own.get().head()) : quote.words(), List.of(), quote.spans());
            return Optional.of(
                    following(line, own.get().end(), true).map(named::and).orElse(named));
        }
        if (line.tag(i) == Tag.PRON) {
            i++;
        }
        return group(line, i);
    }

    /// Reads a group of verbs: auxiliaries, adverbs and the main verb, or the adjective or place that a copula gives.
    static Optional<Happening> group(Line line, int start) {
        int i = start;
        boolean be = false;
        while (line.tag(i) == Tag.AUX || line.tag(i) == Tag.ADV || line.tag(i) == Tag.PART || line.is(i, "been")) {
            be |= "be".equals(line.lemma(i)) || line.is(i, "was", "were", "is", "are", "been", "being", "be");
            i++;
        }
        if (line.tag(i) == Tag.VERB) {
            boolean passive = be && !line.lower(i).endsWith("ing");
            return Optional.of(complete(line, i, passive));
        }
        if (line.tag(i) == Tag.ADJ && !line.noun(i + 1)) {
            return Optional.of(quoted(line, i));
        }
        int noun = line.tag(i) == Tag.ADP ? i + 1 : i;
        return be && !line.isFigure(noun)
                ? Phrases.from(line, noun)
                        .filter(phrase -> !phrase.time())
                        .map(phrase -> new Quote(line).add(phrase, 2))
                        .filter(quote -> !quote.empty())
                        .map(quote -> new Happening(quote.words(), List.of(), quote.spans()))
                : Optional.empty();
    }

    /// "in critical condition": the place or state that a preposition names.
    static Optional<Happening> place(Line line, int preposition) {
        return Phrases.from(line, preposition + 1)
                .filter(phrase -> !phrase.time() && phrase.line().tag(phrase.head()) == Tag.NOUN)
                .map(phrase -> new Quote(line).add(phrase, 2))
                .filter(quote -> !quote.empty())
                .map(quote -> new Happening(quote.words(), List.of(), quote.spans()));
    }

    private static Happening quoted(Line line, int i) {
        var quote = new Quote(line).add(i);
        return new Happening(quote.words(), List.of(line.lemma(i)), quote.spans());
    }

    /// Completes a main verb with its particle, its infinitive and its object.
    static Happening complete(Line line, int verb, boolean passive) {
        var quote = new Quote(line).add(verb);
        var lemmas = new ArrayList<String>();
        lemmas.add(line.lemma(verb));
        int i = verb + 1;
        if (line.in(i, "particle") && (line.tag(i) == Tag.ADP || line.tag(i) == Tag.ADV) && !line.isFigure(i + 1)) {
            quote.add(i++);
        }
        if (line.is(i, "to") && line.tag(i + 1) == Tag.VERB) {
            quote.add(i + 1);
            lemmas.add(line.lemma(i + 1));
            i += 2;
        } else if (line.tag(i) == Tag.VERB && line.lower(i).endsWith("ing")) {
            quote.add(i);
            lemmas.add(line.lemma(i));
            i++;
        }
        if (!passive && !line.isFigure(i)) {
            Phrases.from(line, i).filter(object -> !object.time()).ifPresent(object -> quote.add(object, 2));
        } else if (passive && quote.tokens().size() == 1 && line.in(verb, "light")) {
            Phrases.from(line, i + 1).filter(object -> !object.time()).ifPresent(object -> quote.add(object, 2));
        }
        destination(line, i, quote);
        return new Happening(quote.words(), lemmas, quote.spans());
    }

    /// "taken to hospital", "sent to the courts": where something ends up is part of what happened to it.
    private static void destination(Line line, int start, Quote quote) {
        int i = start;
        for (int k = 0; k < 2 && line.tag(i) == Tag.ADP && !line.is(i, "to", "into"); k++) {
            i = Phrases.from(line, i + 1).map(Phrase::end).orElse(i);
        }
        if (line.is(i, "to", "into") && !line.isFigure(i + 1)) {
            Phrases.from(line, i + 1).filter(place -> !place.time()).ifPresent(place -> quote.add(place, 2));
        }
    }

    private static int afterPreposition(Line line, int i) {
        int noun = line.skipFigure(i + 1);
        return Phrases.from(line, noun).map(Phrase::end).orElse(Math.max(noun, i + 1));
    }

    /// Jumps over an insertion or to the next member of a list; -1 where the clause ends.
    private static int afterMark(Line line, int i) {
        if (line.is(i, "(")) {
            return closing(line, i, ")");
        }
        if (line.is(i, "\"", "'", "“", "”", "-") || line.hyphen(i)) {
            return i + 1;
        }
        if (!line.is(i, ",")) {
            return -1;
        }
        if (line.in(i + 1, "relative") || line.tag(i + 1) == Tag.AUX) {
            return i + 1;
        }
        int member = line.tag(i + 1) == Tag.CCONJ ? i + 2 : i + 1;
        if (line.isFigure(member)) {
            return item(line, member);
        }
        int close = closing(line, i, ",");
        return close < 0 || line.tag(close) != Tag.AUX && line.tag(close) != Tag.VERB ? -1 : close;
    }

    private static int closing(Line line, int open, String mark) {
        for (int k = open + 1; k < open + 16 && line.has(k); k++) {
            if (line.is(k, mark)) {
                return k + 1;
            }
        }
        return -1;
    }

    private static int afterConjunction(Line line, int i) {
        if (line.isFigure(i + 1)) {
            return item(line, i + 1);
        }
        return Phrases.from(line, i + 1).map(Phrase::end).orElse(-1);
    }

    /// Jumps over a member of a list that is counted itself: "five children".
    private static int item(Line line, int figure) {
        int noun = line.skipFigure(figure);
        return Phrases.from(line, noun).map(Phrase::end).orElse(noun);
    }

    /// Returns the verb or noun whose object begins at the token.
    static Optional<Happening> preceding(Line line, int start) {
        int i = start - 1;
        while (line.has(i)
                && (line.tag(i) == Tag.DET
                        || line.tag(i) == Tag.ADV
                        || line.is(i, "another", "additional", "other", "\"", "“", "'", "its", "his", "their"))) {
            i--;
        }
        if (line.in(i, "particle") && line.tag(i - 1) == Tag.VERB) {
            return strong(line, i - 1).map(verb -> phrasal(line, verb));
        }
        if (line.tag(i) == Tag.VERB) {
            return strong(line, i).map(verb -> undergone(line, verb));
        }
        if (line.tag(i) == Tag.ADP || line.is(i, "to")) {
            return governed(line, i);
        }
        return Optional.empty();
    }

    /// What the object of a verb underwent, as a participle: "shooting five people" leaves people shot.
    private static Happening undergone(Line line, int verb) {
        var lemma = line.lemma(verb);
        return new Happening(Participles.of(line.lower(verb), lemma), List.of(lemma), List.of(line.span(verb)));
    }

    private static Happening phrasal(Line line, int verb) {
        var plain = undergone(line, verb);
        return new Happening(
                plain.words() + " " + line.lower(verb + 1),
                plain.lemmas(),
                List.of(Span.covering(line.span(verb), line.span(verb + 1))));
    }

    private static Optional<Integer> strong(Line line, int verb) {
        return line.in(verb, "light") || line.in(verb, "saying") ? Optional.empty() : Optional.of(verb);
    }

    /// "the death of five nurses", "charged with two counts": what governs a preposition's object.
    private static Optional<Happening> governed(Line line, int preposition) {
        int i = preposition - 1;
        if (line.tag(i) == Tag.VERB && !line.is(preposition, "in", "by", "at", "on")) {
            return strong(line, i).map(verb -> quoted(line, verb));
        }
        if (line.is(preposition, "of") && line.tag(i) == Tag.NOUN && !line.in(i, "number") && !line.in(i, "group")) {
            var lives = line.is(i, "lives", "deaths", "death", "life");
            return Optional.of(lives ? Happening.named("killed", "kill") : quoted(line, i));
        }
        return Optional.empty();
    }
}
