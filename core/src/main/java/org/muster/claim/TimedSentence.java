package org.muster.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Sentence;
import org.muster.model.text.Token;
import org.muster.model.time.Grain;
import org.muster.model.time.TimeExpression;
import org.muster.model.time.TimeExpression.Role;
import org.muster.model.time.Window;

/// A sentence with its times and figures, in which one looks for the time that belongs to a figure.
///
/// @param sentence the sentence
/// @param times its times in span order
/// @param figures its figures in span order
/// @param cues the words of its language
record TimedSentence(Sentence sentence, List<TimeExpression> times, List<Figure> figures, Cues cues) {

    private static final Set<String> WALLS = Set.of(";", "—", "–");
    private static final Set<String> QUOTES = Set.of("\"", "“", "'", "‘");

    TimedSentence {
        times = List.copyOf(times);
        figures = List.copyOf(figures);
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    int indexOf(Figure figure) {
        return sentence.tokenAt(figure.span().begin());
    }

    /// Returns the index of the token behind the figure.
    int after(Figure figure) {
        return sentence.tokenAt(figure.span().end() - 1) + 1;
    }

    int first(TimeExpression time) {
        return sentence.tokenAt(time.span().begin());
    }

    /// Returns the index of the token behind the time.
    int after(TimeExpression time) {
        return sentence.tokenAt(time.span().end() - 1) + 1;
    }

    /// Returns the times that may place a figure of this sentence.
    Stream<TimeExpression> usable() {
        return times.stream().filter(TimedSentence::places).filter(time -> !Occasions.namesOther(this, time));
    }

    /// Returns whether the time may place a figure at all.
    static boolean places(TimeExpression time) {
        return switch (time.role()) {
            case WHEN -> !time.cue().rule().value().endsWith(".clock");
            case SINCE, UNTIL -> true;
            case DURATION -> !(time.window() instanceof Window.Unresolved);
            case COMPARED, DATELINE -> false;
        };
    }

    static boolean toDate(TimeExpression time) {
        return time.cue().rule().value().endsWith(".to-date");
    }

    /// "this year": a year, quarter or month that is not yet over when the report is told.
    boolean current(TimeExpression time) {
        return tokens().get(sentence.tokenAt(time.core().begin())).is("this")
                && time.role() == Role.WHEN
                && time.window() instanceof Window.On(var date)
                && date.grain() != Grain.DAY;
    }

    /// Returns whether the time opens its clause, and so holds for what follows.
    boolean fronted(TimeExpression time) {
        int first = first(time);
        if (first == 0) {
            return true;
        }
        var before = tokens().get(first - 1);
        boolean joined =
                before.is("and") && 1 < first && tokens().get(first - 2).is(",");
        return joined
                || first == 1 && QUOTES.contains(before.lower())
                || cues.is("split", before)
                || WALLS.contains(before.lower());
    }

    /// Returns the figures before this one.
    Stream<Figure> before(Figure figure) {
        return figures.stream().takeWhile(other -> !other.equals(figure));
    }

    /// Returns the tense of the words around the figure.
    Tenses tense(Figure figure) {
        return Tenses.at(tokens(), indexOf(figure));
    }

    /// Returns the tense of the words around the time.
    Tenses tense(TimeExpression time) {
        return Tenses.at(tokens(), first(time));
    }

    /// Returns whether no semicolon or dash stands between the two indexes.
    boolean wallFree(int begin, int end) {
        return end <= begin || tokens().subList(begin, end).stream().noneMatch(token -> WALLS.contains(token.lower()));
    }
}
