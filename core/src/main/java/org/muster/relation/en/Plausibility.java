package org.muster.relation.en;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Direction;
import org.muster.model.claim.Side;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.FigureId;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Note;

/// Plausibility is whether numbers can be those that a relation is stated of: they fit it, or nearly, or would but for
/// one slip.
///
/// @param figures the figures of the text by their ids
record Plausibility(Map<FigureId, Figure> figures) {

    /// A share shifted to nearly nothing would be that of any small part.
    private static final Rational HUNDREDTH = Rational.of(1, 100);

    private static final Rational NEAR = Rational.of(1, 5);

    /// Differences of numbers so small agree and disagree by chance.
    private static final Rational SMALL = Rational.of(10);

    private static final String TOO_FAR =
            "Which numbers \"%s\" lies between or is a share of was left open: those beside it lie too far off.";
    private static final Rational POINTS = Rational.of(15, 100);

    Plausibility {
        figures = Map.copyOf(figures);
    }

    /// Returns whether the relation may be meant: where its line prints no other numbers of its sorts there is nothing
    /// to choose, and what does not fit is wrong.
    boolean allows(Relation relation, Line line, Passage passage) {
        var own = relation.figures().stream().map(this::figure).toList();
        return !ShareWords.deny(relation, own, line, passage)
                && !isOfDescribed(relation, own, line, passage)
                && (Meant.byWords(relation, own, line) || isPlausible(relation));
    }

    /// "People of 65 and over number 1.52 million, or 21 percent": of no 65.
    private static boolean isOfDescribed(Relation relation, List<Figure> own, Line line, Passage passage) {
        boolean limit = relation instanceof Relation.ShareOf(var _, var _, var whole, var _)
                && whole instanceof Side.Printed
                && line.all().contains(own.getLast())
                && Described.isLimit(line, Setting.index(line, own.getFirst()), own.getLast());
        return limit
                || holds(relation) && own.stream().anyMatch(figure -> Described.isAge(passage.lineOf(figure), figure));
    }

    /// Whether it states parts of a whole, in whatever way.
    private static boolean holds(Relation relation) {
        return relation instanceof Relation.ShareOf
                || relation instanceof Relation.PartOf
                || relation instanceof Relation.SumOf
                || relation instanceof Relation.RestOf;
    }

    /// Of what is no equation, or whose numbers are not all printed, nothing is said against it.
    private boolean isPlausible(Relation relation) {
        return switch (relation) {
            case Relation.Changed(var change, var direction, var before, var after, var _) ->
                three(change, before, after).map(all -> changed(all, direction)).orElse(true);
            case Relation.Differs(var difference, var direction, var before, var after, var _) ->
                three(difference, before, after)
                        .map(all -> differs(all, direction))
                        .orElse(true);
            case Relation.ShareOf(var share, var part, var whole, var _) ->
                three(share, part, whole).map(this::share).orElse(true);
            case Relation.RestOf(var rest, var part, var whole, var _) ->
                some(List.of(figure(whole), figure(part), figure(rest)));
            case Relation.SumOf sum ->
                switch (sum.completeness()) {
                    case ALL, LIKELY ->
                        sum(sum.figures().stream().map(this::figure).toList());
                    case SOME -> some(sum.figures().stream().map(this::figure).toList());
                    case SUPPOSED, PERHAPS_OVERLAPPING -> true;
                };
            case Relation.BringsTo(var added, var before, var total, var _) ->
                before.printed()
                        .map(stood -> sum(List.of(figure(total), figure(stood), figure(added))))
                        .orElse(true);
            case Relation.Multiplied _,
                    Relation.Each _,
                    Relation.PartOf _,
                    Relation.PerBase _,
                    Relation.InOtherUnit _,
                    Relation.InOtherWords _,
                    Relation.ComparedWith _,
                    Relation.ComparedWithItself _,
                    Relation.Ordered _,
                    Relation.Further _,
                    Relation.Covers _,
                    Relation.GoesBackTo _,
                    Relation.Apart _,
                    Relation.Deducted _,
                    Relation.Extreme _ -> true;
        };
    }

