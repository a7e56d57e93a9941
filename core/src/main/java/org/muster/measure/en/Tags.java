package org.muster.measure.en;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;
import org.muster.text.EnglishLemmas;
import org.muster.text.Lexicon;

/// Tags are a line's parts of speech, mended where taggers fail most: in headlines, after numbers, and in words that
/// have one part of speech only.
final class Tags {

    private static final Map<String, Tag> CLOSED = closed();

    /// Endings of nouns that a tagger takes for adjectives before another noun.
    private static final List<String> ABSTRACT = List.of("ment", "tion", "sion", "ness", "ship", "ism");

    private final Line line;
    private final List<Token> tokens;
    private final List<Tag> mended = new ArrayList<>();

    private Tags(Line line, List<Token> tokens) {
        this.line = line;
        this.tokens = tokens;
    }

    static List<Tag> of(Line line, List<Token> tokens) {
        var tags = new Tags(line, tokens);
        for (int i = 0; i < tokens.size(); i++) {
            tags.mended.add(tags.mend(i));
        }
        return List.copyOf(tags.mended);
    }

    private static Map<String, Tag> closed() {
        var closed = new HashMap<String, Tag>();
        for (var row : Lexicon.rows("/org/muster/measure/en/closed.tsv")) {
            for (var word : row.get(1).split(" ")) {
                closed.put(word, Tag.valueOf(row.get(0)));
            }
        }
        return Map.copyOf(closed);
    }

    private Tag mend(int i) {
        var token = tokens.get(i);
        if (token.text().equals("US")) {
            return Tag.PROPN;
        }
        var listed = CLOSED.get(token.lower());
        if (listed != null) {
            return listed;
        }
        if (token.is("'s") && afterNoun(i) && (noun(i + 1) || raw(i + 1) == Tag.ADJ && noun(i + 2))) {
            return Tag.PART;
        }
        return switch (token.tag()) {
            case NOUN, PROPN, ADJ -> nominal(i, token);
            case PRON -> Words.in("relative", token.lower()) || !name(i, token) ? Tag.PRON : Tag.PROPN;
            case VERB -> helping(i, token) ? Tag.AUX : verbal(i, token);
            case ADV -> adverbial(i, token);
            case AUX -> Words.in("auxiliary", token.lower()) ? Tag.AUX : Tag.NOUN;
            case ADP -> name(i, token) && !line.headline() ? Tag.PROPN : Tag.ADP;
            case CCONJ, DET, INTJ, NUM, PART, PUNCT, SCONJ, SYM, X -> token.tag();
        };
    }

    /// "had been found": helps the verb behind it.
    private boolean helping(int i, Token token) {
        boolean been = i + 1 < tokens.size() && tokens.get(i + 1).is("been");
        return been && (token.is("had") || token.is("has") || token.is("have"));
    }

    /// A verb that is none: "Calls for help" at the head of a sentence, "the giving of alms", a name inside a sentence.
    private Tag verbal(int i, Token token) {
        boolean named = token.capitalised() && !line.headline() && (0 < i ? raw(i - 1) != Tag.PUNCT : verb(1));
        return named
                ? Tag.PROPN
                : opening(i, token) || gerund(i, token) || plural(i, token) || counted(i, token) ? Tag.NOUN : Tag.VERB;
    }

    /// An adverb that is none: "first-degree", "Output will expand".
    private Tag adverbial(int i, Token token) {
        boolean opens = i == 0 && token.capitalised() && raw(1) == Tag.AUX && !Words.in("opener", token.lower());
        if (opens && !token.lower().endsWith("ly")) {
            return Tag.NOUN;
        }
        return line.hyphenBehind(i) && token.lower().endsWith("st") ? Tag.ADJ : Tag.ADV;
    }

    private boolean verb(int i) {
        return raw(i) == Tag.VERB || raw(i) == Tag.AUX || Words.in("standing", lower(i)) && line.isFigure(i + 1);
    }

