package org.muster.attribution.en;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.attribution.en.SayingVerbs.SayingVerb;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// A follower is what stands after a verb of saying, its listener and adverbials passed over.
///
/// @param is what it is
/// @param begin the token index at which content would begin
record Follower(Is is, int begin) {

    /// What may follow.
    enum Is {
        THAT,
        QUOTE,
        COLON,
        CLAUSE,
        OBJECT,
        ABOUT,
        /// An infinitive.
        TO,
        /// An infinitive behind a verb that has none: "believed to be".
        UNFIT,
        COMMA,
        /// Nothing but adverbials to the end of the clause.
        END
    }

    static Follower of(NounPhrases phrases, List<Token> tokens, VerbGroup group) {
        int begin = group.end();
        if (group.verb().family() == VerbFamily.TELL) {
            begin = listener(phrases, tokens, begin);
        }
        var verb = group.verb();
        if (verb.allows("whom")) {
            begin = warned(phrases, tokens, begin);
        }
        int i = begin;
        boolean passed = false;
        while (i < tokens.size()) {
            var token = tokens.get(i);
            var is = first(tokens, i, verb);
            if (passed && token.tag() == Tag.VERB && token.lower().endsWith("ing")) {
                return new Follower(Is.END, i);
            }
            if (is != null) {
                boolean plain = is == Is.CLAUSE || is == Is.OBJECT;
                return new Follower(is, plain && passed ? begin : i);
            }
            if (verb.leads(token) && !passed && !bound(tokens, i) && !anonymous(tokens, i)) {
                return new Follower(Is.ABOUT, i);
            }
            int next = adverbial(phrases, tokens, i);
            passed |= token.tag() == Tag.ADP && !Words.is(WordClass.TIME, token);
            i = next;
        }
        return new Follower(Is.END, tokens.size());
    }

    private static @Nullable Is first(List<Token> tokens, int i, SayingVerb verb) {
        if (infinitive(tokens, i)) {
            return verb.allows("to") ? Is.TO : Is.UNFIT;
        }
        return verb.allows("whether") && tokens.get(i).is("if") ? Is.THAT : decisive(tokens, i);
    }

    private static @Nullable Is decisive(List<Token> tokens, int i) {
        var token = tokens.get(i);
        if (token.is("that")
                && (i == 0 || !Words.is(WordClass.BEFORE_TIME, tokens.get(i - 1)))
                && !(i + 1 < tokens.size() && Words.is(WordClass.TIME, tokens.get(i + 1)))) {
            return Is.THAT;
        }
        if (token.is("how") || token.is("whether") || token.is("why")) {
            return Is.THAT;
        }
        if (token.is(":")) {
            return Is.COLON;
        }
        if (Words.quote(token)) {
            return i + 1 < tokens.size() ? Is.QUOTE : Is.END;
        }
        if (token.is(",")) {
            return Is.COMMA;
        }
        if (contracted(token)) {
            return Is.CLAUSE;
        }
        if (token.tag() == Tag.PUNCT && !token.is("$") && !token.is("(") && !token.is(".")
                || token.is(".") && i + 1 == tokens.size()
                || token.is(";")) {
            return Is.END;
        }
        if (token.hasDigit() || bound(tokens, i)) {
            return clause(tokens, i) ? Is.CLAUSE : Is.OBJECT;
        }
        if (token.is("there") && i + 1 < tokens.size() && Words.verbal(tokens.get(i + 1))) {
            return Is.CLAUSE;
        }
        if (Words.is(WordClass.BECAUSE, token)) {
            return Is.END;
        }
        boolean adverbial = Words.is(WordClass.TIME, token)
                || token.tag() == Tag.ADV
                || token.tag() == Tag.ADP
                || (token.is("last") || token.is("this") || token.is("late") || token.is("early"))
                        && i + 1 < tokens.size()
                        && Words.is(WordClass.TIME, tokens.get(i + 1));
        if (adverbial) {
            return null;
        }
        if (token.tag() == Tag.CCONJ && !Words.is(WordClass.CORRELATIVE, token)
                || token.tag() == Tag.SCONJ && !token.is("if") && !token.is("since")
                || token.is("who")
                || token.is("which")) {
            return Is.END;
        }
        return clause(tokens, i) ? Is.CLAUSE : Is.OBJECT;
    }

