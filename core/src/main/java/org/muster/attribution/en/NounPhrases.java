package org.muster.attribution.en;

import java.util.List;
import java.util.Optional;
import org.muster.model.text.Sentence;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Noun phrases are found from the verb outwards: the one that ends before it, or the one that begins after it.
final class NounPhrases {

    private static final int LONGEST_ASIDE = 40;

    private final int number;
    private final List<Token> tokens;

    NounPhrases(int number, Sentence sentence) {
        this.number = number;
        this.tokens = sentence.tokens();
    }

    /// Returns the asides of the sentence.
    Asides asides() {
        return new Asides(this, tokens);
    }

    /// Returns the phrase that ends right before the token index.
    Optional<NounPhrase> endingAt(int end) {
        if (end <= 0) {
            return Optional.empty();
        }
        if (Words.is(WordClass.PRONOUN, tokens.get(end - 1)) || speaker(tokens.get(end - 1))) {
            return Optional.of(phrase(end - 1, end));
        }
        int begin = beginOf(end);
        while (begin < end && !opens(begin)) {
            begin++;
        }
        if (0 < begin && begin < end && Words.is(WordClass.QUANTIFIER, tokens.get(begin - 1))) {
            begin--;
        }
        return begin < end ? Optional.of(phrase(begin, end)) : Optional.empty();
    }

    /// Returns the phrase that begins at the token index.
    Optional<NounPhrase> beginningAt(int begin) {
        if (begin < tokens.size() && (Words.is(WordClass.PRONOUN, tokens.get(begin)) || speaker(tokens.get(begin)))) {
            return Optional.of(phrase(begin, begin + 1));
        }
        int end = endOf(begin);
        return begin < end && coreIn(begin, end) ? Optional.of(withApposition(phrase(begin, end))) : Optional.empty();
    }

    private int beginOf(int end) {
        int i = end;
        while (0 < i) {
            var token = tokens.get(i - 1);
            if (i < end && runsOn(i)) {
                return i;
            }
            if (Words.determiner(token) && i < end) {
                boolean linked = 2 < i
                        && (Words.is(WordClass.LINK, tokens.get(i - 2)) || authored(i - 2))
                        && Words.nominal(tokens.get(i - 3));
                boolean compiled = 3 < i
                        && (tokens.get(i - 2).is("by") || tokens.get(i - 2).tag() == Tag.ADP)
                        && Words.is(WordClass.REDUCED, tokens.get(i - 3))
                        && Words.nominal(tokens.get(i - 4));
                boolean close = 3 < i
                        && Words.is(WordClass.LINK, tokens.get(i - 2))
                        && Words.is(WordClass.LINK, tokens.get(i - 3))
                        && Words.nominal(tokens.get(i - 4));
                if (!linked && !compiled && !close) {
                    return i - 1;
                }
                i -= compiled || close ? 3 : 2;
            } else if (token.is(")") && openingBracket(i - 1) > 0) {
                i = openingBracket(i - 1);
            } else if (Words.nominal(token)
                    || i == end && writtenAsVerb(i - 1)
                    || compound(i - 1)
                    || glue(i - 1)
                    || i < end && (participle(i - 1) || qualifies(i - 1))) {
                i--;
            } else if (i < end && 1 < i && reducedBefore(i)) {
                i -= 2;
            } else if (i < end && 1 < i && joins(i - 1) && Words.nominal(tokens.get(i - 2))) {
                i--;
            } else {
                return i;
            }
        }
        return i;
    }

    /// "… shootings Police say": a body's name behind a plural begins a sentence that lost its full stop.
    private boolean runsOn(int i) {
        var token = tokens.get(i);
        var before = tokens.get(i - 1);
        return token.capitalised()
                && SourceNouns.of(token).filter(SourceNouns.Kind::organised).isPresent()
                && before.tag() == Tag.NOUN
                && !before.capitalised()
                && before.lower().endsWith("s");
    }

    /// "the group based in", "the survey released Friday": a participle between two parts of one phrase.
    private boolean reducedBefore(int i) {
        var token = tokens.get(i - 1);
        return (token.tag() == Tag.ADP || Words.is(WordClass.TIME, token) || Words.is(WordClass.LINK, token))
                && Words.is(WordClass.REDUCED, tokens.get(i - 2))
                && 2 < i
                && Words.nominal(tokens.get(i - 3));
    }

    private static boolean joins(Token token) {
        return Words.is(WordClass.LINK, token) || token.is("and") || token.is("&");
    }

