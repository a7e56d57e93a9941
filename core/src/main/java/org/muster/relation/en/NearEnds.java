package org.muster.relation.en;

import java.util.Optional;
import java.util.Set;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Direction;
import org.muster.model.claim.Side;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Cue;
import org.muster.model.text.RuleId;
import org.muster.model.text.Tag;

/// Near ends are the two nearest numbers of one sort, in the sentence of a difference or beside it, of which
/// one is set against the other: "2,410 pupils, compared with 2,080. The 330 additional ones".
///
/// They are taken where nothing names them better, and only if they fit or would but for one slip.
final class NearEnds {

    private static final RuleId DIFFERENCE = new RuleId("relation.difference.near");
    private static final RuleId CHANGE = new RuleId("relation.change.near");

    private static final Set<String> AGAINST = Set.of("on", "over", "compared", "against", "versus");
    private static final int REACH = 5;
    private static final Rational SMALL = Rational.of(10);

    private NearEnds() {}

    /// Returns the difference or change that the figure states between them.
    static Optional<Relation> told(Neighbours near) {
        var figure = near.figure();
        boolean share = figure.kind() == Kind.SHARE || figure.kind() == Kind.CHANGE;
        boolean size = Passage.additive(figure) || Passage.measured(figure) || Frames.isPoints(near);
        if (!Tally.isNumber(figure)
                || !size && !share
                || isSmall(near)
                || Unbound.is(near)
                || !DifferenceCues.are(near)) {
            return Optional.empty();
        }
        var fits = size ? new Fitting.Difference(figure) : new Fitting.Change(figure);
        var pairs = NearPairs.of(near, other -> isLike(near, other)).stream()
                .filter(pair -> allows(near, pair, size))
                .toList();
        return pairs.stream()
                .filter(pair -> fits.eitherWay(pair.before(), pair.after()))
                .findFirst()
                .or(() -> pairs.stream()
                        .filter(pair -> size || isWay(near, pair))
                        .filter(pair -> BoundEnds.mayBe(near, way(pair), pair, fits))
                        .filter(pair -> fits.mended(pair.before(), pair.after()))
                        .findFirst())
                .map(pair -> relation(near, pair.likely(), size));
    }

    /// A fraction in words and a single digit lie between too many numbers by chance.
    private static boolean isSmall(Neighbours near) {
        boolean digits = near.figure().text().chars().anyMatch(Character::isDigit);
        return !Frames.isPoints(near)
                && (!digits
                        || Passage.count(near.figure())
                                && Tally.value(near.figure()).compareTo(SMALL) < 0);
    }

    /// Two that are the same, or that make up the figure, are none that it lies between; a change starts from
    /// one that words set it against.
    private static boolean allows(Neighbours near, Ends pair, boolean size) {
        var one = Tally.value(pair.before());
        var other = Tally.value(pair.after());
        var stated = Tally.value(near.figure());
        var reached = near.reachedBehind(near.line().all());
        return !one.equals(other)
                && !(size
                        && (one.equals(stated)
                                || other.equals(stated)
                                || one.plus(other).equals(stated)))
                && (size ? !isFew(pair) && !isShared(near, pair) : NearPairs.isBase(near, pair.before()))
                && SameTime.allows(near, pair.before())
                && isOfNouns(near, pair)
                && isSetAgainst(near, pair)
                && (reached.isEmpty() || reached.contains(pair.after()));
    }

    /// "gives 84 and the town 61, which leaves a gap of 32": both are given.
    private static boolean isShared(Neighbours near, Ends pair) {
        var two = near.line().all().stream()
                .filter(other -> other.equals(pair.before()) || other.equals(pair.after()))
                .filter(other -> other.span().end() <= near.figure().span().begin())
                .toList();
        return two.size() == 2 && Gaps.isLeft(near, two);
    }

    /// "412 guests", "340 trees": counts of two nouns differ by chance.
    private static boolean isOfNouns(Neighbours near, Ends pair) {
        var one = OwnNoun.behind(near, pair.before());
        var other = OwnNoun.behind(near, pair.after());
        return one.isEmpty()
                || other.isEmpty()
                || one.get().lemma().equals(other.get().lemma());
    }

    /// "a rise of 8 percent on the average", "nine more than last week": what a word sets it against and no
    /// number is printed with must be told of such a time.
    private static boolean isSetAgainst(Neighbours near, Ends pair) {
        var behind = near.following(REACH);
        boolean against =
                !behind.isEmpty() && AGAINST.contains(behind.getFirst().lower());
        int next = near.at() + 1 + behind.size();
        boolean printed = next < near.line().tokens().size()
                && Line.isFigure(near.line().tokens().get(next));
        var base = near.passage().lineOf(pair.before());
        return (!against || printed)
                && (!ThanPhrase.isUnprinted(near.line(), near.at())
                        || Earlier.isOrAgo(base, pair.before())
                        || Setting.prepared(base, pair.before(), Set.of("when", "from"))
                        || NearPairs.opensWithTime(base, pair.before()));
    }

    private static boolean isFew(Ends pair) {
        return Passage.count(pair.before())
                && Tally.value(pair.before()).compareTo(SMALL) < 0
                && Tally.value(pair.after()).compareTo(SMALL) < 0;
    }

    private static boolean isWay(Neighbours near, Ends pair) {
        return DifferenceCues.direction(near).equals(Optional.of(way(pair)));
    }

    private static Direction way(Ends pair) {
        return Tally.value(pair.before()).compareTo(Tally.value(pair.after())) < 0 ? Direction.MORE : Direction.LESS;
    }

    private static Relation relation(Neighbours near, Ends pair, boolean size) {
        var id = near.figure().id();
        boolean based = NearPairs.isBase(near, pair.before()) && !NearPairs.isBase(near, pair.after());
        var direction = DifferenceCues.direction(near).filter(_ -> based).orElse(way(pair));
        var before = new Side.Printed(pair.before().id());
        var after = new Side.Printed(pair.after().id());
        var cue = new Cue(near.figure().span(), pair.told(size ? DIFFERENCE : CHANGE));
        return size
                ? new Relation.Differs(id, direction, before, after, cue)
                : new Relation.Changed(id, direction, before, after, cue);
    }

    private static boolean isLike(Neighbours near, Figure other) {
        var figure = near.figure();
        if (other.equals(figure) || !Tally.isNumber(other) || Unbound.isIndexBase(near.passage(), other)) {
            return false;
        }
        boolean alike = other.kind() == figure.kind()
                && other.quantity().unit().equals(figure.quantity().unit());
        boolean bare = figure.kind() == Kind.COUNT
                && near.following(1).stream().noneMatch(token -> token.tag() == Tag.NOUN)
                && Passage.additive(other);
        boolean share = figure.kind() == Kind.SHARE || figure.kind() == Kind.CHANGE;
        return Frames.isPoints(near)
                ? other.kind() == Kind.SHARE
                : share ? Passage.additive(other) || other.kind() == Kind.SHARE : alike || bare;
    }
}
