package org.muster.relation.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.muster.model.claim.Relation.Direction;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Difference cues are the words beside a figure by which it says how far two others lie apart: "an excess
/// of 3,200", "the 330 additional pupils", "7,200 shorter", "missed the mark by 53".
final class DifferenceCues {

    private static final Set<String> UP = RelationWords.ofAll("rise", "rising", "more");
    private static final Set<String> DOWN = RelationWords.ofAll("fall", "falling", "less");
    private static final Set<String> NOUNS = RelationWords.ofAll("rise", "fall", "gap", "difference", "left-over");
    private static final Set<String> ADDED = RelationWords.ofAll("extra");
    private static final Set<String> SIZES = RelationWords.ofAll("sizes");
    private static final Set<String> PLACED = Set.of("over", "above", "below", "under", "behind", "ahead", "short");
    private static final Set<String> DETERMINING = Set.of("the", "that", "this", "its", "their", "his", "her");
    private static final Set<String> IS = Set.of("is", "was", "amounts", "amounted", "came", "comes", "equals");
    private static final Set<String> NO_COMPARATIVES = RelationWords.ofAll("no-comparative");
    private static final Set<String> TOGETHER = RelationWords.ofAll("whole-said");
    private static final Set<String> LEVELS =
            Set.of("shortfall", "deficit", "surplus", "profit", "loss", "gap", "shortage", "lead");
    private static final Set<String> LEVEL_NOUNS = Set.copyOf(RelationWords.of("no-change"));
    private static final Set<String> FAR = Set.of("behind", "ahead", "short");
    private static final int REST = 12;
    private static final int TO_NOUN = 4;
    private static final int TO_SUBJECT = 8;
    private static final int TO_VERB = 10;

    private DifferenceCues() {}

    /// Returns whether such a word stands beside the figure.
    static boolean are(Neighbours near) {
        boolean further = Directions.isFurther(near, near.following(REST))
                || isForMore(near)
                || near.preceding(TO_NOUN).stream().anyMatch(token -> TOGETHER.contains(token.lower()));
        return !further
                && (isCompared(near)
                        || isOfNoun(near)
                        || isNamed(near)
                        || isAdded(near)
                        || isBy(near)
                        || isPlaced(near));
    }

    /// "has bricks for 900 more": they come on top of others.
    private static boolean isForMore(Neighbours near) {
        var behind = near.following(2);
        return near.preceding(1).stream().anyMatch(token -> token.is("for"))
                && !behind.isEmpty()
                && behind.getFirst().is("more")
                && behind.stream().noneMatch(token -> token.is("than"));
    }

    /// Returns which way the words say that it went, if they say so.
    static Optional<Direction> direction(Neighbours near) {
        return isPlaced(near)
                ? Optional.empty()
                : DirectionWords.among(near.following(1)).or(() -> noun(near).flatMap(DifferenceCues::way));
    }

    private static Optional<Direction> way(Token token) {
        return UP.contains(token.lower())
                ? Optional.of(Direction.MORE)
                : Optional.of(Direction.LESS).filter(_ -> DOWN.contains(token.lower()));
    }

    /// "7,200 shorter", "91 more than".
    static boolean isCompared(Neighbours near) {
        return near.following(1).stream().anyMatch(DifferenceCues::isComparative);
    }

    private static boolean isComparative(Token token) {
        return Setting.DIRECTED.contains(token.lower())
                || token.tag() == Tag.ADJ
                        && 4 < token.lower().length()
                        && token.lower().endsWith("er")
                        && !NO_COMPARATIVES.contains(token.lower());
    }

    /// "an excess of 3,200", "the margin was 3,200".
    static boolean isOfNoun(Neighbours near) {
        return noun(near).isPresent();
    }

    private static Optional<Token> noun(Neighbours near) {
        var ahead = bare(near);
        if (ahead.isEmpty()) {
            return Optional.empty();
        }
        return ahead.getFirst().is("of")
                ? ahead.stream()
                        .skip(1)
                        .dropWhile(token -> token.tag() == Tag.ADJ)
                        .limit(1)
                        .filter(token -> isNoun(near, token))
                        .filter(token -> !isTold(near, token))
                        .findFirst()
                : subject(near, ahead.getFirst());
    }

