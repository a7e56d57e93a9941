package org.muster.relation.en;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Direction;
import org.muster.model.claim.Side;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Tag;

/// Builders make relations of the fits of patterns; each name stands in the second column of `patterns.en.tsv`.
final class Builders {

    private Builders() {}

    /// Returns the relations that the fit states; none where a figure it goes back to cannot be found.
    static List<Relation> build(Fit fit, Passage passage) {
        return switch (fit.by().builds()) {
            case "changed-up" -> only(changed(fit, Direction.MORE));
            case "changed-down" -> only(changed(fit, Direction.LESS));
            case "changed-up-when" -> only(changedWhen(fit, Direction.MORE));
            case "changed-down-when" -> only(changedWhen(fit, Direction.LESS));
            case "differs-up" -> only(differs(fit, Direction.MORE));
            case "differs-down" -> only(differs(fit, Direction.LESS));
            case "multiplied" -> only(multiplied(fit));
            case "multiplied-when" -> only(multipliedWhen(fit));
            case "multiplied-as-many" -> only(Multiples.asMany(fit, passage));
            case "multiplied-alone" -> only(Multiples.alone(fit));
            case "share", "share-or", "share-of-these", "share-represents", "share-outcome" ->
                only(Shares.build(fit, passage));
            case "part", "part-of-these" -> only(Parts.one(fit, passage));
            case "parts-of-these", "parts-of-noun", "parts-of-whole", "parts-after" -> Parts.row(fit, passage);
            case "sum-all", "sum-ending" -> only(Sums.sum(fit));
            case "sum-further" -> only(Sums.further(fit, passage));
            case "rest" -> only(Sums.rest(fit, passage));
            case "brings" -> only(Sums.brings(fit, passage));
            case "each", "each-of", "each-apiece", "each-average" -> only(Counts.each(fit, passage));
            case "per-base" -> only(Counts.perBase(fit, passage));
            case "in-other-unit" -> only(Restatements.inOtherUnit(fit));
            case "in-other-words" -> only(Restatements.inOtherWords(fit));
            case "in-other-words-before" -> only(Restatements.specifically(fit, passage));
            case "compared-less" -> only(Comparisons.compared(fit, Direction.LESS));
            case "compared-more" -> only(Comparisons.compared(fit, Direction.MORE));
            case "compared-other" -> only(Comparisons.other(fit));
            case "ordered-up", "ordered-down" -> only(Comparisons.ordered(fit));
            case "further" -> only(Comparisons.further(fit));
            case "covers-country" -> only(Reaches.covers(fit, Relation.Reach.COUNTRY));
            case "covers-place" -> only(Reaches.covers(fit, Relation.Reach.PLACE));
            case "dated" -> only(Reaches.dated(fit));
            case "dated-back" -> only(Reaches.datedBack(fit, passage));
            case "apart" -> only(Reaches.apart(fit));
            case "apart-back" -> only(Reaches.apartFromBefore(fit, passage));
            case "apart-both" -> only(Reaches.bothBefore(fit, passage));
            case "deducted" -> only(Reaches.deducted(fit));
            case "deducted-back" -> only(Reaches.deductedFromBefore(fit, passage));
            case "extreme-high" -> only(Comparisons.extreme(fit, Direction.MORE));
            case "extreme-low" -> only(Comparisons.extreme(fit, Direction.LESS));
            default ->
                throw new IllegalStateException("The pattern %s must name a builder, not %s."
                        .formatted(fit.by().rule().value(), fit.by().builds()));
        };
    }

    private static List<Relation> only(Optional<? extends Relation> relation) {
        return relation.<List<Relation>>map(List::of).orElseGet(List::of);
    }

    private static Optional<Relation> changed(Fit fit, Direction direction) {
        var after = after(fit);
        boolean lost = fit.figure("after").isPresent() && after instanceof Side.Unprinted;
        boolean unprinted = fit.figure("before").isPresent()
                && fit.figure("change")
                        .filter(change -> ThanPhrase.isUnprinted(fit.line(), Setting.index(fit.line(), change)))
                        .isPresent();
        return fit.figure("change")
                .filter(change -> !lost && !unprinted && !isOfTwo(fit) && !isReached(fit.line(), change))
                .map(Figure::id)
                .map(change -> new Relation.Changed(change, direction, fit.side("before"), after, fit.cue()));
    }

    private static boolean isOfTwo(Fit fit) {
        return fit.figure("before")
                .filter(before -> ThanPhrase.isOfTwo(fit.line(), before))
                .isPresent();
    }

