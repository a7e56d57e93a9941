package org.muster.claim;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Token;
import org.muster.model.time.Grain;
import org.muster.model.time.PartialDate;
import org.muster.model.time.Window;

/// An offset is a length of time that sets one thing told so long after or before another: "two days after a strike
/// killed 31".
///
/// @param begin the offset in the text at which it begins
/// @param days how many days lie between the two; negative where the second came first
record Offsets(int begin, int days) {

    /// How many tokens lie between "after" and the figure at most.
    private static final int REACH = 10;

    private static final int WEEK = 7;

    /// Returns the length of time that the figure's clause is set off by: "two days after".
    static Optional<Offsets> before(TimedSentence sentence, Figure figure) {
        var tokens = sentence.tokens();
        int at = sentence.indexOf(figure);
        for (int i = at - 1; 2 <= i && at - i <= REACH; i--) {
            var token = tokens.get(i);
            if (token.is(",") || token.is(";") || sentence.cues().is("split", token)) {
                return Optional.empty();
            }
            if (token.is("after") || token.is("before")) {
                int sign = token.is("after") ? -1 : 1;
                int begin = tokens.get(i - 2).span().begin();
                return length(sentence, begin, tokens.get(i - 2), tokens.get(i - 1)).stream()
                        .mapToObj(days -> new Offsets(begin, sign * days))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static OptionalInt length(TimedSentence sentence, int begin, Token count, Token unit) {
        int days = unit.lemma().equals("day") ? 1 : unit.lemma().equals("week") ? WEEK : 0;
        if (days == 0 || count.is("a") || count.is("one")) {
            return days == 0 ? OptionalInt.empty() : OptionalInt.of(days);
        }
        return sentence.figures().stream()
                .filter(figure ->
                        figure.kind() == Kind.DURATION && figure.span().begin() == begin)
                .flatMap(figure -> figure.quantity().amount().exact().low().value().stream())
                .filter(Rational::isWhole)
                .mapToInt(value -> days * value.numerator().intValueExact())
                .findFirst();
    }

    /// Returns the day that lies so far from that of the window; empty where the window is no day.
    Optional<Window> from(Window window) {
        return window instanceof Window.On(var date) && date.grain() == Grain.DAY
                ? date.firstDay().map(day -> new Window.On(PartialDate.ofDay(day.plus(days, ChronoUnit.DAYS))))
                : Optional.empty();
    }
}