    /// "the shares rose", "Meanwhile, exports to Osk fell": a form in -s right before a finite verb, or at the head of
    /// a clause before a preposition.
    private boolean plural(int i, Token token) {
        if (!token.lower().endsWith("s") || i == 0 || Words.in("saying", token.lemma())) {
            return false;
        }
        boolean past = raw(i + 1) == Tag.VERB || raw(i + 1) == Tag.ADJ;
        boolean finite = raw(i + 1) == Tag.AUX && !lower(i + 1).equals("be")
                || past && lower(i + 1).endsWith("ed")
                || CLOSED.get(lower(i + 1)) == Tag.VERB;
        boolean heads = i == 2 && lower(1).equals(",") && raw(i + 1) == Tag.ADP;
        return heads || finite && (afterNoun(i) || mended.get(i - 1) == Tag.ADJ || mended.get(i - 1) == Tag.DET);
    }

    /// "heard 12 calls": a form in -s right behind a number agrees with no subject, and names what is counted.
    private boolean counted(int i, Token token) {
        return line.isFigure(i - 1)
                && raw(i - 1) == Tag.NUM
                && token.lower().endsWith("s")
                && !token.lower().endsWith("ss")
                && !lower(i - 1).equals("one")
                && !List.of("$", "£", "€").contains(lower(i - 2));
    }

    private boolean gerund(int i, Token token) {
        return token.lower().endsWith("ing") && 0 < i && mended.get(i - 1) == Tag.DET && raw(i + 1) == Tag.ADP;
    }

    private Tag nominal(int i, Token token) {
        if (standing(i, token) || doing(i, token) || planning(i, token)) {
            return Tag.VERB;
        }
        boolean fresh =
                line.isFigure(i - 1) || 0 < i && mended.get(i - 1) == Tag.NOUN || afterNoun(i) && line.headline();
        boolean struck = token.is("hit") || token.is("struck") || token.is("beaten");
        if (struck && line.isFigure(i - 1) && raw(i + 1) == Tag.ADP) {
            return Tag.VERB;
        }
        boolean shared = line.isFigure(i + 1) && token.lower().endsWith("ed") && 0 < i && raw(i - 1) == Tag.CCONJ;
        if (shared && Words.in("suffer", EnglishLemmas.lemma(token.lower(), Tag.VERB))) {
            return Tag.VERB;
        }
        boolean suffered = Words.in("suffer", token.lemma()) || Words.in("suffer", stripped(token.lower()));
        if (suffered && participle(token.lower()) && (fresh || line.headline())) {
            return noun(i + 1) && !line.headline() ? Tag.ADJ : Tag.VERB;
        }
        if (suffered && line.headline() && token.lower().endsWith("ing") && line.isFigure(i + 1)) {
            return Tag.VERB;
        }
        if (token.tag() == Tag.PROPN) {
            return line.headline() && token.lower().endsWith("ed") && raw(i + 1) == Tag.ADP ? Tag.VERB : Tag.PROPN;
        }
        return describing(i, token, fresh);
    }

    /// "the rating remains high", "he weighs 90 kilos", "Police Arrest 2", "Troops Take Out 30": a verb that could be a
    /// noun, told by what stands behind it.
    private boolean standing(int i, Token token) {
        boolean figure = line.isFigure(i + 1) || line.isFigure(i + 2) && Words.in("particle", lower(i + 1));
        if (line.headline()) {
            return figure
                    && 0 < i
                    && (Words.in("suffer", token.lemma())
                            || Words.in("control", token.lemma())
                            || Words.in("particle", lower(i + 1)));
        }
        boolean behind = Words.in("moving", token.lower()) && Words.in("towards", lower(i + 1));
        if (afterNoun(i) && behind && (line.isFigure(i + 1) || line.isFigure(i + 2) || line.isFigure(i + 3))) {
            return true;
        }
        return afterNoun(i)
                && Words.in("standing", token.lower())
                && (figure
                        || raw(i + 1) == Tag.ADJ
                        || raw(i + 1) == Tag.ADV
                        || lower(i + 1).equals("at")
                        || lower(i + 1).equals("for") && line.isFigure(i + 2));
    }

    /// "after hovering around 60", "killing 12": no noun in -ing stands right before a number.
    private boolean doing(int i, Token token) {
        return token.lower().endsWith("ing")
                && line.isFigure(i + 1)
                && !line.headline()
                && 0 < i
                && (mended.get(i - 1) == Tag.ADP || mended.get(i - 1) == Tag.PUNCT || mended.get(i - 1) == Tag.SCONJ)
                && !Words.in("time-noun", token.lower());
    }