    private boolean joins(int i) {
        return joins(tokens.get(i)) || authored(i);
    }

    /// Marks inside a phrase: possessive endings, hyphens and slashes between words, full stops of titles.
    private boolean glue(int i) {
        var token = tokens.get(i);
        boolean between = 0 < i && i + 1 < tokens.size();
        if (Words.possessive(token)) {
            return between && token.span().begin() == tokens.get(i - 1).span().end();
        }
        boolean mark = token.is("-") || token.is("/") || token.is("&");
        return mark
                && between
                && token.span().begin() == tokens.get(i - 1).span().end();
    }

    /// Returns whether the token is a noun, though it may be tagged as a verb.
    boolean noun(int i) {
        return Words.nominal(tokens.get(i)) || writtenAsVerb(i);
    }

    /// "a Courier poll shows": a document's noun tagged as a verb, right before the verb it is the subject of.
    private boolean writtenAsVerb(int i) {
        return 0 < i
                && tokens.get(i).tag() == Tag.VERB
                && Words.nominal(tokens.get(i - 1))
                && SourceNouns.of(tokens.get(i))
                        .filter(SourceNouns.Kind::written)
                        .isPresent();
    }

    /// "a Courier poll released Friday": a poll tagged as a verb behind the name of who asked.
    private boolean polled(int i) {
        return writtenAsVerb(i)
                && tokens.get(i).lower().equals(tokens.get(i).lemma())
                && SourceNouns.of(tokens.get(i))
                        .filter(SourceNouns.Kind.POLL::equals)
                        .isPresent();
    }

    /// "exit polls": a word tagged as a verb right before a source noun, where a phrase must begin.
    private boolean modifier(int i) {
        return tokens.get(i).tag() == Tag.VERB
                && i + 1 < tokens.size()
                && SourceNouns.of(tokens.get(i + 1))
                        .filter(SourceNouns.Kind::written)
                        .isPresent();
    }

    /// "co-host": what a hyphen joins to the word after it.
    private boolean prefix(int i) {
        return i + 2 < tokens.size()
                && tokens.get(i + 1).is("-")
                && tokens.get(i).span().end() == tokens.get(i + 1).span().begin()
                && tokens.get(i + 1).span().end() == tokens.get(i + 2).span().begin();
    }

    /// "Britain-based": what a hyphen joins belongs to the word before.
    private boolean compound(int i) {
        return 1 < i
                && tokens.get(i - 1).is("-")
                && tokens.get(i - 1).span().end() == tokens.get(i).span().begin()
                && glue(i - 1);
    }

    private boolean participle(int i) {
        var token = tokens.get(i);
        boolean modifies = token.lower().endsWith("ing")
                && i + 1 < tokens.size()
                && SourceNouns.of(tokens.get(i + 1)).isPresent();
        if (token.tag() == Tag.VERB && modifies && SayingVerbs.of(token).isEmpty()) {
            return true;
        }
        boolean among = 0 < i
                && (tokens.get(i - 1).is("of") || tokens.get(i - 1).tag() == Tag.NUM)
                && i + 1 < tokens.size()
                && Words.nominal(tokens.get(i + 1));
        if (token.tag() == Tag.VERB && token.lower().endsWith("ed") && among) {
            return true;
        }
        return token.tag() == Tag.VERB
                && (token.lower().endsWith("ed") || token.lower().endsWith("ing"))
                && 0 < i
                && (Words.determiner(tokens.get(i - 1))
                        || tokens.get(i - 1).tag() == Tag.ADV
                                && tokens.get(i - 1).lower().endsWith("ly")
                        || tokens.get(i - 1).tag() == Tag.ADJ
                        || tokens.get(i - 1).is("-"))
                && SayingVerbs.of(token).isEmpty();
    }

    /// "newly filed", "widely known": an adverb before an adjective or a participle.
    private boolean qualifies(int i) {
        return tokens.get(i).tag() == Tag.ADV
                && tokens.get(i).lower().endsWith("ly")
                && i + 1 < tokens.size()
                && (tokens.get(i + 1).tag() == Tag.ADJ || participle(i + 1));
    }

    private int openingBracket(int closing) {
        for (int i = closing; 0 <= i && closing - i < LONGEST_ASIDE; i--) {
            if (tokens.get(i).is("(")) {
                return i;
            }
        }
        return -1;
    }

