package org.muster.claim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Token;
import org.muster.model.time.Grain;
import org.muster.model.time.PartialDate;
import org.muster.model.time.TimeExpression;
import org.muster.model.time.Window;

/// An earlier figure is set against the one before it, one year, month or week back: "120 in May, up from 90 a year
/// ago". It covers as much as that one, so long before.
final class Earlier {

    /// How many tokens lie between a figure and the "a year earlier" that is its own at most.
    private static final int REACH = 4;

    private Earlier() {}

    /// Returns the window of the later figure moved back by the time that the earlier one stands with.
    static Optional<Window> than(TimedSentence sentence, Figure figure, TimeExpression own, Window later) {
        var tokens = sentence.tokens();
        int begin = sentence.sentence().tokenAt(own.core().begin());
        int last = sentence.sentence().tokenAt(own.core().end() - 1);
        int at = sentence.sentence().tokenAt(figure.span().end() - 1);
        boolean close = figure.span().end() <= own.span().begin() && begin - at <= REACH;
        if (!close || last - begin != 2 || !back(tokens.get(last)) || !single(tokens.get(begin))) {
            return Optional.empty();
        }
        return switch (tokens.get(begin + 1).lemma()) {
            case "year" -> moved(later, day -> day.minusYears(1), Grain.MONTH);
            case "month" -> moved(later, day -> day.minusMonths(1), Grain.MONTH);
            case "week" -> moved(later, day -> day.minusWeeks(1), Grain.DAY);
            default -> Optional.empty();
        };
    }

    private static boolean back(Token token) {
        return token.is("earlier") || token.is("ago") || token.is("before") || token.is("previously");
    }

    private static boolean single(Token token) {
        return token.is("a") || token.is("one") || token.is("the");
    }

    private static Optional<Window> moved(Window later, UnaryOperator<LocalDate> back, Grain grain) {
        return switch (later) {
            case Window.On(var date) -> moved(date, back, grain).map(Window.On::new);
            case Window.Until(var date)
            when grain == Grain.DAY -> moved(date, back, grain).map(Window.On::new);
            case Window.Interval(var start, var end) ->
                moved(start, back, grain)
                        .flatMap(first -> moved(end, back, grain).map(last -> new Window.Interval(first, last)));
            case Window.Until _, Window.Since _, Window.Unresolved _ -> Optional.empty();
        };
    }

    /// Moves a date no coarser than the grain.
    private static Optional<PartialDate> moved(PartialDate date, UnaryOperator<LocalDate> back, Grain grain) {
        boolean fine = date.grain() == Grain.DAY || date.grain() == Grain.MONTH && grain == Grain.MONTH;
        return date.firstDay()
                .filter(_ -> fine)
                .map(back)
                .map(day -> date.grain() == Grain.DAY
                        ? PartialDate.ofDay(day)
                        : PartialDate.ofMonth(day.getYear(), day.getMonthValue()));
    }
}