    /// Returns what is to be said of relations that are stated and not allowed: which numbers are meant is not known,
    /// unless the figure that states it is bound otherwise.
    List<Note> notes(List<Relation> doubtful, List<Relation> stated) {
        if (doubtful.isEmpty()) {
            return List.of();
        }
        var bound = stated.stream()
                .filter(Relation::statesArithmetic)
                .flatMap(relation -> relation.figures().stream())
                .collect(Collectors.toSet());
        return doubtful.stream()
                .filter(relation -> !(relation instanceof Relation.SumOf))
                .map(relation -> figure(relation.figures().getFirst()))
                .filter(figure -> !bound.contains(figure.id()))
                .distinct()
                .map(figure -> new Note("relation", figure.span(), TOO_FAR.formatted(figure.text())))
                .toList();
    }

    private Figure figure(FigureId id) {
        return Objects.requireNonNull(figures.get(id), "A relation ties figures of its own text.");
    }

    private Optional<List<Figure>> three(FigureId first, Side second, Side third) {
        return second.printed()
                .flatMap(one -> third.printed().map(other -> List.of(figure(first), figure(one), figure(other))));
    }

    private boolean changed(List<Figure> all, Direction direction) {
        var stated = all.getFirst();
        var values = values(all);
        boolean shares = all.get(1).kind() == Kind.SHARE;
        var change = size(values.get(0));
        var factor = direction == Direction.MORE ? Rational.ONE.plus(change) : Rational.ONE.minus(change);
        var moved = values.get(1).signum() <= 0
                ? Rational.ZERO
                : size(values.get(2).minus(values.get(1)).over(values.get(1)));
        return shares
                || isNear(values.get(1).times(factor), values.get(2))
                || isWithinPoints(moved, change)
                || isMended(all, mended -> isChange(stated, mended));
    }

    private static boolean isChange(Figure stated, List<Rational> values) {
        return Tally.changed(stated, Direction.MORE, values.get(0), values.get(1), values.get(2))
                || Tally.changed(stated, Direction.LESS, values.get(0), values.get(1), values.get(2));
    }

    private boolean differs(List<Figure> all, Direction direction) {
        Predicate<List<Rational>> fits =
                values -> Tally.differs(all, Direction.MORE, values.get(0), values.get(1), values.get(2))
                        || Tally.differs(all, Direction.LESS, values.get(0), values.get(1), values.get(2));
        var values = values(all);
        if (values.stream().allMatch(value -> value.compareTo(SMALL) < 0)) {
            return all.get(1).kind() == Kind.SHARE || fits.test(values);
        }
        var moved = values.get(2).minus(values.get(1));
        var said = direction == Direction.MORE
                ? size(values.get(0))
                : size(values.get(0)).negate();
        var points = said.over(Rational.of(100));
        return isNear(said, moved)
                || isNear(points, moved)
                || isNear(values.get(1).plus(said), values.get(2))
                || fits.test(values)
                || isMended(all, fits);
    }

    private boolean share(List<Figure> all) {
        var values = values(all);
        return isNear(values.get(0).times(values.get(2)), values.get(1))
                || 0 < values.get(2).signum()
                        && isWithinPoints(values.get(0), values.get(1).over(values.get(2)))
                || isMended(
                        all,
                        tried -> HUNDREDTH.compareTo(tried.get(0)) <= 0
                                && Tally.share(all.getFirst(), tried.get(0), tried.get(1), tried.get(2)));
    }

    /// The first holds the others.
    private boolean some(List<Figure> all) {
        var values = values(all);
        return added(values).compareTo(values.getFirst()) <= 0 || sum(all);
    }

    /// The first is the sum of the others.
    private boolean sum(List<Figure> all) {
        var values = values(all);
        return isNear(values.getFirst(), added(values))
                || isMended(all, tried -> tried.getFirst().equals(added(tried)));
    }

    private static Rational added(List<Rational> values) {
        return values.stream().skip(1).reduce(Rational.ZERO, Rational::plus);
    }

    private static List<Rational> values(List<Figure> all) {
        return all.stream().map(Tally::value).toList();
    }

    private static boolean isMended(List<Figure> all, Predicate<List<Rational>> fits) {
        return !all.stream().allMatch(Tally::isNumber) || Slip.mends(values(all), fits);
    }

    /// A share or change that is wrong may still be of these numbers.
    private static boolean isWithinPoints(Rational one, Rational other) {
        return size(one.minus(other)).compareTo(POINTS) <= 0;
    }

    private static boolean isNear(Rational one, Rational other) {
        var most = size(one).compareTo(size(other)) < 0 ? size(other) : size(one);
        return size(one.minus(other)).compareTo(most.times(NEAR)) <= 0;
    }

    private static Rational size(Rational value) {
        return value.signum() < 0 ? value.negate() : value;
    }
}
