package org.muster.claim;

import java.util.List;
import java.util.Optional;
import org.muster.model.quantity.Figure;
import org.muster.model.time.Grain;
import org.muster.model.time.PartialDate;
import org.muster.model.time.TimeExpression;
import org.muster.model.time.TimeExpression.Role;
import org.muster.model.time.Window;

/// A vote that a report opens with has a day, told once, which holds for its shares, its turnout and the seats won.
///
/// @param day the window of its day
/// @param opening the offset of the sentence that tells it
record Votes(Window day, int opening) {

    /// How many sentences open a report.
    private static final int OPENING = 5;

    /// How many tokens lie between a day and the word for the vote.
    private static final int REACH = 5;

    /// How far before a figure the verb stands that says what it takes.
    private static final int NEED = 3;

    /// Returns the vote that the report opens with, if it tells its day and that is over.
    static Optional<Votes> of(List<TimedSentence> sentences, Optional<PartialDate> published) {
        for (var sentence : sentences.subList(0, Math.min(OPENING, sentences.size()))) {
            for (var time : sentence.times()) {
                if (held(sentence, time) && over(time.window(), published)) {
                    return Optional.of(
                            new Votes(time.window(), sentence.sentence().span().begin()));
                }
            }
        }
        return Optional.empty();
    }

    /// "Sunday's election", "the referendum on Sunday", "a runoff held on 3 May".
    private static boolean held(TimedSentence sentence, TimeExpression time) {
        if (time.role() != Role.WHEN || !(time.window() instanceof Window.On(var date)) || date.grain() != Grain.DAY) {
            return false;
        }
        var tokens = sentence.tokens();
        int first = sentence.sentence().tokenAt(time.span().begin());
        int after = sentence.sentence().tokenAt(time.span().end() - 1) + 1;
        boolean named = after < tokens.size()
                && tokens.get(after).is("'s")
                && sentence.cues().any("vote", tokens.subList(after, Math.min(tokens.size(), after + REACH)));
        return named
                || !Sayings.datedBy(sentence, time)
                        && sentence.cues().any("vote", tokens.subList(Math.max(0, first - REACH), first));
    }

    private static boolean over(Window window, Optional<PartialDate> published) {
        var day = window.firstDay();
        var last = published.flatMap(PartialDate::lastDay);
        return day.isPresent() && (last.isEmpty() || !last.get().isBefore(day.get()));
    }

    /// Returns the day of the vote for a figure of what it brought.
    Optional<Window> of(TimedSentence sentence, Figure figure) {
        boolean ballots = sentence.cues().any("ballot", sentence.tokens());
        var tense = Tenses.at(sentence.tokens(), sentence.indexOf(figure));
        boolean brought = switch (figure.kind()) {
            case SHARE -> ballots || tense == Tenses.PAST;
            case COUNT, OTHER -> ballots;
            case MULTIPLE, CHANGE, RATE, MONEY -> false;
            case AGE, DURATION, LENGTH, AREA, MASS, VOLUME, SPEED, TEMPERATURE, MAGNITUDE -> false;
        };
        return brought && opening <= figure.span().begin() && !compared(sentence, figure) && !needed(sentence, figure)
                ? Optional.of(day)
                : Optional.empty();
    }

    /// "the lowest since 58 percent voted in 1994": a figure within a time is of that time.
    private static boolean compared(TimedSentence sentence, Figure figure) {
        return sentence.times().stream()
                .anyMatch(time -> time.span().contains(figure.span().begin()));
    }

    /// "A majority needs 76 seats": what it takes, not what it brought.
    private static boolean needed(TimedSentence sentence, Figure figure) {
        var before = Clause.around(figure, sentence.sentence(), sentence.cues()).before(NEED);
        return before.stream()
                .anyMatch(token -> token.lemma().equals("need") || token.lemma().equals("require"));
    }
}
