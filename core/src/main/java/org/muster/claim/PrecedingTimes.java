package org.muster.claim;

import java.util.Optional;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Tag;
import org.muster.model.time.TimeExpression;

/// A preceding time stands before a figure and holds up to it: "On Tuesday 32 people were killed".
final class PrecedingTimes {

    /// How far before a time the words stand that leave it to what another came from.
    private static final int FARTHEST = 8;

    private PrecedingTimes() {}

    /// Returns the last time that precedes the figure.
    static Optional<TimeExpression> of(TimedSentence sentence, Figure figure) {
        int at = sentence.indexOf(figure);
        return sentence.usable()
                .filter(time -> time.span().end() <= figure.span().begin() && !left(sentence, time))
                .filter(time -> sentence.fronted(time)
                        || !Sayings.datedBy(sentence, time) && unsplit(sentence, sentence.after(time), at))
                .filter(time -> sentence.wallFree(sentence.after(time), at))
                .reduce((_, later) -> later);
    }

    /// Returns whether the time belongs to a figure that is only what another came from, or to an aside: "down from 40
    /// in March", "some of them held since March".
    private static boolean left(TimedSentence sentence, TimeExpression time) {
        int first = sentence.first(time);
        for (int i = first - 1; 0 < i && first - i <= FARTHEST; i--) {
            var token = sentence.tokens().get(i);
            var before = sentence.tokens().get(i - 1);
            boolean from = token.is("from") && sentence.cues().is("direction", before);
            if (from || before.is("of") && sentence.cues().is("pronoun", token)) {
                return true;
            }
            if (token.tag() == Tag.PUNCT) {
                return false;
            }
        }
        return false;
    }

    private static boolean unsplit(TimedSentence sentence, int begin, int end) {
        return end <= begin || !sentence.cues().any("split", sentence.tokens().subList(begin, end));
    }
}