    /// "the firm plans to hire": no noun of wishing in -s stands between a noun and an infinitive.
    private boolean planning(int i, Token token) {
        return afterNoun(i)
                && Words.in("planning", token.lower())
                && lower(i + 1).equals("to")
                && raw(i + 2) == Tag.VERB
                && !line.headline();
    }

    private String lower(int i) {
        return 0 <= i && i < tokens.size() ? tokens.get(i).lower() : "";
    }

    private Tag describing(int i, Token token, boolean fresh) {
        if (token.tag() == Tag.NOUN) {
            return Words.in("state", token.lower()) && fresh ? Tag.ADJ : Tag.NOUN;
        }
        if (people(i, token)) {
            return Tag.NOUN;
        }
        boolean transitive = line.isFigure(i + 1) && token.lower().endsWith("ed") && 0 < i;
        if (0 < i && mended.get(i - 1) == Tag.AUX && token.lower().endsWith("ed") && line.isFigure(i + 1)) {
            return Tag.VERB;
        }
        if (transitive && (mended.get(i - 1) == Tag.CCONJ || mended.get(i - 1) == Tag.PRON || afterNoun(i))) {
            return Tag.VERB;
        }
        boolean alone = 0 < i
                && mended.get(i - 1) == Tag.DET
                && (CLOSED.get(lower(i + 1)) == Tag.VERB
                        || raw(i + 1) == Tag.VERB && lower(i + 1).endsWith("ed"));
        boolean ends = (raw(i + 1) == Tag.AUX && afterNoun(i) || alone) && !Words.in("state", token.lower());
        if (ends || !token.capitalised() && ABSTRACT.stream().anyMatch(token.lower()::endsWith)) {
            return Tag.NOUN;
        }
        return name(i, token) && !noun(i + 1) && raw(i + 1) != Tag.ADJ && !line.headline() ? Tag.PROPN : Tag.ADJ;
    }

    /// "two dead civilians when", "one female was hurt": a word for people that ends its phrase.
    private boolean people(int i, Token token) {
        var lower = token.lower();
        boolean plural = lower.endsWith("s") && Words.person(lower.substring(0, lower.length() - 1));
        boolean counted = line.isFigure(i - 1) && !Words.in("state", lower) && Words.person(lower);
        return (plural || counted) && !noun(i + 1) && raw(i + 1) != Tag.ADJ;
    }

    /// "Calls for help", "Imports fell": no English clause begins with a verb in -s and a preposition or a verb of a
    /// rise or a fall.
    private boolean opening(int i, Token token) {
        if (!token.lower().endsWith("s") || token.lower().endsWith("ss")) {
            return false;
        }
        boolean begins = i == 0 || raw(i - 1) == Tag.SCONJ || lower(i - 1).equals("while");
        boolean changes = (raw(i + 1) == Tag.VERB || CLOSED.get(lower(i + 1)) == Tag.VERB)
                && Words.in("change-verb", tokens.get(i + 1).lemma())
                && !lower(i + 1).endsWith("ing");
        return i == 0 && raw(1) == Tag.ADP || begins && changes;
    }

    /// A capital inside a sentence.
    private static boolean name(int i, Token token) {
        return 0 < i
                && 2 < token.text().length()
                && token.capitalised()
                && !token.text().equals("II");
    }

    private static String stripped(String lower) {
        return lower.endsWith("ing") ? lower.substring(0, lower.length() - 3) : lower;
    }

    private static boolean participle(String lower) {
        return lower.endsWith("ed") || lower.equals("shot") || lower.equals("hurt") || lower.equals("slain");
    }

    private boolean afterNoun(int i) {
        return 0 < i && (mended.get(i - 1) == Tag.NOUN || mended.get(i - 1) == Tag.PROPN);
    }

    private Tag raw(int i) {
        return 0 <= i && i < tokens.size() ? tokens.get(i).tag() : Tag.PUNCT;
    }

    private boolean noun(int i) {
        return raw(i) == Tag.NOUN || raw(i) == Tag.PROPN;
    }
}
