package org.muster.relation.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.model.claim.Relation.Completeness;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Left words are those that call a number what is left of another: "which would leave 40", "112 are left", "so that 50
/// cells are free", "the remaining 40".
final class LeftWords {

    private static final Set<String> LEAVE = Set.of("leave", "leaves", "leaving");
    private static final Set<String> THAT = Set.of("that", "which", "this");
    static final Set<String> LEFT = Set.of("left", "remaining", "outstanding");
    static final Set<String> REMAIN = Set.of("remain", "remains", "remained");
    private static final Set<String> OTHER = Set.of("remaining", "other");
    private static final Set<String> STILL = Set.of("still", "yet");
    private static final Set<String> FREE = Set.copyOf(RelationWords.of("free"));
    private static final Set<String> STATES = Set.copyOf(RelationWords.of("left-as"));
    static final Set<String> HEDGES = Set.of("just", "only", "about", "some", "a", "the", "another");
    private static final int NOUNS = 3;
    private static final int TO_STATE = 4;

    private LeftWords() {}

    /// "which would leave 40", "leaving 45,000 without", "There are 112 left", "so that 50 cells are free",
    /// "the remaining 40": how surely it is what the other numbers leave.
    static Optional<Completeness> left(Line line, Figure rest) {
        var tokens = line.tokens();
        int at = Setting.index(line, rest);
        int verb = at - 1;
        while (0 < verb && HEDGES.contains(tokens.get(verb).lower())) {
            verb--;
        }
        if (0 <= verb && isLeaving(tokens, verb) && !isState(line, at)) {
            return Optional.of(isThat(tokens, verb) ? Completeness.LIKELY : Completeness.SUPPOSED);
        }
        if (isFree(line, at)) {
            return Optional.of(Completeness.LIKELY);
        }
        return isKept(line, at) || isOther(tokens, at) ? Optional.of(Completeness.SUPPOSED) : Optional.empty();
    }

    /// "112 are left", "the other 40": only of a number that the same sentence calls their whole, as others may have
    /// gone in the meantime.
    static boolean isOfNamed(Line line, Figure rest) {
        var tokens = line.tokens();
        int at = Setting.index(line, rest);
        return isOther(tokens, at)
                || tokens.subList(at + 1, Math.min(tokens.size(), at + 2 + NOUNS)).stream()
                        .takeWhile(token -> token.tag() != Tag.PUNCT && !Line.isFigure(token))
                        .anyMatch(token -> LEFT.contains(token.lower()));
    }

    /// "the remaining 40", "the other 18 people".
    static boolean isOther(List<Token> tokens, int at) {
        return 1 < at
                && OTHER.contains(tokens.get(at - 1).lower())
                && tokens.get(at - 2).is("the");
    }

    /// "That leaves", "which would leave".
    private static boolean isThat(List<Token> tokens, int verb) {
        return tokens.subList(Math.max(0, verb - 2), verb).stream().anyMatch(token -> THAT.contains(token.lower()));
    }

    /// "leaving", "would leave", "That left".
    private static boolean isLeaving(List<Token> tokens, int verb) {
        return LEAVE.contains(tokens.get(verb).lower()) || tokens.get(verb).is("left") && isThat(tokens, verb);
    }

    /// "The storm left 46 people dead", "leaving 5,200 people without shelter": what became of so many.
    static boolean isState(Line line, int at) {
        var behind = line.tokens().subList(at + 1, Math.min(line.tokens().size(), at + 1 + TO_STATE));
        boolean bare = behind.isEmpty() || behind.getFirst().tag() != Tag.NOUN;
        return behind.stream().anyMatch(token -> STATES.contains(token.lower()) || !bare && token.is("without"));
    }

    /// "112 are left", "There were 112 homes left", "112 remain", "112 are still empty", "112 still wait".
    private static boolean isKept(Line line, int at) {
        var tokens = line.tokens();
        boolean there =
                2 <= at && tokens.get(at - 2).is("there") && tokens.get(at - 1).tag() != Tag.NOUN;
        int i = at + 1;
        while (i < tokens.size() && i <= at + NOUNS && isName(tokens.get(i))) {
            i++;
        }
        if (tokens.size() <= i) {
            return false;
        }
        boolean be = tokens.get(i).tag() == Tag.AUX || tokens.get(i).lemma().equals("be");
        int next = be ? i + 1 : i;
        if (tokens.size() <= next) {
            return false;
        }
        var word = tokens.get(next).lower();
        return (be || there) && LEFT.contains(word) || REMAIN.contains(word) || STILL.contains(word);
    }

    private static boolean isName(Token token) {
        return token.tag() == Tag.NOUN || token.tag() == Tag.ADJ;
    }

    /// "it holds 590, so that 50 cells are free".
    private static boolean isFree(Line line, int at) {
        var tokens = line.tokens();
        boolean so = 1 < at && tokens.get(at - 2).is("so") && tokens.get(at - 1).is("that")
                || 0 < at && tokens.get(at - 1).is("so");
        return so
                && tokens.subList(at + 1, Math.min(tokens.size(), at + 1 + TO_STATE)).stream()
                        .takeWhile(token -> !Line.isFigure(token) && !token.is(","))
                        .anyMatch(token -> FREE.contains(token.lower()));
    }

    /// "That leaves 390", "which would leave 40".
    static boolean isSaidSo(Line line, Figure rest) {
        int verb = Setting.index(line, rest) - 1;
        while (0 < verb && HEDGES.contains(line.tokens().get(verb).lower())) {
            verb--;
        }
        return 0 < verb && isLeaving(line.tokens(), verb) && isThat(line.tokens(), verb);
    }
}
