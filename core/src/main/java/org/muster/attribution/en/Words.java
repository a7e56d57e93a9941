package org.muster.attribution.en;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;
import org.muster.text.Lexicon;

/// Words are the closed classes of English words that the rules of attribution treat alike.
final class Words {

    /// The classes of every word, a bit each.
    private static final Map<String, Long> CLASSES = load();

    private Words() {}

    /// Returns whether the token is of the class of `closed-words.tsv`.
    static boolean is(WordClass kind, Token token) {
        return has(kind, token.lower());
    }

    /// Returns whether the token's lemma is of the class of `closed-words.tsv`.
    static boolean lemmaIs(WordClass kind, Token token) {
        return has(kind, token.lemma());
    }

    /// Returns the classes of the token, a bit each.
    static long classes(Token token) {
        return CLASSES.getOrDefault(token.lower(), 0L);
    }

    private static boolean has(WordClass kind, String word) {
        var mask = CLASSES.get(word);
        return mask != null && (mask & kind.bit()) != 0;
    }

    /// Returns whether the token can be part of the core of a noun phrase.
    static boolean nominal(Token token) {
        if (!Character.isLetterOrDigit(token.text().charAt(0)) || is(WordClass.TIME, token)) {
            return false;
        }
        if (token.capitalised() && !is(WordClass.START, token)) {
            return true;
        }
        return switch (token.tag()) {
            case NOUN, PROPN, ADJ, NUM -> !is(WordClass.START, token) || token.tag() == Tag.NUM;
            case ADV -> SourceNouns.of(token).isPresent();
            case PRON, ADP ->
                SourceNouns.of(token)
                        .filter(kind -> kind != SourceNouns.Kind.VAGUE)
                        .isPresent();
            case AUX, CCONJ, DET, INTJ, PART, PUNCT, SCONJ, SYM, VERB, X -> false;
        };
    }

    /// Returns whether the token opens a noun phrase: an article, a demonstrative or a possessive.
    static boolean determiner(Token token) {
        return token.tag() == Tag.DET && is(WordClass.DETERMINER, token)
                || token.tag() == Tag.PRON && is(WordClass.POSSESSIVE, token);
    }

    /// Returns whether the token is a possessive ending: 's or a bare apostrophe.
    static boolean possessive(Token token) {
        return token.is("'s") || token.is("'");
    }

    /// Returns whether the token is a quotation mark.
    static boolean quote(Token token) {
        return token.is("\"") || token.is("'") || token.is("''") || token.is("``") || token.is("«") || token.is("»");
    }

    /// Returns whether the token is a verb form, finite or not.
    static boolean verbal(Token token) {
        return token.tag() == Tag.VERB || token.tag() == Tag.AUX;
    }

    private static Map<String, Long> load() {
        var classes = new HashMap<String, Long>();
        for (var row : Lexicon.rows("/org/muster/attribution/en/closed-words.tsv")) {
            long bit = WordClass.named(row.get(0)).bit();
            for (var word : row.get(1).split(" ")) {
                classes.merge(word, bit, (before, more) -> before | more);
            }
        }
        return Collections.unmodifiableMap(classes);
    }
}
