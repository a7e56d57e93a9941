package org.muster.claim;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Block;
import org.muster.model.time.Grain;
import org.muster.model.time.PartialDate;
import org.muster.model.time.TimeExpression;
import org.muster.model.time.TimeExpression.Role;
import org.muster.model.time.Window;

/// Happenings are the dated events of a report; what is counted of an event is dated once and holds until the next.
///
/// A headline and an opening that name no day take the first that follows.
final class Happenings {

    private static final int LONGEST_EVENT = 14;

    private final List<TimedSentence> sentences;

    /// The window of each event by the offset of its time.
    private final TreeMap<Integer, Window> events;

    private Happenings(List<TimedSentence> sentences, TreeMap<Integer, Window> events) {
        this.sentences = List.copyOf(sentences);
        this.events = new TreeMap<>(events);
    }

    static Happenings of(List<TimedSentence> sentences) {
        var events = new TreeMap<Integer, Window>();
        for (var sentence : sentences) {
            for (var time : sentence.times()) {
                if (dates(sentence, time)) {
                    events.put(time.span().begin(), time.window());
                }
            }
        }
        return new Happenings(sentences, events);
    }

    /// Returns whether the time dates an event: a day or a few, with a word for what happened, and not a saying.
    private static boolean dates(TimedSentence sentence, TimeExpression time) {
        return (time.role() == Role.WHEN || time.role() == Role.DURATION)
                && TimedSentence.places(time)
                && (days(time.window()) || undatedDay(time))
                && !sentence.says(time)
                && sentence.cues().any("happen", sentence.tokens());
    }

    private static boolean days(Window window) {
        return switch (window) {
            case Window.On(var date) -> date.grain() == Grain.DAY;
            case Window.Interval interval -> interval.start().grain() == Grain.DAY && brief(interval);
            case Window.Since _, Window.Until _ -> false;
            case Window.Unresolved _ -> false;
        };
    }

    /// A weekday or "yesterday" that the report's unknown date leaves open still dates an event.
    private static boolean undatedDay(TimeExpression time) {
        var rule = time.cue().rule().value();
        return time.window() instanceof Window.Unresolved
                && (rule.endsWith(".weekday") || rule.contains("day") || rule.endsWith(".overnight"));
    }

    private static boolean brief(Window.Interval interval) {
        var first = interval.start().firstDay();
        var last = interval.end().firstDay();
        return first.isPresent()
                && last.isPresent()
                && ChronoUnit.DAYS.between(first.get(), last.get()) <= LONGEST_EVENT;
    }

    /// Returns the window of the event that the figure counts something of.
    Optional<Window> of(int index, Figure figure) {
        var sentence = sentences.get(index);
        if (figure.kind() != Kind.COUNT && figure.kind() != Kind.OTHER
                || sentence.cues().any("still", sentence.tokens())) {
            return Optional.empty();
        }
        var told = events.floorEntry(figure.span().begin());
        if (told == null) {
            return opening(sentence)
                    ? Optional.ofNullable(events.firstEntry()).map(Map.Entry::getValue)
                    : Optional.empty();
        }
        boolean past = Tenses.at(sentence.tokens(), sentence.indexOf(figure)) == Tenses.PAST;
        return past || sentence.sentence().block() != Block.BODY ? Optional.of(told.getValue()) : Optional.empty();
    }

    /// Returns the day of the opening event where the opening itself names only its month or year.
    Window refined(int index, Window told) {
        var sentence = sentences.get(index);
        var first = events.firstEntry();
        boolean before = first != null && sentence.sentence().span().end() <= first.getKey() && opening(sentence);
        return before
                        && told instanceof Window.On(var date)
                        && date.grain() != Grain.DAY
                        && within(first.getValue(), date)
                ? first.getValue()
                : told;
    }

    private static boolean within(Window event, PartialDate date) {
        return event instanceof Window.On(var day)
                && day.year().equals(date.year())
                && (date.grain() == Grain.YEAR || day.month() == date.month());
    }

    /// Returns whether the sentence tells of the event that the report is about to date.
    private static boolean opening(TimedSentence sentence) {
        return sentence.cues().any("happen", sentence.tokens());
    }
}
