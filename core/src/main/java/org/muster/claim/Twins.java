package org.muster.claim;

import java.util.List;
import java.util.Optional;
import org.muster.model.text.Token;
import org.muster.model.time.Grain;
import org.muster.model.time.PartialDate;
import org.muster.model.time.TimeExpression;
import org.muster.model.time.TimeExpression.Role;
import org.muster.model.time.Window;

/// Twin times are two months or years that follow each other and are told in one breath: "in 2008 and 2009". What is
/// counted of them is counted of both.
final class Twins {

    private static final int MONTHS = 12;

    private Twins() {}

    /// Returns the window of the time together with the one that is joined to it.
    static Optional<Window> of(TimedSentence sentence, TimeExpression time) {
        int at = sentence.times().indexOf(time);
        var times = sentence.times();
        var before = 0 < at ? joined(sentence, times.get(at - 1), time) : Optional.<Window>empty();
        boolean last = before.isPresent() || at < 0 || at + 1 == times.size();
        return last ? before : joined(sentence, time, times.get(at + 1));
    }

    private static Optional<Window> joined(TimedSentence sentence, TimeExpression first, TimeExpression second) {
        boolean both = first.role() == Role.WHEN
                && second.role() == Role.WHEN
                && adjoin(sentence, first, second)
                && sentence.tokens().stream().noneMatch(token -> token.is("respectively") || token.is("both"));
        if (both && first.window() instanceof Window.On(var start) && second.window() instanceof Window.On(var end)) {
            return follows(start, end) ? Optional.of(new Window.Interval(start, end)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean adjoin(TimedSentence sentence, TimeExpression first, TimeExpression second) {
        int after = sentence.sentence().tokenAt(first.span().end() - 1) + 1;
        int begin = sentence.sentence().tokenAt(second.span().begin());
        List<Token> between = after <= begin ? sentence.tokens().subList(after, begin) : List.of();
        return between.size() == 1 && between.getFirst().is("and");
    }

    private static boolean follows(PartialDate start, PartialDate end) {
        if (start.grain() != end.grain() || start.grain() == Grain.DAY) {
            return false;
        }
        var first = start.yearNumber();
        var last = end.yearNumber();
        return first.isPresent()
                && last.isPresent()
                && number(start, first.getAsInt()) + 1 == number(end, last.getAsInt());
    }

    private static int number(PartialDate date, int year) {
        return date.grain() == Grain.YEAR ? year : year * MONTHS + date.month();
    }
}
