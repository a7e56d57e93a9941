package org.muster.measure.en;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.measure.Surroundings;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.FigureId;
import org.muster.model.text.Sentence;
import org.muster.model.text.Tag;
import org.muster.model.text.Text;

/// English surroundings: the noun phrases around each figure, found from its verb, its preposition and its noun.
public final class EnglishSurroundings {

    private EnglishSurroundings() {}

    /// Returns the surroundings of every figure.
    public static Map<FigureId, Surroundings> of(Text text, List<Figure> figures) {
        var found = new LinkedHashMap<FigureId, Surroundings>();
        for (var sentence : text.sentences()) {
            var line = new Line(sentence, within(sentence, figures));
            line.spots().forEach(spot -> found.put(spot.figure().id(), of(line, spot)));
        }
        return found;
    }

    private static List<Figure> within(Sentence sentence, List<Figure> figures) {
        return figures.stream()
                .filter(figure -> sentence.span().contains(figure.span().begin()))
                .toList();
    }

    private static Surroundings of(Line line, Line.Spot spot) {
        int after = attributed(line, spot);
        var noun = Phrases.from(line, after)
                .filter(phrase -> !phrase.time() && !line.is(after, ",", "a", "an", "per", "each", "every"))
                .filter(_ -> !line.is(after, "lower", "higher"));
        int end = noun.map(Phrase::end).orElse(spot.end());
        int verb = Subjects.verbBefore(line, spot.begin());
        var subject = 0 <= verb ? subject(line, verb) : Optional.<Phrase>empty();
        return new Surroundings(
                subject.map(phrase -> chain(named(phrase), verb)).orElseGet(() -> before(line, verb)),
                governor(line, spot.begin(), verb),
                noun.map(phrase -> modified(phrase, spot.begin())).orElse(List.of()),
                complement(line, end),
                object(line, verb, spot.begin()),
                verb < 0
                        || pushed(line, verb, spot)
                        || apposed(line, spot.begin())
                        || accompanies(line, spot.begin())
                        || line.in(verb, "finding") && (verb == spot.begin() - 1 || line.isFigure(verb + 1))
                        || subject.isEmpty() && opens(line, spot.begin(), verb));
    }

    /// "…, with sales of 40": what accompanies a clause is not its subject's.
    private static boolean accompanies(Line line, int begin) {
        return line.is(begin - 1, "of", "at")
                && Phrases.before(line, begin - 1)
                        .filter(phrase -> line.is(phrase.begin() - 1, "with", "during", "on", "of", "including", "to"))
                        .isPresent();
    }

    /// "pulled the index 2 percent lower": the figure is said of the verb's object.
    private static boolean pushed(Line line, int verb, Line.Spot spot) {
        return line.is(spot.end(), "lower", "higher")
                && line.tag(verb) == Tag.VERB
                && Phrases.before(line, spot.begin())
                        .filter(object -> object.begin() - 2 <= verb && verb < object.begin())
                        .isPresent();
    }

    /// "a five-mile (eight km), two-hour walk": what joins a figure and its noun is passed over.
    private static int attributed(Line line, Line.Spot spot) {
        int after = line.hyphen(spot.end()) ? spot.end() + 1 : spot.end();
        boolean compound = false;
        for (int i = spot.begin(); i < spot.end(); i++) {
            compound = compound || line.hyphen(i);
        }
        int i = after;
        while (compound
                && i < after + 8
                && (line.isFigure(i) || line.is(i, ",", "(", ")", "-") || line.hyphen(i - 1))) {
            i++;
        }
        return line.noun(i) || line.tag(i) == Tag.ADJ ? i : after;
    }

    /// "Tarsk Rail, down 3%": the figure is said of the name before the comma.
    private static boolean apposed(Line line, int begin) {
        return line.is(begin - 1, "down", "up") && line.is(begin - 2, ",") && line.noun(begin - 3);
    }

    /// Returns the words right before the verb, for a name that the tags make no noun of.
    private static List<String> before(Line line, int verb) {
        int begin = verb;
        while (0 < begin && plain(line, begin - 1) && verb - 4 < begin) {
            begin--;
        }
        return 0 <= verb && begin < verb ? words(new Phrase(line, begin, verb - 1, verb)) : List.of();
    }

    /// Returns the phrase with the capitalised words before it, which the tags may make no noun of.
    private static Phrase named(Phrase phrase) {
        var line = phrase.line();
        int begin = phrase.begin();
        while (line.capital(begin) && plain(line, begin - 1) && nameable(line.tag(begin - 1))) {
            begin--;
        }
        return new Phrase(line, begin, phrase.head(), phrase.end());
    }

