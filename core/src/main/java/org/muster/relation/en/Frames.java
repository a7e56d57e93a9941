package org.muster.relation.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Direction;
import org.muster.model.claim.Side;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Per;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Cue;
import org.muster.model.text.RuleId;

/// Frames are figures that state a difference or a change by the word beside them ("26 more than", "by 12 per cent",
/// "a drop of 46"), whatever the words around say of the two numbers they lie between.
///
/// Where one number is named as the base ("from", "than", "when it was"), the other is the one that fits, or else the
/// nearest before; where none is named, both are those that fit, and if none do, nothing is stated.
final class Frames {

    private static final RuleId DIFFERENCE = new RuleId("relation.difference.frame");
    private static final RuleId CHANGE = new RuleId("relation.change.frame");

    private static final int WORDS_AFTER = 3;
    private static final Set<String> CHANGES = RelationWords.ofAll("rise", "fall", "gap");
    private static final Set<String> BEHIND_BARE = Set.of(",", ".", "to", "from");
    private static final Rational FAR = Rational.of(50);

    private Frames() {}

    /// Returns what the figures of the line state in this way.
    static List<Relation> in(Line line, Passage passage) {
        var relations = new ArrayList<Relation>();
        for (int i = 0; i < line.tokens().size(); i++) {
            var figure = line.figure(line.tokens().get(i));
            if (figure.isPresent()) {
                var near = new Neighbours(passage, line, i, figure.get());
                Directions.of(near)
                        .flatMap(direction -> stated(near, direction))
                        .or(() -> ToldBehind.lead(near))
                        .ifPresent(relations::add);
            }
        }
        return relations;
    }

    private static Optional<Relation> stated(Neighbours near, Direction direction) {
        var figure = near.figure();
        if (!Tally.isNumber(figure) || Unbound.is(near)) {
            return Optional.empty();
        }
        boolean share = figure.kind() == Kind.SHARE || figure.kind() == Kind.CHANGE;
        if (Passage.additive(figure) || Passage.measured(figure)) {
            return differing(near, direction)
                    .map(pair -> new Relation.Differs(
                            figure.id(),
                            isOfBase(near, pair) ? opposite(direction) : direction,
                            printed(pair.before()),
                            printed(pair.after()),
                            cue(near, DIFFERENCE, pair)));
        }
        if (isPoints(near)) {
            return bound(near, direction, other -> other.kind() == Kind.SHARE, new Fitting.Difference(figure))
                    .map(pair -> new Relation.Differs(
                            figure.id(),
                            direction,
                            printed(pair.before()),
                            printed(pair.after()),
                            cue(near, DIFFERENCE, pair)));
        }
        if (share && near.base(other -> other.kind() == Kind.SHARE).isPresent()) {
            return shares(near, direction);
        }
        return share
                ? SameEnds.of(near)
                        .filter(pair -> OwnNoun.allows(near, pair))
                        .or(() -> bound(near, direction, Passage::additive, new Fitting.Change(figure)))
                        .map(pair -> new Relation.Changed(
                                figure.id(),
                                direction,
                                printed(pair.before()),
                                printed(pair.after()),
                                cue(near, CHANGE, pair)))
                : Optional.empty();
    }

    /// Returns the numbers between which a count or measure says that a difference lies.
    static Optional<Ends> differing(Neighbours near, Direction direction) {
        var figure = near.figure();
        Predicate<Figure> like = other -> other.kind() == figure.kind()
                        && other.quantity().unit().equals(figure.quantity().unit())
                || isBareBy(near) && isMeasured(other)
                || isBareMore(near) && isPaced(other);
        return bound(near, direction, like, new Fitting.Difference(figure));
    }

    /// "the worst since 2016, when 31 died, five more": without "than", what stands before it may be the one that is
    /// more.
    private static boolean isOfBase(Neighbours near, Ends pair) {
        var line = near.line();
        var before = line.all().indexOf(pair.before());
        return 0 <= before
                && line.all().indexOf(near.figure()) == before + 1
                && (Setting.prepared(line, pair.before(), Set.of("when"))
                        || Apposed.is(near) && Setting.isMain(line, pair.before()))
                && near.following(WORDS_AFTER).stream().noneMatch(token -> token.is("than"));
    }