    /// Returns where the phrase that begins at the index would end.
    int endOf(int begin) {
        int i = begin;
        boolean core = false;
        while (i < tokens.size()) {
            var token = tokens.get(i);
            if (core && (counts(i) || named(i))) {
                break;
            }
            if (Words.nominal(token)
                    || begin < i && (compound(i) || polled(i))
                    || i == begin && (modifier(i) || prefix(i))) {
                core = true;
                i++;
            } else if ((Words.determiner(token) || Words.is(WordClass.QUANTIFIER, token)) && !core || core && glue(i)) {
                i++;
            } else if (begin < i && participle(i)
                    || token.tag() == Tag.VERB
                            && !core
                            && i + 1 < tokens.size()
                            && token.lower().endsWith("ed")) {
                i++;
            } else if (core && token.is("(") && closingBracket(i) > 0) {
                i = closingBracket(i) + 1;
            } else if (core && links(i)) {
                i++;
                core = false;
            } else if (core
                    && i + 1 < tokens.size()
                    && Words.is(WordClass.REDUCED, token)
                    && (tokens.get(i + 1).tag() == Tag.ADP || tokens.get(i + 1).tag() == Tag.PART)) {
                i += 2;
                core = false;
            } else {
                break;
            }
        }
        return i;
    }

    /// "the police department five people": a number behind a noun begins another phrase, where a noun follows it.
    private boolean counts(int i) {
        return tokens.get(i).tag() == Tag.NUM
                && Character.isLetter(tokens.get(i - 1).text().charAt(0))
                && i + 1 < tokens.size()
                && tokens.get(i + 1).tag() == Tag.NOUN;
    }

    /// "according to police Bragg was": a name behind a plain body begins the clause.
    private boolean named(int i) {
        var token = tokens.get(i);
        var before = tokens.get(i - 1);
        return token.capitalised()
                && !before.capitalised()
                && (before.is("police") || before.is("authorities"))
                && !token.text().endsWith(".")
                && SourceNouns.of(token).isEmpty();
    }

    private boolean links(int i) {
        if (tokens.size() <= i + 1) {
            return false;
        }
        var next = tokens.get(i + 1);
        boolean phrase = Words.nominal(next) || Words.determiner(next);
        if (tokens.get(i).is("and") || tokens.get(i).is("&")) {
            return phrase && next.capitalised() && i + 2 < tokens.size() && !Words.verbal(tokens.get(i + 2));
        }
        return (Words.is(WordClass.LINK, tokens.get(i)) || authored(i)) && phrase;
    }

    /// "calculations by the clinic", "data compiled by the clinic": a document and whose it is.
    private boolean authored(int i) {
        return tokens.get(i).is("by")
                && 0 < i
                && SourceNouns.of(tokens.get(i - 1))
                        .filter(SourceNouns.Kind::written)
                        .isPresent();
    }

    private int closingBracket(int opening) {
        for (int i = opening; i < tokens.size() && i - opening < LONGEST_ASIDE; i++) {
            if (tokens.get(i).is(")")) {
                return i;
            }
        }
        return -1;
    }

    private boolean coreIn(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (Words.nominal(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /// Returns the phrase with the apposition after its comma, if there is one: the office behind a name, or the name
    /// behind an office, as in "its director, Ada Orsk".
    NounPhrase withApposition(NounPhrase phrase) {
        int comma = phrase.end();
        boolean headed = phrase.kind().filter(SourceNouns.Kind.PERSON::equals).isPresent();
        if (!headed && !phrase.proper()
                || tokens.size() <= comma + 1
                || !tokens.get(comma).is(",")) {
            return phrase;
        }
        int end = endOf(comma + 1);
        if (end <= comma + 1 || !coreIn(comma + 1, end)) {
            return phrase;
        }
        var apposed = phrase(comma + 1, end);
        boolean office =
                apposed.words().stream().anyMatch(token -> SourceNouns.of(token).isPresent())
                        && !apposed.first().capitalised();
        boolean closed = end == tokens.size()
                || tokens.get(end).tag() == Tag.PUNCT
                || tokens.get(end).tag() == Tag.ADP;
        boolean holder = headed && !phrase.personal() && apposed.personal();
        return (office && phrase.proper() || holder) && closed ? phrase.with(apposed) : phrase;
    }

    /// Returns the tokens between the indices as a phrase.
    NounPhrase phrase(int begin, int end) {
        return new NounPhrase(number, tokens, begin, end);
    }

    private boolean opens(int i) {
        var token = tokens.get(i);
        return Words.determiner(token) || Words.nominal(token) && token.tag() != Tag.PUNCT;
    }

    private static boolean speaker(Token token) {
        return token.is("others") || token.is("some") || token.is("many");
    }
}