    private static boolean nameable(Tag tag) {
        return switch (tag) {
            case NOUN, PROPN, ADJ, VERB, INTJ, X -> true;
            case ADP, ADV, AUX, CCONJ, DET, NUM, PART, PRON, PUNCT, SCONJ, SYM -> false;
        };
    }

    private static boolean plain(Line line, int i) {
        return line.capital(i) && line.tag(i) != Tag.PRON && line.tag(i) != Tag.DET && line.tag(i) != Tag.ADP;
    }

    /// Returns the subject, that of the main clause for a verb that has none of its own.
    private static Optional<Phrase> subject(Line line, int verb) {
        if (line.in(verb - 1, "relative")) {
            int end = line.is(verb - 2, ")") ? verb - 4 : line.is(verb - 2, ",") ? verb - 2 : verb - 1;
            return Phrases.before(line, line.is(end, "(", ",") || end == verb - 1 ? end : verb - 1);
        }
        if (line.tag(verb - 1) == Tag.ADJ && line.tag(verb - 2) == Tag.DET) {
            return Optional.of(new Phrase(line, verb - 1, verb - 1, verb));
        }
        if (participle(line, verb)) {
            return Phrases.before(line, verb);
        }
        var clause = clauseSubject(line, verb);
        if (clause.isPresent()) {
            return clause;
        }
        var own = Subjects.of(line, verb);
        if (own.isPresent() || 0 < verb && plain(line, verb - 1)) {
            return own;
        }
        var absolute = Phrases.before(line, verb).filter(phrase -> line.is(phrase.begin() - 1, "with", "as"));
        if (absolute.isPresent() || line.is(verb - 1, "it", "i", "we", "you") && !reported(line, verb - 1)) {
            return absolute;
        }
        int earlier = Subjects.verbBefore(line, verb);
        boolean told = line.in(earlier, "saying") && line.tag(earlier - 1) != Tag.AUX && !pronoun(line, verb);
        return earlier < 0 || told ? own : subject(line, earlier);
    }

    /// "Osk said it has 40": the pronoun stands for who says it.
    private static boolean reported(Line line, int pronoun) {
        return line.tag(pronoun - 1) == Tag.VERB || line.is(pronoun - 1, "that");
    }

    /// Returns the noun phrase between a conjunction and its verb: "the fee" in "as the fee rises".
    private static Optional<Phrase> clauseSubject(Line line, int verb) {
        int end = verb;
        while (line.tag(end - 1) == Tag.AUX || line.tag(end - 1) == Tag.ADV) {
            end--;
        }
        return Phrases.before(line, end).filter(phrase -> {
            int before = line.tag(phrase.begin() - 1) == Tag.DET ? phrase.begin() - 2 : phrase.begin() - 1;
            return !phrase.time()
                    && line.is(before, "as", "because", "when", "while", "if", "although", "though", "whether");
        });
    }

    /// "a stock of cakes priced at $10": a participle between its noun and a preposition is said of that noun alone.
    private static boolean participle(Line line, int verb) {
        return line.noun(verb - 1)
                && line.is(verb, "priced", "valued", "costing", "worth", "totalling", "totaling")
                && 0 <= Subjects.verbBefore(line, verb);
    }

    private static boolean pronoun(Line line, int verb) {
        int i = verb - 1;
        while (line.tag(i) == Tag.AUX || line.tag(i) == Tag.ADV) {
            i--;
        }
        return line.is(i, "it", "he", "she", "they");
    }

    private static boolean opens(Line line, int begin, int verb) {
        for (int i = verb + 1; i < begin; i++) {
            if (line.tag(i) == Tag.CCONJ || line.is(i, ",") || line.is(i, "that")) {
                return true;
            }
        }
        return false;
    }

    private static List<String> governor(Line line, int begin, int verb) {
        if (line.is(begin - 1, "of") && line.is(begin - 2, "age") && line.is(begin - 4, "under", "over")) {
            return Phrases.before(line, begin - 4)
                    .map(EnglishSurroundings::words)
                    .orElse(List.of());
        }
        if (apposed(line, begin)) {
            return Phrases.before(line, begin - 2)
                    .map(EnglishSurroundings::words)
                    .orElse(List.of());
        }
        if (line.noun(begin - 1) && verb < begin - 1) {
            return Phrases.before(line, begin)
                    .filter(phrase -> !phrase.time())
                    .map(EnglishSurroundings::pair)
                    .orElse(List.of());
        }
        int preposition = begin - 1;
        while (line.tag(preposition) == Tag.DET || line.tag(preposition) == Tag.ADJ) {
            preposition--;
        }
        return line.tag(preposition) == Tag.ADP && verb < preposition - 1
                ? Phrases.before(line, preposition)
                        .filter(phrase -> !phrase.time()
                                && !line.isFigure(phrase.begin() - 1)
                                && !line.is(phrase.head(), "total"))
                        .map(EnglishSurroundings::pair)
                        .orElse(List.of())
                : List.of();
    }

