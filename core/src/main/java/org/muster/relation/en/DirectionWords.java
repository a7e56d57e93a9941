package org.muster.relation.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.model.claim.Relation.Direction;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Direction words are those that say which way something went: "rose", "a drop of", "fewer".
final class DirectionWords {

    private static final Set<String> UP = RelationWords.ofAll("rise", "rising", "more");
    private static final Set<String> DOWN = RelationWords.ofAll("fall", "falling", "less");
    private static final Set<String> MOVING = RelationWords.ofAll("rising", "falling");
    private static final Set<String> ASIDE = RelationWords.ofAll("aside");
    private static final Set<String> RISES = RelationWords.ofAll("rise");
    private static final Set<String> FALLS = RelationWords.ofAll("fall");
    private static final Set<String> NOUNS = RelationWords.ofAll("rise", "fall", "more", "less", "aside");
    private static final Set<String> IS = Set.of("is", "was");
    private static final Set<String> OF = Set.of("of", "by", "a", "an", "some", "about", "nearly", "almost", "around");

    /// "made up 9%", "took up a third".
    private static final Set<String> MADE =
            Set.of("made", "make", "makes", "making", "took", "take", "takes", "taking");

    /// "shrank faster, by 40 percent": how something moved, and not which way.
    private static final Set<String> MANNER = Set.of("faster", "slower", "better", "worse");

    private DirectionWords() {}

    /// "3417 Rising Birch": a number before a name is an address.
    private static boolean isName(List<Token> tokens) {
        return 1 < tokens.size()
                && tokens.stream()
                        .limit(2)
                        .allMatch(token -> Character.isUpperCase(token.text().charAt(0)));
    }

    /// Returns which way a share goes that is said to be a rise or fall: "so the increase was 20 percent".
    static Optional<Direction> said(List<Token> nearestFirst) {
        return nearestFirst.size() < 2 || !IS.contains(nearestFirst.getFirst().lower())
                ? Optional.empty()
                : noun(nearestFirst.get(1));
    }

    private static Optional<Direction> noun(Token token) {
        return RISES.contains(token.lower())
                ? Optional.of(Direction.MORE)
                : Optional.of(Direction.LESS).filter(_ -> FALLS.contains(token.lower()));
    }

    /// Returns which way the first word of direction among the tokens goes, up to a comma, "and" or "of".
    static Optional<Direction> among(List<Token> tokens) {
        if (isName(tokens)) {
            return Optional.empty();
        }
        for (var token : tokens) {
            if (UP.contains(token.lower())) {
                return Optional.of(Direction.MORE);
            }
            if (DOWN.contains(token.lower())) {
                return Optional.of(Direction.LESS);
            }
            if (token.is(",") || token.is("and") || token.is("of")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Returns which way the words behind a figure say that it went, where no verb makes the figure what did something:
    /// "its nine parishes dropped", "nine reported higher prices".
    static Optional<Direction> beside(List<Token> tokens) {
        return among(tokens.stream().takeWhile(token -> !does(token)).toList());
    }

    private static boolean does(Token token) {
        return token.tag() == Tag.VERB && !NOUNS.contains(token.lower());
    }

    /// "Take-up fell 12%": what stands before a verb of its own has no part in it.
    private static boolean isMove(Token token) {
        return MOVING.contains(token.lower()) && !ASIDE.contains(token.lower());
    }

    /// "by 12 percent", "a drop of 46", "up 5%": between the word and the figure stands next to nothing.
    static Optional<Direction> ahead(List<Token> nearestFirst) {
        boolean by = false;
        boolean made = nearestFirst.stream()
                .takeWhile(token -> !isMove(token))
                .anyMatch(token -> MADE.contains(token.lower()));
        if (made) {
            return Optional.empty();
        }
        for (var token : nearestFirst) {
            by |= token.is("by") || token.is("of");
            if (MANNER.contains(token.lower())) {
                continue;
            }
            if (UP.contains(token.lower()) && !token.is("more") && !token.is("higher")) {
                return Optional.of(Direction.MORE);
            }
            if (DOWN.contains(token.lower()) && !token.is("less") && !token.is("fewer")) {
                return Optional.of(Direction.LESS);
            }
            if (!by && !OF.contains(token.lower()) || token.is("than") || token.is("to") || token.is("from")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
