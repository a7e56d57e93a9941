package org.muster.claim;

import java.util.List;
import java.util.Set;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// The tense of a sentence, as far as its words show it.
enum Tenses {
    /// It tells what happened.
    PAST,
    /// It tells what has happened up to now.
    PERFECT,
    /// It tells what is or is usual, or has no verb.
    PRESENT;

    private static final Set<String> HAVE = Set.of("has", "have", "'ve");
    private static final Set<String> PASTS = Set.of("was", "were", "had", "did");
    private static final int FARTHEST_VERB = 80;
    private static final int FARTHEST_PARTICIPLE = 4;

    /// How near "is" stands to a token whose tense it shows.
    private static final int NEAR = 5;

    /// Returns the tense around a token: that of the nearest verb that shows one, those before it first.
    static Tenses at(List<Token> tokens, int index) {
        for (int distance = 0; distance < Math.min(FARTHEST_VERB, tokens.size()); distance++) {
            for (int i : new int[] {index - distance, index + distance}) {
                if (0 <= i && i < tokens.size()) {
                    var token = tokens.get(i);
                    if (HAVE.contains(token.lower()) && participleFollows(tokens, i)) {
                        return PERFECT;
                    }
                    if (0 < distance && distance <= NEAR && is(token) && !participleFollows(tokens, i)) {
                        return PRESENT;
                    }
                    if (past(token) && !afterHave(tokens, i) && !named(tokens, i)) {
                        return PAST;
                    }
                }
            }
        }
        return PRESENT;
    }

    private static boolean is(Token token) {
        return token.is("is") || token.is("are");
    }

    /// "half of the displaced": a participle that names people.
    private static boolean named(List<Token> tokens, int i) {
        return 0 < i
                && tokens.get(i - 1).is("the")
                && (i + 1 == tokens.size() || tokens.get(i + 1).tag() != Tag.NOUN)
                && tokens.get(i).tag() != Tag.AUX;
    }

    static boolean past(Token token) {
        boolean verb = token.tag() == Tag.VERB || token.tag() == Tag.AUX;
        return PASTS.contains(token.lower())
                || verb
                        && (token.lower().endsWith("ed")
                                || !token.lower().equals(token.lemma())
                                        && !token.lower().endsWith("s")
                                        && !token.lower().endsWith("ing"));
    }

    private static boolean participleFollows(List<Token> tokens, int i) {
        return tokens.subList(i + 1, Math.min(tokens.size(), i + 1 + FARTHEST_PARTICIPLE)).stream()
                .anyMatch(token -> token.is("been") || past(token));
    }

    private static boolean afterHave(List<Token> tokens, int i) {
        return tokens.subList(Math.max(0, i - FARTHEST_PARTICIPLE), i).stream()
                .anyMatch(token -> HAVE.contains(token.lower()));
    }
}
