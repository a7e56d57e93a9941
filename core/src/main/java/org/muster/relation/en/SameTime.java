package org.muster.relation.en;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Tag;
import org.muster.model.time.TimeExpression;
import org.muster.model.time.Window;

/// The same time is told of by a sentence of its own as that with which a change or difference compares: "33
/// percent fewer than in 2023. That year there were 72,000."
final class SameTime {

    private static final Set<String> THE_TIME = Set.of("year", "month", "week", "day", "season", "quarter");
    private static final Set<String> IT_WAS = Set.of(
            ",", "it", "they", "there", "was", "were", "had", "been", "stood", "at", "still", "only", "just", "the",
            "number", "figure", "total");
    private static final Set<String> PLACING =
            Set.of("before", "in", "on", "at", "during", "after", "since", "under", "until");
    private static final int TO_OPEN = 2;
    private static final int TO_TIME = 6;

    private SameTime() {}

    /// "33 percent fewer than in 2023. That year there were 72,000.": what the next line says of nothing but
    /// the time with which the figure's words compare.
    static Optional<Figure> base(Neighbours near, Predicate<Figure> wanted) {
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
                && (at + 1 == tokens.size()
                        || at + 1 < tokens.size() && tokens.get(at + 1).tag() == Tag.PUNCT);
        return ends ? line.figure(tokens.get(at)) : Optional.empty();
    }

    /// Returns where the words "in 2023", "that year" or "then" end with which the line opens, or 0.
    private static int opening(Passage passage, Line line, TimeExpression time) {
        var tokens = line.tokens();
        for (int i = 0; i < Math.min(2, tokens.size()); i++) {
            if (line.time(tokens.get(i))
                    .filter(own -> isSame(own, time, passage))
                    .isPresent()) {
                return i + 1;
            }
        }
        boolean that = 1 < tokens.size()
                && tokens.getFirst().is("that")
                && THE_TIME.contains(tokens.get(1).lower());
        return that ? 2 : tokens.getFirst().is("then") ? 1 : 0;
    }

    /// "12 more than last week. A year ago there were 31", "rose by 12 to 43 in May. Before the war there
    /// had been 31": what is told of another time than that from which the figure's words tell is no base.
    static boolean allows(Neighbours near, Figure before) {
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
}
