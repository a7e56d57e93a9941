package org.muster.relation.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.muster.model.claim.Relation.Direction;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Tag;
import org.muster.model.time.TimeExpression;
import org.muster.model.time.Window;

/// Loose ends are those of a change or difference that names no base: they are told elsewhere to be earlier, or fit.
final class LooseEnds {

    private static final Set<String> THE_TIME = Set.of("year", "month", "week", "day", "season", "quarter");
    private static final Set<String> IT_WAS = Set.of(
            ",", "it", "they", "there", "was", "were", "had", "been", "stood", "at", "still", "only", "just", "the",
            "number", "figure", "total");
    private static final Set<String> PLACING =
            Set.of("before", "in", "on", "at", "during", "after", "since", "under", "until");
    private static final int TO_OPEN = 2;
    private static final Set<String> MARKS = Set.of(",", ":", "–", "—");
    private static final int TO_TIME = 6;
    private static final Rational SMALL = Rational.of(10);

    private LooseEnds() {}

    /// "1,500 less than now. The limit was 6,000 before": what its words say to be earlier, and what it is told of, if
    /// they fit or would but for one slip.
    static Optional<Ends> toldBefore(Neighbours near, Predicate<Figure> wanted, Fitting fits) {
        return near.toldBefore(wanted.and(Tally::isNumber))
                .filter(before -> isOfThan(near, before))
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
                .filter(pair -> near.mayBeTold(pair.before(), pair.after())
                        && (fits.eitherWay(pair.before(), pair.after()) || fits.mended(pair.before(), pair.after())));
    }

    /// "12 more than last week. A year ago there were 31", "rose by 12 to 43 in May. Before the war there
    /// had been 31": what is told of another time than that from which the figure's words tell is no base.
    private static boolean isOfThan(Neighbours near, Figure before) {
        var other = near.passage().lines().stream()
                .filter(line -> line.all().contains(before) && !line.equals(near.line()))
                .findFirst();
        if (other.isEmpty()) {
            return true;
        }
        var times = other.get().times().values();
        return thanTime(near)
                .map(than -> times.isEmpty() || times.stream().anyMatch(time -> isSame(time, than, near.passage())))
                .orElseGet(() -> near.following(TO_TIME).stream().anyMatch(token -> token.is("than"))
                        || !opensElsewhere(other.get()));
    }

    private static boolean isSame(TimeExpression one, TimeExpression other, Passage passage) {
        return one.window().equals(other.window())
                && (!(one.window() instanceof Window.Unresolved)
                        || passage.words(one.core()).equals(passage.words(other.core())));
    }

    /// "Before the war it had been 31", "In 2013 it had been 31", and not "It had stood at 31".
    private static boolean opensElsewhere(Line line) {
        return line.tokens().stream()
                .limit(TO_OPEN)
                .anyMatch(token -> Line.isTime(token) || PLACING.contains(token.lower()));
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

    /// "33 percent fewer than in 2023. That year there were 72,000.": what the next line says of nothing but
    /// the time with which the figure's words compare.
    static Optional<Figure> ofThan(Neighbours near, Predicate<Figure> wanted) {
        var lines = near.passage().lines();
        int next = near.passage().place(near.line()) + 1;
        return thanTime(near)
                .filter(_ -> next < lines.size())
                .flatMap(time -> opened(near.passage(), lines.get(next), time))
                .filter(wanted);
    }

    private static Optional<TimeExpression> thanTime(Neighbours near) {
        boolean than = false;
        var tokens = near.line().tokens();
        for (int i = near.at() + 1; i < Math.min(tokens.size(), near.at() + TO_TIME); i++) {
            than |= tokens.get(i).is("than");
            var time = near.line().time(tokens.get(i));
            if (time.isPresent() || Line.isFigure(tokens.get(i))) {
                return than ? time : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// The first number of a line that opens with the time, if no word between tells what else it is of.
    private static Optional<Figure> opened(Passage passage, Line line, TimeExpression time) {
        var tokens = line.tokens();
        int begin = opening(passage, line, time);
        int at = begin;
        while (0 < at && at < tokens.size() && IT_WAS.contains(tokens.get(at).lower())) {
            at++;
        }
        boolean ends = 0 < begin
                && begin < at
                && (at + 1 == tokens.size() || at + 1 < tokens.size() && tokens.get(at + 1).tag() == Tag.PUNCT);
        return ends ? line.figure(tokens.get(at)) : Optional.empty();
    }

    /// Returns where the words "in 2023", "that year" or "then" end with which the line opens, or 0.
    private static int opening(Passage passage, Line line, TimeExpression time) {
        var tokens = line.tokens();
        for (int i = 0; i < Math.min(2, tokens.size()); i++) {
            if (line.time(tokens.get(i)).filter(own -> isSame(own, time, passage)).isPresent()) {
                return i + 1;
            }
        }
        boolean that = 1 < tokens.size()
                && tokens.getFirst().is("that")
                && THE_TIME.contains(tokens.get(1).lower());
        return that ? 2 : tokens.getFirst().is("then") ? 1 : 0;
    }

    /// "2,870 in 2023 and 3,120 in 2024: a rise of 250": the only two before it, each with a time of its own.
    static Optional<Ends> ofTwoTimes(
            Neighbours near, Direction direction, Predicate<Figure> wanted, Fitting fits) {
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
        int first = Neighbours.index(line, two.get(0));
        int second = Neighbours.index(line, two.get(1));
        boolean times = hasTime(line, first, second)
                && (hasTime(line, second, near.at()) || hasTime(line, 0, first))
                && isApposed(near);
        var pair = new Ends(two.get(0), two.get(1)).likely();
        var back = new Ends(two.get(1), two.get(0)).likely();
        boolean turned = !fits.test(direction, pair.before(), pair.after())
                && fits.test(direction, back.before(), back.after());
        return Optional.of(turned ? back : pair)
                .filter(_ -> times && (fits.eitherWay(two.get(0), two.get(1)) || fits.mended(two.get(0), two.get(1))));
    }

    /// "…: a rise of 250."
    private static boolean isApposed(Neighbours near) {
        var tokens = near.line().tokens();
        boolean ends = near.at() + 1 == tokens.size() || tokens.get(near.at() + 1).tag() == Tag.PUNCT;
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
                        && fits.test(direction, before, after)) {
                    var pair = new Ends(before, after);
                    return Optional.of(pair.unless(meant.filter(pair::same).isPresent()));
                }
            }
        }
        return Optional.empty();
    }
}
