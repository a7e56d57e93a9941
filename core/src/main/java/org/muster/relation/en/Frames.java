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

    private static final Set<String> CHANGES = RelationWords.ofAll("rise", "fall", "gap");
    private static final Set<String> BEHIND_BARE = Set.of(",", ".", "to", "from");

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
                        .or(() -> PairedEnds.told(near))
                        .or(() -> NearEnds.told(near))
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
                    .filter(pair -> !Unbound.isMajority(near, pair))
                    .map(pair -> new Relation.Differs(
                            figure.id(),
                            BoundEnds.isOfBase(near, pair) ? BoundEnds.opposite(direction) : direction,
                            printed(pair.before()),
                            printed(pair.after()),
                            cue(near, DIFFERENCE, pair)));
        }
        if (isPoints(near)) {
            return BoundEnds.of(near, direction, other -> other.kind() == Kind.SHARE, new Fitting.Difference(figure))
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
                        .or(() -> BoundEnds.of(near, direction, Passage::additive, new Fitting.Change(figure)))
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
        return BoundEnds.of(near, direction, like, new Fitting.Difference(figure));
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

    private static boolean isMeasured(Figure other) {
        return Passage.additive(other) && other.kind() != Kind.COUNT;
    }

    /// "rose by 2 percent, to 6 percent from 4 percent".
    private static Optional<Relation> shares(Neighbours near, Direction direction) {
        var figure = near.figure();
        return BoundEnds.of(near, direction, other -> other.kind() == Kind.SHARE, new Fitting.Change(figure))
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
