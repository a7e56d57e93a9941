package org.muster.relation.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Rest marks are the words that show a number to be what is left of a whole: "the other 18", "which leaves 53,900",
/// "so that 155 will start", "19 are still on the wards", "3,428 who were not".
enum RestMarks {
    /// "the other 18", "its remaining 40 planes".
    OTHER,
    /// "leaving it with 198", "That left 3,428 who were not".
    LEFT,
    /// "so 165,000 were missed".
    SO,
    /// "19 are still on the wards", "12 have not come back".
    STILL;

    private static final Set<String> OTHERS = Set.of("other", "remaining");
    private static final Set<String> WHOSE = Set.of("the", "its", "their", "his", "her", "our", "my", "these", "those");
    private static final Set<String> LEAVE = Set.of("leave", "leaves", "leaving", "left");
    private static final Set<String> THAT = Set.of("that", "which", "this", "it");
    private static final Set<String> WITH =
            Set.of("it", "them", "him", "her", "us", "you", "me", "with", "still", "each");
    private static final Set<String> HELD = Set.of("of", "a", "an", "the");
    private static final Set<String> YET =
            Set.of("still", "yet", "remain", "remains", "remained", "pending", "awaiting");
    private static final Set<String> WHO = Set.of("who", "which", "that");
    private static final int TO_NAME = 3;
    private static final int TO_LEAVE = 5;
    private static final int TO_STATE = 4;

    /// Returns how the words around the number show it to be a rest, if they do.
    static Optional<RestMarks> of(Line line, Figure figure) {
        var tokens = line.tokens();
        int at = Setting.index(line, figure);
        int ahead = hedged(tokens, at);
        if (LeftWords.isOther(tokens, at) || isOther(tokens, at)) {
            return Optional.of(OTHER);
        }
        if (isLeft(tokens, ahead) && !LeftWords.isState(line, at) && !isOfAnother(tokens, at)) {
            return Optional.of(LEFT);
        }
        if (isSo(tokens, ahead) && verb(tokens, at) < tokens.size()) {
            return Optional.of(SO);
        }
        return isStill(tokens, at, ahead) ? Optional.of(STILL) : Optional.empty();
    }

    /// The place before the words that hedge the number: "leaving only about 40".
    private static int hedged(List<Token> tokens, int at) {
        int i = at - 1;
        while (0 <= i
                && (LeftWords.HEDGES.contains(tokens.get(i).lower())
                        || tokens.get(i).tag() == Tag.ADV && !tokens.get(i).is("so"))) {
            i--;
        }
        return i;
    }

    /// "the other 18", "its remaining 40".
    private static boolean isOther(List<Token> tokens, int at) {
        return 1 < at
                && OTHERS.contains(tokens.get(at - 1).lower())
                && WHOSE.contains(tokens.get(at - 2).lower());
    }

    /// "leaving 45,000", "leaving it with 198", "that left a hole of 248 million", and not "she left 40 behind".
    private static boolean isLeft(List<Token> tokens, int ahead) {
        for (int i = ahead; Math.max(0, ahead - TO_LEAVE) < i; i--) {
            var token = tokens.get(i);
            if (LEAVE.contains(token.lower())) {
                boolean participle = token.is("leaving")
                        && (tokens.get(i - 1).tag() == Tag.PUNCT
                                || tokens.get(i - 1).is("and"));
                return participle || isThat(tokens, i);
            }
            boolean noun = token.tag() == Tag.NOUN
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).is("of");
            if (!noun && !WITH.contains(token.lower()) && !HELD.contains(token.lower()) && token.tag() != Tag.ADJ) {
                return false;
            }
        }
        return ahead == 0 && tokens.getFirst().is("leaving");
    }

    /// "leaving four lines out of 11 without a service": some of a whole of their own.
    private static boolean isOfAnother(List<Token> tokens, int at) {
        int end = Math.min(tokens.size() - 1, at + 1 + TO_NAME);
        return IntStream.range(at + 1, end).anyMatch(i -> tokens.get(i).is("of") && Line.isFigure(tokens.get(i + 1)));
    }

    private static boolean isThat(List<Token> tokens, int verb) {
        int subject = verb - 1;
        while (0 < subject
                && (tokens.get(subject).tag() == Tag.AUX || tokens.get(subject).tag() == Tag.ADV)) {
            subject--;
        }
        return 0 <= subject && THAT.contains(tokens.get(subject).lower());
    }

    /// "so that 155", ", so 165,000".
    private static boolean isSo(List<Token> tokens, int ahead) {
        int so = 0 < ahead && tokens.get(ahead).is("that") ? ahead - 1 : ahead;
        return 0 < so && tokens.get(so).is("so") && tokens.get(so - 1).tag() == Tag.PUNCT;
    }

    /// The place of the verb that is told of the number, or the end.
    private static int verb(List<Token> tokens, int at) {
        int i = at + 1;
        while (i < tokens.size()
                && i <= at + 1 + TO_NAME
                && (isName(tokens.get(i)) || WHO.contains(tokens.get(i).lower()))) {
            i++;
        }
        return i < tokens.size()
                        && (tokens.get(i).tag() == Tag.AUX || tokens.get(i).tag() == Tag.VERB)
                ? i
                : tokens.size();
    }

    private static boolean isName(Token token) {
        return !Line.isFigure(token) && (token.tag() == Tag.NOUN || token.tag() == Tag.ADJ);
    }

    /// "19 are still on the wards", "12 have yet to answer", where the number opens its clause.
    private static boolean isStill(List<Token> tokens, int at, int ahead) {
        boolean opens = ahead < 0 || isJoint(tokens.get(ahead));
        int verb = verb(tokens, at);
        boolean left = verb + 1 < tokens.size()
                && tokens.get(verb).lemma().equals("be")
                && tokens.get(verb + 1).is("left");
        return opens && left
                || opens
                        && tokens
                                .subList(Math.min(verb, tokens.size()), Math.min(tokens.size(), verb + TO_STATE))
                                .stream()
                                .takeWhile(token -> token.tag() != Tag.PUNCT && !Line.isFigure(token))
                                .anyMatch(token -> YET.contains(token.lower()));
    }

    private static boolean isJoint(Token token) {
        return token.tag() == Tag.PUNCT || token.is("and") || token.is("but") || token.is("while");
    }
}
