package org.muster.claim;

import java.util.Optional;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Tag;
import org.muster.model.time.TimeExpression;

/// A figure's own time is the one in its clause: the one it stands in brackets behind, the one that follows it, or the
/// nearest one before it.
final class OwnTimes {

    /// How far from a figure a time stands that is right with it.
    private static final int FARTHEST_BESIDE = 8;

    /// How far behind a time before a noun the figure stands that is said of the noun.
    private static final int FARTHEST_NOUN = 4;

    private OwnTimes() {}

    /// Returns the time in the figure's own clause.
    static Optional<TimeExpression> of(TimedSentence sentence, Figure figure) {
        return bracketed(sentence, figure)
                .or(() -> owned(sentence, figure))
                .or(() -> modifying(sentence, figure))
                .or(() -> RelativeClauses.of(sentence, figure))
                .or(() -> FollowingTimes.of(sentence, figure))
                .or(() -> PrecedingTimes.of(sentence, figure));
    }

    /// "in October (218)".
    private static Optional<TimeExpression> bracketed(TimedSentence sentence, Figure figure) {
        int at = sentence.indexOf(figure);
        return 0 < at && sentence.tokens().get(at - 1).is("(")
                ? sentence.usable()
                        .filter(time -> sentence.after(time) == at - 1)
                        .findFirst()
                : Optional.empty();
    }

    /// "Saturday's 1,178 cases".
    private static Optional<TimeExpression> owned(TimedSentence sentence, Figure figure) {
        int at = sentence.indexOf(figure);
        return 0 < at && sentence.tokens().get(at - 1).is("'s")
                ? sentence.times().stream()
                        .filter(time -> TimedSentence.places(time) && sentence.after(time) == at - 1)
                        .findFirst()
                : Optional.empty();
    }

    /// "the year-to-date total to 900": a time before the noun that the figure is said of.
    private static Optional<TimeExpression> modifying(TimedSentence sentence, Figure figure) {
        int at = sentence.indexOf(figure);
        return sentence.usable()
                .filter(time -> premodifies(sentence, time)
                        && sentence.after(time) <= at
                        && at <= sentence.after(time) + FARTHEST_NOUN)
                .findFirst();
    }

    /// Returns whether the time to date stands before a noun that it belongs to.
    static boolean premodifies(TimedSentence sentence, TimeExpression time) {
        return TimedSentence.toDate(time)
                && sentence.after(time) < sentence.tokens().size()
                && sentence.tokens().get(sentence.after(time)).tag() == Tag.NOUN;
    }

    /// Returns whether the time stands right with the figure: no comma parts them.
    static boolean beside(TimedSentence sentence, Figure figure, TimeExpression time) {
        int at = sentence.indexOf(figure);
        int begin = Math.min(at, sentence.first(time));
        int end = Math.max(at, sentence.first(time));
        return end - begin <= FARTHEST_BESIDE
                && sentence.tokens().subList(begin, end).stream().noneMatch(token -> token.is(","));
    }
}
