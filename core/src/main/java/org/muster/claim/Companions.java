package org.muster.claim;

import java.util.Optional;
import org.muster.model.quantity.Figure;
import org.muster.model.time.TimeExpression;

/// Companions are figures told together, which share one time: "ten were killed and four wounded".
final class Companions {

    private Companions() {}

    /// Returns the figure before this one that it is told together with.
    static Optional<Figure> before(TimedSentence sentence, Figure figure) {
        int at = sentence.figures().indexOf(figure);
        if (at <= 0 || sentence.figures().get(at - 1).kind() != figure.kind()) {
            return Optional.empty();
        }
        var before = sentence.figures().get(at - 1);
        int begin = sentence.indexOf(before);
        int end = sentence.indexOf(figure);
        var between = sentence.tokens().subList(begin, end);
        boolean joined = between.stream().anyMatch(token -> token.is("and") || token.is(",") || token.is("or"));
        boolean open =
                joined && sentence.wallFree(begin, end) && !sentence.cues().any("split", between);
        return open && !timeBetween(sentence, before, figure) ? Optional.of(before) : Optional.empty();
    }

    /// Returns the time behind the figure that this one is told together with: "has killed 900 and displaced a third of
    /// the islanders since 2013".
    static Optional<TimeExpression> shared(TimedSentence sentence, Figure figure) {
        int at = sentence.figures().indexOf(figure);
        if (at + 1 == sentence.figures().size()) {
            return Optional.empty();
        }
        var next = sentence.figures().get(at + 1);
        int begin = sentence.indexOf(figure);
        int end = sentence.indexOf(next);
        var between = sentence.tokens().subList(begin, end);
        boolean joined = between.stream().anyMatch(token -> token.is("and") || token.is("or"));
        boolean open =
                joined && sentence.wallFree(begin, end) && !sentence.cues().any("split", between);
        return open && !timeBetween(sentence, figure, next) ? FollowingTimes.of(sentence, next) : Optional.empty();
    }

    private static boolean timeBetween(TimedSentence sentence, Figure figure, Figure next) {
        return sentence.times().stream()
                .anyMatch(other -> TimedSentence.places(other)
                        && figure.span().end() <= other.span().begin()
                        && other.span().end() <= next.span().begin());
    }
}