    /// "goes up to 85 percent, from 1,600 florins to 1,810": what a share rises to is no rise.
    private static boolean isReached(Line line, Figure change) {
        int before = Setting.index(line, change) - 1;
        return 0 <= before && line.tokens().get(before).is("to");
    }

    /// "1,376 sheep, 344 fewer than before, a decrease of 20 percent": what is itself a difference is not what came of
    /// a change, but the number before it.
    private static Side after(Fit fit) {
        var after = fit.figure("after").filter(figure -> Setting.isCompared(fit.line(), figure) || isOr(fit, figure));
        return after.flatMap(difference -> fit.line().all().reversed().stream()
                        .filter(other -> other.span().end() <= difference.span().begin())
                        .filter(other -> Frames.alike(other, difference))
                        .findFirst())
                .<Side>map(other -> new Side.Printed(other.id()))
                .orElseGet(() -> after.<Side>map(_ -> new Side.Unprinted()).orElseGet(() -> fit.side("after")));
    }

    /// "66,000 tonnes, 6,000 tonnes or 10 percent more": what the change says in other words.
    private static boolean isOr(Fit fit, Figure figure) {
        var tokens = fit.line().tokens();
        int next = Setting.index(fit.line(), figure) + 1;
        return next + 1 < tokens.size()
                && tokens.get(next).is("or")
                && fit.line().figure(tokens.get(next + 1)).equals(fit.figure("change"));
    }

    private static Optional<Relation> changedWhen(Fit fit, Direction direction) {
        return fit.id("change")
                .flatMap(change -> fit.time("before")
                        .flatMap(before -> fit.time("after")
                                .map(after -> new Relation.Changed(
                                        change,
                                        direction,
                                        new Side.During(before.window()),
                                        new Side.During(after.window()),
                                        fit.cue()))));
    }

    /// "3,000 more than last year and 6,000 more than in 2022": what is itself a difference is no base of one.
    private static Optional<Relation> differs(Fit fit, Direction direction) {
        boolean unprinted = fit.figure("difference")
                .filter(difference -> ThanPhrase.isUnprinted(fit.line(), Setting.index(fit.line(), difference)))
                .isPresent();
        boolean compared = Stream.of("before", "after")
                .flatMap(part -> fit.figure(part).stream())
                .anyMatch(end -> Setting.isCompared(fit.line(), end));
        if (unprinted || compared || isOfTwo(fit)) {
            return Optional.empty();
        }
        return fit.id("difference")
                .filter(_ -> isOfOneUnit(fit))
                .map(difference ->
                        new Relation.Differs(difference, direction, fit.side("before"), fit.side("after"), fit.cue()));
    }

    /// "2.70 crowns, 30 pence more than the 2.40": a difference with a noun of its own is no number of crowns.
    private static boolean isOfOneUnit(Fit fit) {
        var difference = fit.figure("difference").filter(Passage::additive);
        var before = fit.figure("before").filter(Passage::additive);
        if (difference.isEmpty()
                || before.isEmpty()
                || difference.get().kind() == before.get().kind()) {
            return true;
        }
        int after = Setting.index(fit.line(), difference.get()) + 1;
        return fit.line()
                        .tokens()
                        .get(Math.min(after, fit.line().tokens().size() - 1))
                        .tag()
                != Tag.NOUN;
    }

    private static Optional<Relation> multiplied(Fit fit) {
        return fit.figure("multiple")
                .filter(multiple -> !isApposed(fit) && !Multiples.isAside(fit, multiple))
                .filter(_ -> fit.figure("result")
                        .filter(result -> MultipleFrames.isAdded(fit.line(), result))
                        .isEmpty())
                .map(multiple ->
                        Multiples.multiplied(fit.line(), multiple, fit.side("base"), fit.side("result"), fit.cue()));
    }

    /// "7.4 million for her and half as much again, 3.5 million, for her engine": what stands behind a comma says in
    /// numbers what the multiple came to, and is no base of it.
    private static boolean isApposed(Fit fit) {
        var tokens = fit.line().tokens();
        int next = fit.figure("multiple")
                .map(multiple -> Setting.index(fit.line(), multiple) + 1)
                .orElse(0);
        int comma = next + 2 < tokens.size() && tokens.get(next).is("as") ? next + 2 : next;
        return fit.by().rule().value().endsWith(".of")
                && comma < tokens.size()
                && tokens.get(comma).is(",");
    }

    private static Optional<Relation> multipliedWhen(Fit fit) {
        return fit.id("multiple")
                .flatMap(multiple -> fit.time("result")
                        .map(result -> new Relation.Multiplied(
                                multiple, fit.side("base"), new Side.During(result.window()), fit.cue())));
    }
}