    /// Who is told comes between the verb and the content: "told the court that", "told me:".
    private static int listener(NounPhrases phrases, List<Token> tokens, int begin) {
        if (begin < tokens.size() && Words.is(WordClass.LISTENER, tokens.get(begin))) {
            return begin + 1;
        }
        return phrases.beginningAt(begin).map(NounPhrase::end).orElse(begin);
    }

    /// "warned the port that": a listener is passed over only where "that" follows.
    private static int warned(NounPhrases phrases, List<Token> tokens, int begin) {
        int end = listener(phrases, tokens, begin);
        return end < tokens.size() && tokens.get(end).is("that") ? end : begin;
    }

    /// "spoke on condition of anonymity" is about the speaker.
    private static boolean anonymous(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && (tokens.get(i + 1).is("condition") || tokens.get(i + 1).is("background"));
    }

    /// "to open": not "to the mayor".
    private static boolean infinitive(List<Token> tokens, int i) {
        return tokens.get(i).is("to")
                && i + 1 < tokens.size()
                && (Words.verbal(tokens.get(i + 1))
                        || tokens.get(i + 1).tag() == Tag.ADV
                                && i + 2 < tokens.size()
                                && Words.verbal(tokens.get(i + 2)));
    }

    /// "at least 17", "about half a million", "over 50": the content begins with its number.
    private static boolean bound(List<Token> tokens, int begin) {
        if (!Words.is(WordClass.BOUND, tokens.get(begin))) {
            return false;
        }
        for (int i = begin + 1; i < Math.min(begin + 4, tokens.size()); i++) {
            var token = tokens.get(i);
            if (token.tag() == Tag.NUM || token.hasDigit() || token.is("least") || token.is("half")) {
                return true;
            }
            if (!Words.is(WordClass.BOUND, token)
                    && !token.is("than")
                    && !token.is("to")
                    && !token.is("many")
                    && !token.is("$")) {
                return false;
            }
        }
        return false;
    }

    /// "they've": a pronoun and its auxiliary in one token.
    private static boolean contracted(Token token) {
        var word = token.lower();
        return (word.endsWith("'ve") || word.endsWith("'re") || word.endsWith("'ll"))
                && Character.isLetter(word.charAt(0));
    }

    private static boolean clause(List<Token> tokens, int begin) {
        for (int i = begin; i < tokens.size(); i++) {
            if (tokens.get(i).tag() == Tag.AUX || tokens.get(i).tag() == Tag.VERB && begin < i) {
                return true;
            }
        }
        return false;
    }

    /// "in a June report": a time inside a phrase.
    private static int dated(List<Token> tokens, int begin) {
        int i = begin;
        if (i + 1 < tokens.size() && Words.determiner(tokens.get(i)) && Words.is(WordClass.TIME, tokens.get(i + 1))) {
            i += 2;
            while (i < tokens.size() && Words.nominal(tokens.get(i))) {
                i++;
            }
        }
        return i;
    }

    private static int adverbial(NounPhrases phrases, List<Token> tokens, int i) {
        var token = tokens.get(i);
        if (token.tag() == Tag.ADP && !Words.is(WordClass.TIME, token)) {
            int next = i + 1;
            while (next < tokens.size() && tokens.get(next).tag() == Tag.ADP) {
                next++;
            }
            if (next < tokens.size() && Words.is(WordClass.TIME, tokens.get(next))) {
                next++;
                return next < tokens.size() && tokens.get(next).tag() == Tag.NUM ? next + 1 : next;
            }
            return Math.max(
                    dated(tokens, next),
                    phrases.beginningAt(next).map(NounPhrase::end).orElse(next));
        }
        return i + 1;
    }
}
