package org.muster.claim;

import java.util.Optional;
import java.util.Set;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Tag;
import org.muster.model.time.TimeExpression;
import org.muster.model.time.TimeExpression.Role;

/// A relative clause behind a time tells what happened then: "the attack in 2017 in which 61 people died", "the
/// deadliest raid since March 3, when 44 were killed".
final class RelativeClauses {

    private static final Set<String> RELATIVE = Set.of("when", "which");

    private RelativeClauses() {}

    /// Returns the last time whose clause about it holds the figure.
    static Optional<TimeExpression> of(TimedSentence sentence, Figure figure) {
        int at = sentence.indexOf(figure);
        return sentence.times().stream()
                .filter(time -> TimedSentence.places(time) || time.role() == Role.COMPARED)
                .filter(time -> !Occasions.namesOther(sentence, time))
                .filter(time -> hold(sentence, figure, time) && sentence.wallFree(sentence.after(time), at))
                .reduce((_, later) -> later);
    }

    /// Returns whether the time opens a clause about itself that the figure stands in: ", when 44 died".
    static boolean hold(TimedSentence sentence, Figure figure, TimeExpression time) {
        int at = sentence.indexOf(figure);
        return opens(sentence, time)
                && sentence.after(time) < at
                && commaFree(sentence, relative(sentence, time) + 1, at);
    }

    private static boolean opens(TimedSentence sentence, TimeExpression time) {
        var tokens = sentence.tokens();
        int relative = relative(sentence, time);
        return !TimedSentence.toDate(time)
                && relative < tokens.size()
                && (time.role() == Role.COMPARED
                        ? tokens.get(relative).is("when")
                        : RELATIVE.contains(tokens.get(relative).lower()));
    }

    /// Returns the index of the word that would open a clause about the time: behind a comma and a preposition.
    private static int relative(TimedSentence sentence, TimeExpression time) {
        var tokens = sentence.tokens();
        int at = sentence.after(time);
        if (at < tokens.size() && tokens.get(at).is(",")) {
            at++;
        }
        boolean preposition = at + 1 < tokens.size() && tokens.get(at).tag() == Tag.ADP;
        return preposition && tokens.get(at + 1).is("which") ? at + 1 : at;
    }

    private static boolean commaFree(TimedSentence sentence, int begin, int end) {
        return end <= begin
                || sentence.tokens().subList(begin, end).stream()
                        .noneMatch(token -> token.is(",") || sentence.cues().is("split", token));
    }
}
