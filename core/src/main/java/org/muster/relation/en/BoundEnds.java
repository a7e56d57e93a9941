package org.muster.relation.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.muster.model.claim.Relation.Direction;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Tag;

/// Bound ends are the two numbers between which the words about a figure say that its difference or change lies: those
/// that a word names as base and as what was reached, or those told beside it.
final class BoundEnds {

    private static final int WORDS_AFTER = 3;
    private static final Rational FAR = Rational.of(50);

    private BoundEnds() {}

    /// "the worst since 2016, when 31 died, five more", "a year ago it was 225, or 36 more": without
    /// "than", what stands before it may be the one that is more.
    static boolean isOfBase(Neighbours near, Ends pair) {
        var line = near.line();
        var before = line.all().indexOf(pair.before());
        return 0 <= before
                && line.all().indexOf(near.figure()) == before + 1
                && (Setting.prepared(line, pair.before(), Set.of("when"))
                        || (Apposed.is(near) || isOrMore(near)) && Setting.isMain(line, pair.before()))
                && near.following(WORDS_AFTER).stream().noneMatch(token -> token.is("than"));
    }

    /// "225, or 36 more": the same in other words, with a mark or a conjunction behind it.
    private static boolean isOrMore(Neighbours near) {
        var ahead = near.preceding(2);
        return !ahead.isEmpty() && ahead.getFirst().is("or") && Apposed.endsWithMore(near);
    }

    private static boolean isFar(Figure one, Figure other) {
        return Tally.isOver(one, other, FAR) || Tally.isOver(other, one, FAR);
    }

    static Direction opposite(Direction direction) {
        return switch (direction) {
            case LESS -> Direction.MORE;
            case MORE -> Direction.LESS;
        };
    }

    /// Returns the two numbers, where nothing in the words says that the figure is of another thing.
    static Optional<Ends> of(Neighbours near, Direction direction, Predicate<Figure> wanted, Fitting fits) {
        return ends(near, direction, wanted, fits).filter(pair -> mayBe(near, direction, pair, fits));
    }

    /// Returns whether nothing in the words says that the figure is of another thing than the two.
    static boolean mayBe(Neighbours near, Direction direction, Ends pair, Fitting fits) {
        return (!ThanPhrase.isOfTwo(near.line(), pair.before()) || fits.eitherWay(pair.before(), pair.after()))
                && (!Unbound.isOfPrice(near, pair.after()) || fits.test(direction, pair.before(), pair.after()))
                && (ThanPhrase.isPrinted(near, pair.before()) || OwnNoun.allows(near, pair))
                && (!isOfOther(near, pair) || fits.eitherWay(pair.before(), pair.after()));
    }

    /// The words around the figure say that the two are of something else.
    private static boolean isOfOther(Neighbours near, Ends pair) {
        return Elliptic.is(near)
                || OtherClause.holds(near, pair)
                || Coins.are(near.figure(), pair)
                || Unbound.isOfDay(near, pair.before());
    }

    private static Optional<Ends> ends(Neighbours near, Direction direction, Predicate<Figure> wanted, Fitting fits) {
        Predicate<Figure> other = figure -> wanted.test(figure)
                && !Unbound.isIndexBase(near.passage(), figure)
                && (Tally.isNumber(figure) || Tally.isLeast(figure))
                && !isSpan(near.line(), figure)
                && !Groups.isName(near.passage().lineOf(figure), figure)
                && !isInOtherWords(near, figure)
                && !figure.equals(near.figure());
        var candidates = near.all(other);
        var base = near.base(other.and(Tally::isNumber)).or(() -> SameTime.base(near, other.and(Tally::isNumber)));
        var gap = Gaps.between(near, other);
        if (gap.isPresent()) {
            return gap;
        }
        return base.isPresent()
                ? based(near, direction, other, fits, base.get(), candidates)
                : loose(near, direction, other, fits, candidates);
    }

    /// "We had 212 this year. Last year it was 258, so we are down 46": what a line tells of a time that it opens with
    /// may be what was before.
    private static boolean opensEarlier(Neighbours near, Figure figure) {
        return near.passage().lineOf(figure).tokens().stream().limit(2).anyMatch(Line::isTime);
    }

    /// No word names the base.
    private static Optional<Ends> loose(
            Neighbours near, Direction direction, Predicate<Figure> other, Fitting fits, List<Figure> candidates) {
        var meant = LooseEnds.toldBefore(near, other, fits).or(() -> LooseEnds.fromBefore(near, other));
        var apposed = Apposed.ends(near, other, fits)
                .or(() -> ToldBehind.ends(near, other, fits))
                .or(() -> LooseEnds.ofTwoTimes(near, direction, other, fits));
        return meant.filter(pair -> fits.eitherWay(pair.before(), pair.after()))
                .map(pair -> opensEarlier(near, pair.after()) && fits.test(direction, pair.after(), pair.before())
                        ? new Ends(pair.after(), pair.before())
                        : pair)
                .or(() -> apposed.filter(pair -> fits.test(direction, pair.before(), pair.after())))
                .or(() -> LooseEnds.free(near, direction, candidates, fits, meant)
                        .filter(pair -> apposed.filter(pair::reversed).isEmpty()))
                .or(() -> meant)
                .or(() -> apposed);
    }

