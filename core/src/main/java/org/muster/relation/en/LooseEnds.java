package org.muster.relation.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.muster.model.claim.Relation.Direction;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Tag;

/// Loose ends are those of a change or difference that names no base: they are told elsewhere to be earlier, or fit.
final class LooseEnds {

    private static final Set<String> MARKS = Set.of(",", ":", "–", "—");
    private static final Set<String> JOINS = Set.of("and", "but", "while", ";");
    private static final Rational SMALL = Rational.of(10);

    private LooseEnds() {}

    /// "1,500 less than now. The limit was 6,000 before": what its words say to be earlier, and what it is told of, if
    /// they fit or would but for one slip.
    static Optional<Ends> toldBefore(Neighbours near, Predicate<Figure> wanted, Fitting fits) {
        return near.toldBefore(wanted.and(Tally::isNumber))
                .filter(before -> SameTime.allows(near, before))
                .flatMap(before -> {
                    Predicate<Figure> meant = after -> !after.equals(before)
                            && wanted.test(after)
                            && Frames.alike(after, before)
                            && !near.isTold(after);
                    return behind(near, before, meant)
                            .or(() -> near.beside(before, meant))
                            .or(() -> near.subject(meant))
                            .map(after -> new Ends(before, after));
                })
                .filter(pair -> near.line().all().contains(pair.before()) || isOfOneThing(near, pair))
                .filter(pair -> near.mayBeTold(pair.before(), pair.after())
                        && (fits.eitherWay(pair.before(), pair.after()) || fits.mended(pair.before(), pair.after())));
    }

    /// "dearer by a fifth and now costs 42,000; it was 35,000": the only other of the line that names both.
    private static Optional<Figure> behind(Neighbours near, Figure before, Predicate<Figure> meant) {
        var others = near.line().all().stream()
                .filter(other -> !other.equals(near.figure()) && meant.test(other))
                .toList();
        return near.line().all().contains(before) && others.size() == 1
                ? Optional.of(others.getFirst())
                : Optional.empty();
    }

    /// "2,870 in 2023 and 3,120 in 2024: a rise of 250": the only two before it, each with a time of its own.
    static Optional<Ends> ofTwoTimes(Neighbours near, Direction direction, Predicate<Figure> wanted, Fitting fits) {
        var line = near.line();
        var two = line.all().stream()
                .filter(other -> other.span().end() <= near.figure().span().begin())
                .toList();
        if (two.size() != 2
                || !two.stream().allMatch(wanted)
                || !Frames.alike(two.get(0), two.get(1))
                || !near.passage().goesOn(line, two.get(0), two.get(1))) {
            return Optional.empty();
        }
        int first = Setting.index(line, two.get(0));
        int second = Setting.index(line, two.get(1));
        boolean times = hasTime(line, first, second)
                && (hasTime(line, second, near.at()) || hasTime(line, 0, first))
                && isApposed(near);
        var pair = new Ends(two.get(0), two.get(1)).likely();
        var back = new Ends(two.get(1), two.get(0)).likely();
        boolean turned =
                !fits.test(direction, pair.before(), pair.after()) && fits.test(direction, back.before(), back.after());
        return Optional.of(turned ? back : pair)
                .filter(_ -> times && (fits.eitherWay(two.get(0), two.get(1)) || fits.mended(two.get(0), two.get(1))));
    }

    /// "…: a rise of 250."
    private static boolean isApposed(Neighbours near) {
        var tokens = near.line().tokens();
        boolean ends =
                near.at() + 1 == tokens.size() || tokens.get(near.at() + 1).tag() == Tag.PUNCT;
        return ends
                && 3 < near.at()
                && tokens.get(near.at() - 1).is("of")
                && MARKS.contains(tokens.get(near.at() - 4).lower());
    }

    private static boolean hasTime(Line line, int begin, int end) {
        return line.tokens().subList(begin, end).stream().anyMatch(Line::isTime);
    }

    /// "The number fell to 8,130 from 8,700. That is 570 fewer."
    static Optional<Ends> fromBefore(Neighbours near, Predicate<Figure> wanted) {
        var first = near.line().tokens().getFirst();
        boolean that = first.is("that") || first.is("this") || first.is("it");
        return !that || near.line().all().stream().anyMatch(wanted)
                ? Optional.empty()
                : near.earlierBase(wanted)
                        .flatMap(before -> near.subject(figure ->
                                        !figure.equals(before) && wanted.test(figure) && Frames.alike(figure, before))
                                .map(after -> new Ends(before, after)));
    }

    /// "350,000 were out of work, 12,000 more than a month before. Firms hired 9,000; 20,000 had been forecast": a
    /// sentence about something else says of nothing what it was.
    private static boolean isOfOneThing(Neighbours near, Ends pair) {
        var other = near.passage().lineOf(pair.before());
        boolean both = other.all().contains(pair.after());
        return isOfOneNoun(near, pair)
                && (!both
                        || !ThanPhrase.isUnprinted(near.line(), near.at())
                        || Topic.allows(near.passage(), other, near.figure()));
    }

    private static boolean isOfOneNoun(Neighbours near, Ends pair) {
        return !Passage.additive(near.figure())
                || near.figure().kind() != pair.before().kind()
                || near.passage().sameNoun(near.figure(), pair.before())
                || near.passage().sameNoun(near.figure(), pair.after());
    }

    /// "60 more than in April, and 1,300 came to the fair": what follows the base that "than" names is something else.
    private static boolean isBehindNamed(Neighbours near, Figure end) {
        return ThanPhrase.isUnprinted(near.line(), near.at())
                && near.line().all().contains(end)
                && near.figure().span().end() <= end.span().begin()
                && near.line().tokens().subList(near.at(), Setting.index(near.line(), end)).stream()
                        .anyMatch(token -> JOINS.contains(token.lower()));
    }

    /// Where "than" names a base that is not printed, counts of two nouns differ by chance.
    private static boolean isOfTwoNouns(Neighbours near, Figure before, Figure after) {
        return ThanPhrase.isUnprinted(near.line(), near.at())
                && Passage.count(before)
                && isNamed(near, before)
                && isNamed(near, after)
                && !near.passage().sameNoun(before, after);
    }

    /// A share is more often told of what was named long before.
    private static boolean isNamed(Neighbours near, Figure end) {
        return Passage.additive(near.figure())
                ? near.passage().isNamed(end)
                : OwnNoun.behind(near, end).isPresent();
    }

    /// Both numbers stand somewhere near, and only two that fit are taken; what it fell or rose to is one of them.
    static Optional<Ends> free(
            Neighbours near, Direction direction, List<Figure> candidates, Fitting fits, Optional<Ends> meant) {
        boolean small = Tally.value(near.figure()).compareTo(SMALL) < 0 && Passage.additive(near.figure());
        var reached = near.reachedBehind(candidates);
        for (var after : reached.isEmpty() ? candidates : reached) {
            for (var before : candidates) {
                boolean together = near.line().all().containsAll(List.of(before, after));
                if (!before.equals(after)
                        && (together || !small)
                        && Frames.alike(before, after)
                        && !isOfTwoNouns(near, before, after)
                        && !isBehindNamed(near, before)
                        && !isBehindNamed(near, after)
                        && fits.test(direction, before, after)) {
                    var pair = new Ends(before, after);
                    return Optional.of(pair.unless(meant.filter(pair::same).isPresent()));
                }
            }
        }
        return Optional.empty();
    }
}