    /// Returns the words of the phrase with those of the one that "and" ties to its front: "record sales and profits".
    private static List<String> pair(Phrase last) {
        var line = last.line();
        var words = new ArrayList<>(words(last));
        if (line.is(last.begin() - 1, "and")) {
            Phrases.before(line, last.begin() - 1)
                    .filter(phrase -> !phrase.time() && !line.isFigure(phrase.begin() - 1))
                    .ifPresent(phrase -> words.addAll(words(phrase)));
        }
        return words;
    }

    /// "a steep $90 fine": the noun behind the figure with the adjectives before it.
    private static List<String> modified(Phrase noun, int figure) {
        var line = noun.line();
        var words = new ArrayList<>(words(noun));
        for (int i = figure - 1; line.tag(i) == Tag.ADJ || line.tag(i) == Tag.VERB && line.tag(i - 1) == Tag.DET; i--) {
            words.addFirst(line.lower(i));
        }
        return words;
    }

    private static List<String> complement(Line line, int end) {
        int at = end + 1;
        while (Phrases.opener(line, at) || line.isFigure(at)) {
            at++;
        }
        return line.is(end, "of", "for", "off")
                ? Phrases.from(line, at)
                        .filter(phrase -> !phrase.time())
                        .map(phrase -> chain(phrase, line.size()))
                        .orElse(List.of())
                : List.of();
    }

    private static List<String> object(Line line, int verb, int begin) {
        boolean behind = line.is(begin - 1, "for") && 0 <= verb;
        return behind
                ? Phrases.from(line, line.skipFigure(verb + 1))
                        .filter(phrase -> phrase.end() <= begin - 1 && !phrase.time())
                        .map(phrase -> chain(phrase, begin - 1))
                        .orElse(List.of())
                : List.of();
    }

    /// Returns the words of the phrase and of the phrases that prepositions tie to it, up to a token.
    private static List<String> chain(Phrase first, int limit) {
        var line = first.line();
        var words = new ArrayList<>(words(first));
        int at = first.end();
        while (at < limit && (line.tag(at) == Tag.ADP || line.is(at, "and")) && !line.is(at, "by", "from")) {
            int adjective = at + 1;
            var next = Phrases.from(line, at + 1).filter(phrase -> !phrase.time() && phrase.end() <= limit);
            if (next.isEmpty() && line.tag(at + 1) != Tag.ADJ) {
                return words;
            }
            words.addAll(next.map(EnglishSurroundings::words).orElseGet(() -> List.of(line.lower(adjective))));
            at = next.map(Phrase::end).orElse(at + 2);
        }
        return words;
    }

    /// Returns the content words as printed, in lower case; what no blank parts is one word.
    private static List<String> words(Phrase phrase) {
        var line = phrase.line();
        var words = new ArrayList<String>();
        boolean perfect = line.tag(phrase.begin()) == Tag.VERB && line.is(phrase.begin() - 1, "has", "have", "had");
        int i = perfect ? phrase.begin() + 1 : phrase.begin();
        while (i < phrase.end()) {
            var word = new StringBuilder(line.lower(i));
            int last = i + 1;
            while (line.joined(last)
                    && (last < phrase.end() || line.hyphen(last) || line.hyphen(last - 1))
                    && !line.is(last, "'s", "'", "(", ")", ",")) {
                word.append(line.lower(last));
                last++;
            }
            if (content(line, i)) {
                words.addAll(List.of(word.toString().split("(?<=\\d)-(?=\\d)")));
            }
            i = last;
        }
        boolean numbered = line.tag(i) == Tag.NUM && line.noun(i - 1) && !line.isFigure(i);
        if (numbered) {
            words.add(line.lower(i));
        }
        return words;
    }

    private static boolean content(Line line, int i) {
        return switch (line.tag(i)) {
            case NOUN, PROPN, ADJ, VERB -> true;
            case INTJ, X -> line.capital(i);
            case NUM -> line.noun(i - 1) || line.hyphenBehind(i);
            case ADP, ADV, AUX, CCONJ, DET, PART, PRON, PUNCT, SCONJ, SYM -> false;
        };
    }
}