    /// "from 9,600 crowns to 10,800 crowns, by 1,200": a number without a noun has the unit of those it lies between.
    private static boolean isBareBy(Neighbours near) {
        var after = near.following(1);
        return near.figure().kind() == Kind.COUNT
                && (near.preceding(1).stream().anyMatch(token -> token.is("by")) || isOfChange(near))
                && (after.isEmpty() || BEHIND_BARE.contains(after.getFirst().lower()));
    }

    /// "a difference of 7,300".
    private static boolean isOfChange(Neighbours near) {
        var ahead = near.preceding(2);
        return ahead.size() == 2
                && ahead.getFirst().is("of")
                && CHANGES.contains(ahead.getLast().lower());
    }

    /// "517 crowns a month, 17 more than the 500 of May": a number without a noun is set against what is
    /// told of a month too.
    private static boolean isBareMore(Neighbours near) {
        var after = near.following(2);
        return near.figure().kind() == Kind.COUNT
                && after.size() == 2
                && DirectionWords.among(after).isPresent()
                && after.getLast().is("than");
    }

    private static boolean isPaced(Figure other) {
        return !(other.quantity().per() instanceof Per.Nothing);
    }

    private static boolean isFar(Figure one, Figure other) {
        return Tally.isOver(one, other, FAR) || Tally.isOver(other, one, FAR);
    }

    private static boolean isMeasured(Figure other) {
        return Passage.additive(other) && other.kind() != Kind.COUNT;
    }

    /// "rose by 2 percent, to 6 percent from 4 percent".
    private static Optional<Relation> shares(Neighbours near, Direction direction) {
        var figure = near.figure();
        return bound(near, direction, other -> other.kind() == Kind.SHARE, new Fitting.Change(figure))
                .filter(pair -> near.line().all().contains(pair.after()))
                .map(pair -> new Relation.Changed(
                        figure.id(),
                        direction,
                        printed(pair.before()),
                        printed(pair.after()),
                        cue(near, CHANGE, pair)));
    }

    static boolean isPoints(Neighbours near) {
        return near.line().tokens().get(near.at()).lower().equals("#points");
    }

    private static Direction opposite(Direction direction) {
        return switch (direction) {
            case LESS -> Direction.MORE;
            case MORE -> Direction.LESS;
        };
    }

    private static Optional<Ends> bound(Neighbours near, Direction direction, Predicate<Figure> wanted, Fitting fits) {
        return ends(near, direction, wanted, fits)
                .filter(pair -> ThanPhrase.isPrinted(near, pair.before()) || OwnNoun.allows(near, pair));
    }

    private static Optional<Ends> ends(Neighbours near, Direction direction, Predicate<Figure> wanted, Fitting fits) {
        Predicate<Figure> other = figure -> wanted.test(figure)
                && !Unbound.isIndexBase(near.passage(), figure)
                && (Tally.isNumber(figure) || Tally.isLeast(figure))
                && !isSpan(near.line(), figure)
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
                .filter(figure -> !figure.equals(before) && alike(figure, before))
                .toList();
        var moved = Moves.reached(near.line(), before, afters::contains);
        if (moved.isPresent()) {
            return near.reachedBehind(afters).stream().anyMatch(after -> !after.equals(moved.get()))
                    ? Optional.empty()
                    : moved.map(after -> new Ends(before, after));
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
                        && alike(after, before)
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
                                && near.isNearest(after, other -> alike(other, before))
                                && (fits.eitherWay(before, after) || fits.mended(before, after)))
                        .isPresent();
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
    private static boolean isSpan(Line line, Figure figure) {
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

    static boolean alike(Figure one, Figure other) {
        return one.kind() == other.kind()
                && one.quantity().unit().equals(other.quantity().unit())
                && one.quantity().per().equals(other.quantity().per());
    }

    private static Side printed(Figure figure) {
        return new Side.Printed(figure.id());
    }

    private static Cue cue(Neighbours near, RuleId rule, Ends pair) {
        return new Cue(near.figure().span(), pair.told(rule));
    }
}
