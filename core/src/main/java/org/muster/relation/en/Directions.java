package org.muster.relation.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.muster.model.claim.Relation.Direction;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Directions are which way a figure says that something went, by the words beside it or the numbers it lies between.
final class Directions {

    private static final int WORDS_AFTER = 3;
    private static final int WORDS_BEFORE = 5;
    private static final Set<String> MOVED = Set.copyOf(RelationWords.of("moved"));
    private static final int REST = 12;
    private static final int TO_VERB = 9;

    private Directions() {}

    /// Returns which way the word beside the figure says that something went.
    static Optional<Direction> of(Neighbours near) {
        if (isFurther(near, near.following(REST))) {
            return Optional.empty();
        }
        var after = isMovedBy(near) ? Optional.<Direction>empty() : DirectionWords.beside(near.following(WORDS_AFTER));
        return isGap(near)
                ? Gaps.told(near).or(() -> Optional.of(Direction.MORE))
                : after.or(() -> orMore(near))
                        .or(() -> DirectionWords.ahead(near.preceding(WORDS_BEFORE)))
                        .or(() -> said(near))
                        .or(() -> reckoned(near));
    }

    /// "three more were injured", "12 more boats sailed": others beside those counted, unless a "than" sets them
    /// against some.
    static boolean isFurther(Neighbours near, List<Token> after) {
        boolean more = !after.isEmpty()
                && after.getFirst().is("more")
                && after.stream().noneMatch(token -> token.is("than"));
        boolean does = after.stream()
                .takeWhile(token -> !token.is(",") && !token.is("that"))
                .anyMatch(token -> token.tag() == Tag.VERB || token.tag() == Tag.AUX);
        return more && (does || isObject(near, after));
    }

    /// "salvaged 14 more crates": a verb does it to those further ones.
    private static boolean isObject(Neighbours near, List<Token> after) {
        return 1 < after.size()
                && after.get(1).tag() == Tag.NOUN
                && near.preceding(1).stream()
                        .anyMatch(token ->
                                token.tag() == Tag.VERB && !token.lemma().equals("be"));
    }

    /// "287 was short by 20", "287 fell by 20": the number behind "by" says how much, and not the one before.
    private static boolean isMovedBy(Neighbours near) {
        var after = near.following(WORDS_AFTER + 1);
        int next = near.at() + 1 + after.size();
        return !after.isEmpty()
                && after.getLast().is("by")
                && next < near.line().tokens().size()
                && Line.isFigure(near.line().tokens().get(next));
    }

    /// "so the increase was 20 percent", and not "the average loss was 23 metres", which may have been less
    /// before.
    private static Optional<Direction> said(Neighbours near) {
        boolean share = near.figure().kind() == Kind.SHARE || near.figure().kind() == Kind.CHANGE;
        return share ? DirectionWords.said(near.preceding(2)) : Optional.empty();
    }

    /// "15 crowns or a third more": what is said in other words goes the same way.
    private static Optional<Direction> orMore(Neighbours near) {
        var tokens = near.line().tokens();
        int other = near.at() + 2;
        boolean or = other + 1 < tokens.size()
                && tokens.get(other - 1).is("or")
                && Line.isFigure(tokens.get(other))
                && saysMore(near.line(), other);
        return or ? DirectionWords.among(List.of(tokens.get(other + 1))) : Optional.empty();
    }

    /// Returns whether a word right behind the place compares what stands there.
    static boolean saysMore(Line line, int place) {
        return place + 1 < line.tokens().size()
                && DirectionWords.among(List.of(line.tokens().get(place + 1))).isPresent();
    }

    /// "leaving a gap of 7.4 billion", "a net gain of 13": how much, whichever way.
    private static boolean isGap(Neighbours near) {
        return Frames.isPoints(near)
                ? Gaps.between(near, other -> other.kind() == Kind.SHARE).isPresent()
                : Passage.additive(near.figure())
                        && Gaps.between(near, other -> Frames.alike(other, near.figure()))
                                .isPresent();
    }

    /// "by 12 per cent, to 364,000 from 325,000": the two numbers say which way.
    private static Optional<Direction> reckoned(Neighbours near) {
        var verb = moved(near);
        if (verb.isPresent()) {
            return verb;
        }
        boolean by = near.preceding(1).stream().anyMatch(token -> token.is("by"));
        var base = near.base(Passage::additive);
        if (base.isEmpty() || !by && !isOr(near, base.get()) && !isMoved(near, base.get())) {
            return Optional.empty();
        }
        Predicate<Figure> like = figure -> Frames.alike(figure, base.get()) && !figure.equals(base.get());
        return Moves.reached(near.line(), base.get(), like)
                .or(() -> near.reached(like))
                .map(after ->
                        Tally.value(base.get()).compareTo(Tally.value(after)) < 0 ? Direction.MORE : Direction.LESS)
                .filter(direction -> direction == Direction.LESS
                        || 0 <= Tally.value(near.figure()).signum());
    }

    /// "went from 380 to 505, or by a third": what is said in other words was told before.
    private static boolean isOr(Neighbours near, Figure base) {
        return near.preceding(1).stream().anyMatch(token -> token.is("or"))
                && base.span().end() <= near.figure().span().begin()
                && !isBaseToo(near, base);
    }

    /// "to 48 million, or 2.10 a share, from 40 million, or 1.75": as what was reached, the base is told
    /// in two ways.
    private static boolean isBaseToo(Neighbours near, Figure base) {
        var row = near.line().all();
        int place = row.indexOf(base);
        return 1 < place
                && row.indexOf(near.figure()) == place + 1
                && near
                        .line()
                        .tokens()
                        .subList(
                                Setting.index(near.line(), row.get(place - 2)),
                                Setting.index(near.line(), row.get(place - 1)))
                        .stream()
                        .anyMatch(token -> token.is("or"));
    }

    /// "slipped 4 percent to 1.2 billion from 1.25 billion": both stand behind what they say.
    private static boolean isMoved(Neighbours near, Figure base) {
        return near.preceding(1).stream().anyMatch(token -> MOVED.contains(token.lower()))
                && near.figure().span().end() <= base.span().begin()
                && !near.reachedBehind(near.line().all()).isEmpty();
    }

    /// "have raised their stock of seed by a third, from 300 tonnes": the nearest verb before "by".
    private static Optional<Direction> moved(Neighbours near) {
        var before = near.preceding(TO_VERB);
        if (before.isEmpty() || !before.getFirst().is("by")) {
            return Optional.empty();
        }
        return before.stream()
                .filter(token -> token.tag() == Tag.VERB || token.is(","))
                .findFirst()
                .flatMap(token -> DirectionWords.among(List.of(token)));
    }
}
