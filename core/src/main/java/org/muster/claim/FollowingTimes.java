package org.muster.claim;

import java.util.Optional;
import java.util.Set;
import org.muster.model.quantity.Figure;
import org.muster.model.time.TimeExpression;

/// A following time stands behind a figure in its clause, and no other figure or clause stands between: "32 people were
/// killed on Tuesday".
final class FollowingTimes {

    private static final Set<String> ASIDE = Set.of("who", "whose", "which", "where");

    private FollowingTimes() {}

    /// Returns the first time that follows the figure.
    static Optional<TimeExpression> of(TimedSentence sentence, Figure figure) {
        int from = Math.max(sentence.indexOf(figure), Insertions.behind(sentence, figure));
        return sentence.usable()
                .filter(time -> figure.span().end() <= time.span().begin() && !sentence.fronted(time))
                .filter(time -> !Sayings.datedBy(sentence, time) && !OwnTimes.premodifies(sentence, time))
                .filter(time -> figureFree(sentence, figure, time) && sentence.wallFree(from, sentence.first(time)))
                .filter(time -> !aside(sentence, Insertions.behind(sentence, figure), sentence.first(time)))
                .findFirst();
    }

    /// Returns whether a clause about something else begins between the two: ", whose", ", who", "some of them"; but
    /// right behind the figure it is about the figure.
    private static boolean aside(TimedSentence sentence, int begin, int end) {
        var tokens = sentence.tokens();
        for (int i = begin + 2; i < end; i++) {
            boolean relative =
                    tokens.get(i - 1).is(",") && ASIDE.contains(tokens.get(i).lower());
            if (relative || tokens.get(i - 1).is("of") && sentence.cues().is("pronoun", tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean figureFree(TimedSentence sentence, Figure figure, TimeExpression time) {
        return sentence.figures().stream()
                .noneMatch(other -> !Timeless.is(other.kind())
                        && !whole(sentence, figure, other)
                        && !Standing.is(sentence, other)
                        && Insertions.behind(sentence, figure) <= sentence.indexOf(other)
                        && other.span().end() <= time.span().begin());
    }

    /// "in 17 of 48 girders", "3,075 of its 3,400 beds": the number that the figure is a part of.
    private static boolean whole(TimedSentence sentence, Figure figure, Figure other) {
        int of = sentence.after(figure);
        int gap = sentence.indexOf(other) - of;
        return 0 < gap && gap <= 2 && sentence.tokens().get(of).is("of");
    }
}