    private static Optional<Ends> based(
            Neighbours near,
            Direction direction,
            Predicate<Figure> other,
            Fitting fits,
            Figure before,
            List<Figure> candidates) {
        var afters = candidates.stream()
                .filter(figure -> !figure.equals(before) && Frames.alike(figure, before))
                .toList();
        var moved = Moves.reached(near.line(), before, afters::contains);
        if (moved.isPresent()) {
            return near.reachedBehind(afters).stream().anyMatch(after -> !after.equals(moved.get()))
                    ? Optional.empty()
                    : moved.map(after -> isBesideMove(near, before, after)
                            ? new Ends(before, after).named()
                            : new Ends(before, after));
        }
        Predicate<Figure> told = after -> afters.contains(after)
                && near.mayBeMeant(after, before)
                && (near.line().all().contains(after)
                        || !Setting.isBracketed(near.line(), before)
                        || !near.isTold(after) && !near.isRecord(after))
                && (near.line().all().contains(after)
                        || !near.line().all().contains(before)
                        || Topic.allows(near.passage(), near.line(), after));
        var meant = near.subject(told.and(after -> !isFar(after, before)))
                .or(() -> near.subject(told))
                .or(() -> afters.stream()
                        .filter(after -> near.passage().sameMeasure(after, before) && told.test(after))
                        .findFirst());
        return fitting(near, direction, before, afters, fits, meant)
                .or(() -> near.anywhere(after -> other.test(after)
                        && Frames.alike(after, before)
                        && !after.equals(before)
                        && (fits.test(direction, before, after)
                                || isTold(near, after)
                                        && isOfBase(near, new Ends(before, after))
                                        && fits.test(opposite(direction), before, after))))
                .filter(after -> !isSlipIn(near, before, meant, after, fits))
                .map(after -> new Ends(before, after).unless(meant.equals(Optional.of(after))))
                .or(() -> meant.map(after -> new Ends(before, after)));
    }

    /// "880 million in May, 5 percent more than the 88 million of April": where the number that the words bind would
    /// fit but for one slip, another that fits by chance is not meant, unless it stands as near.
    private static boolean isSlipIn(
            Neighbours near, Figure before, Optional<Figure> meant, Figure fitting, Fitting fits) {
        boolean asNear = near.line().all().contains(fitting)
                && fitting.span().begin() < near.figure().span().begin();
        return !asNear
                && meant.filter(after -> !after.equals(fitting)
                                && near.isNearest(after, other -> Frames.alike(other, before))
                                && (fits.eitherWay(before, after) || fits.mended(before, after)))
                        .isPresent();
    }

    /// "a drop of 40 percent, from 4,800 to 3,600": with a verb between, something else may have dropped.
    private static boolean isBesideMove(Neighbours near, Figure before, Figure after) {
        var line = near.line();
        int first = Math.min(Setting.index(line, before), Setting.index(line, after));
        int last = Math.max(Setting.index(line, before), Setting.index(line, after));
        var between = near.at() < first
                ? line.tokens().subList(near.at(), first)
                : line.tokens().subList(Math.min(last, near.at()), near.at());
        return between.stream().noneMatch(token -> token.tag() == Tag.VERB);
    }

    /// What fits, or would if it went the other way; nothing is turned round but what the words may mean.
    private static Optional<Figure> fitting(
            Neighbours near,
            Direction direction,
            Figure before,
            List<Figure> afters,
            Fitting fits,
            Optional<Figure> meant) {
        return afters.stream()
                .filter(after -> fits.test(direction, before, after))
                .findFirst()
                .or(() -> afters.stream()
                        .filter(after -> isTold(near, after))
                        .filter(after -> near.line().all().contains(after)
                                || meant.equals(Optional.of(after))
                                || isOfBase(near, new Ends(before, after)))
                        .filter(after -> fits.test(opposite(direction), before, after))
                        .findFirst());
    }

    /// "71 litres in 12 hours, 9 more than the record of 62": how long it took is not what the record is set against.
    static boolean isSpan(Line line, Figure figure) {
        return figure.kind() == Kind.DURATION
                && line.all().contains(figure)
                && Setting.prepared(line, figure, Set.of("in", "within", "during"));
    }

    /// "15 crowns or a third more than the 45": the two say the same, and neither lies between the other's
    /// numbers.
    private static boolean isInOtherWords(Neighbours near, Figure other) {
        var tokens = near.line().tokens();
        int place = Setting.index(near.line(), other);
        return 0 <= place
                && Math.abs(place - near.at()) == 2
                && tokens.get(Math.min(place, near.at()) + 1).is("or")
                && Directions.saysMore(near.line(), Math.max(place, near.at()));
    }

    private static boolean isTold(Neighbours near, Figure after) {
        return after.span().end() <= near.line().tokens().getLast().span().end();
    }
}