    /// "a net margin of 9 percent" is no change by so much.
    private static boolean isNoun(Neighbours near, Token token) {
        boolean share = near.figure().kind() == Kind.SHARE || near.figure().kind() == Kind.CHANGE;
        return NOUNS.contains(token.lower()) && !(share && LEVEL_NOUNS.contains(token.lower()));
    }

    /// "told of a profit of 20 million" is no difference of what was told before.
    private static boolean isTold(Neighbours near, Token noun) {
        var tokens = near.line().tokens();
        return tokens.subList(0, tokens.indexOf(noun)).reversed().stream()
                .dropWhile(token -> token.tag() == Tag.ADJ || token.tag() == Tag.DET)
                .limit(1)
                .anyMatch(token -> token.is("of"));
    }

    /// "the decline from 487 amounts to 11 percent".
    private static Optional<Token> subject(Neighbours near, Token verb) {
        var tokens = near.line().tokens();
        var ahead = tokens.subList(Math.max(0, near.at() - TO_SUBJECT), near.at()).reversed().stream()
                .dropWhile(token -> SIZES.contains(token.lower()))
                .toList();
        boolean is = IS.contains(verb.lower())
                || verb.is("to") && 1 < ahead.size() && IS.contains(ahead.get(1).lower());
        var subject = ahead.stream()
                .takeWhile(token -> !Setting.STRONG.contains(token.lower()) && !token.is(","))
                .toList();
        return IntStream.range(1, subject.size())
                .filter(i -> is && (isNoun(near, subject.get(i)) || isMajority(near, subject.get(i))))
                .filter(i -> !subject.get(i - 1).is("of"))
                .mapToObj(subject::get)
                .findFirst();
    }

    /// "The majority was 312", where it may be read as a share of some whole.
    private static boolean isMajority(Neighbours near, Token token) {
        return near.line()
                .figure(token)
                .filter(it -> it.text().endsWith("majority"))
                .isPresent();
    }

    /// "a shortfall of 4.8 million", "the 4.8 million deficit": what may itself go up or down.
    static boolean isLevel(Neighbours near) {
        return noun(near).filter(token -> LEVELS.contains(token.lower())).isPresent()
                || near.following(1).stream().anyMatch(token -> LEVELS.contains(token.lower()));
    }

    /// "the 13 million shortfall", "that 8 million swing".
    static boolean isNamed(Neighbours near) {
        boolean definite = near.preceding(1).stream().anyMatch(token -> DETERMINING.contains(token.lower()));
        return definite
                && near.following(2).stream()
                        .takeWhile(token -> token.tag() == Tag.NOUN || token.tag() == Tag.ADJ)
                        .anyMatch(token -> isNoun(near, token));
    }

    /// "the 330 additional pupils", "an extra 513".
    static boolean isAdded(Neighbours near) {
        return near.following(1).stream().anyMatch(token -> ADDED.contains(token.lower()))
                || near.preceding(1).stream().anyMatch(token -> ADDED.contains(token.lower()));
    }

    /// "missed the mark by 53".
    static boolean isBy(Neighbours near) {
        var ahead = bare(near);
        var tokens = near.line().tokens();
        return !ahead.isEmpty()
                && ahead.getFirst().is("by")
                && tokens.subList(Math.max(0, near.at() - TO_VERB), near.at()).stream()
                        .anyMatch(token -> token.tag() == Tag.VERB);
    }

    /// "34 over its limit", "545,870 behind".
    static boolean isPlaced(Neighbours near) {
        var behind = near.following(2);
        return !behind.isEmpty()
                && (PLACED.contains(behind.getFirst().lower())
                        || behind.size() == 2
                                && behind.getFirst().tag() == Tag.NOUN
                                && FAR.contains(behind.get(1).lower()));
    }

    /// The words before it, nearest first, without those that say how exact it is.
    private static List<Token> bare(Neighbours near) {
        return near.preceding(TO_NOUN).stream()
                .dropWhile(token -> SIZES.contains(token.lower()))
                .toList();
    }
}
