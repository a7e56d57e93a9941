package org.muster.claim;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.model.claim.Measure;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.FigureId;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Block;
import org.muster.model.text.Tag;
import org.muster.model.time.Grain;
import org.muster.model.time.PartialDate;
import org.muster.model.time.TimeExpression;
import org.muster.model.time.TimeExpression.Role;
import org.muster.model.time.Window;

/// Happenings are the dated events of a report; what is counted of an event is dated once and holds until the next.
///
/// A headline and an opening that name no day take the first that follows. What the law does afterwards, an arrest or a
/// charge, has its own day, which says nothing about who was hurt.
final class Happenings {

    private static final int LONGEST_EVENT = 14;

    /// How many sentences, title and all, tell what a report is about.
    private static final int LEDE = 3;

    /// How many sentences open a report.
    private static final int OPENING = 6;

    private final List<TimedSentence> sentences;
    private final Map<FigureId, Measure> measures;

    /// The window of each event by the offset of its time.
    private final TreeMap<Integer, Window> events;

    /// The same for the events in which somebody may have been hurt.
    private final TreeMap<Integer, Window> harms;

    private Happenings(
            List<TimedSentence> sentences,
            Map<FigureId, Measure> measures,
            TreeMap<Integer, Window> events,
            TreeMap<Integer, Window> harms) {
        this.sentences = List.copyOf(sentences);
        this.measures = Map.copyOf(measures);
        this.events = new TreeMap<>(events);
        this.harms = new TreeMap<>(harms);
    }

    /// @param published the day of the report; it dates an event that the report opens with and that it gives no time
    /// at all, as first news does
    static Happenings of(
            List<TimedSentence> sentences, Map<FigureId, Measure> measures, Optional<PartialDate> published) {
        var events = new TreeMap<Integer, Window>();
        var harms = new TreeMap<Integer, Window>();
        for (var sentence : sentences) {
            for (var time : sentence.times()) {
                boolean aftermath = !events.isEmpty() && Occasions.about(sentence, time, "aftermath");
                if (!aftermath
                        && !ahead(time.window(), published)
                        && dates(sentence, time)
                        && (sentence.cues().any("happen", sentence.tokens())
                                || opens(sentences, sentence) && Predicates.narrate(sentence, time))) {
                    events.put(time.span().begin(), time.window());
                    if (!Occasions.lawful(sentence, time)) {
                        harms.put(time.span().begin(), time.window());
                    }
                }
            }
        }
        if (events.isEmpty() && opensWithHarm(sentences)) {
            onlyDay(sentences)
                    .ifPresentOrElse(
                            time -> events.put(time.span().begin(), time.window()),
                            () -> published
                                    .filter(day -> day.grain() == Grain.DAY && timeless(sentences))
                                    .ifPresent(day -> events.put(0, new Window.On(day))));
        }
        return new Happenings(sentences, measures, events, harms.isEmpty() ? events : harms);
    }

    /// Returns whether the time lies ahead of the report, which so tells what is planned for it and not what happened.
    private static boolean ahead(Window window, Optional<PartialDate> published) {
        var last = published.flatMap(PartialDate::lastDay);
        return last.isPresent()
                && window.firstDay()
                        .filter(day -> last.get().plusDays(1).isBefore(day))
                        .isPresent();
    }

    /// Returns whether the sentence is among the first of the report, whose day is the report's own.
    private static boolean opens(List<TimedSentence> sentences, TimedSentence sentence) {
        return sentences.subList(0, Math.min(LEDE, sentences.size())).contains(sentence);
    }

    private static boolean opensWithHarm(List<TimedSentence> sentences) {
        return sentences.stream()
                .limit(OPENING)
                .anyMatch(sentence -> sentence.cues().any("harm", sentence.tokens()));
    }

    /// Returns whether the opening names no time.
    private static boolean timeless(List<TimedSentence> sentences) {
        return sentences.stream()
                .limit(OPENING)
                .flatMap(sentence -> sentence.times().stream())
                .noneMatch(TimedSentence::places);
    }

    /// Returns the first day that is told of the past, where no sentence says what happened on it.
    private static Optional<TimeExpression> onlyDay(List<TimedSentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> sentence.times().stream()
                        .filter(time -> time.role() == Role.WHEN
                                && dates(sentence, time)
                                && sentence.tense(time) == Tenses.PAST))
                .findFirst();
    }

    /// Returns whether the time may date an event: a day or a few, and not a saying.
    private static boolean dates(TimedSentence sentence, TimeExpression time) {
        return (time.role() == Role.WHEN || time.role() == Role.DURATION)
                && TimedSentence.places(time)
                && (days(time.window()) || undatedDay(time))
                && !Sayings.datedBy(sentence, time)
                && !Predicates.state(sentence, time)
                && !Predicates.schedule(sentence, time)
                && !background(sentence, time);
    }

    /// "left on Tuesday under a deal struck last week": the day dates the event, and the week what went before it.
    private static boolean background(TimedSentence sentence, TimeExpression time) {
        return time.window() instanceof Window.Interval interval
                && weekLong(interval)
                && sentence.times().stream()
                        .anyMatch(other -> other.role() == Role.WHEN
                                && other.window() instanceof Window.On(var date)
                                && date.grain() == Grain.DAY
                                && !Sayings.datedBy(sentence, other));
    }

    private static boolean weekLong(Window.Interval interval) {
        return interval.start()
                .firstDay()
                .flatMap(first -> interval.end().firstDay().map(last -> 5 < ChronoUnit.DAYS.between(first, last)))
                .orElse(false);
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
        var days = hurts(sentence, figure) ? harms : events;
        var told = days.floorEntry(figure.span().begin());
        if (told == null) {
            return opening(sentence)
                    ? Optional.ofNullable(days.firstEntry()).map(Map.Entry::getValue)
                    : Optional.empty();
        }
        return holds(sentence, figure) ? Optional.of(told.getValue()) : Optional.empty();
    }

    /// Returns whether the sentence goes on telling of the event before it.
    private static boolean holds(TimedSentence sentence, Figure figure) {
        return switch (Tenses.at(sentence.tokens(), sentence.indexOf(figure))) {
            case PAST -> !elsewhen(sentence);
            case PRESENT ->
                sentence.sentence().block() != Block.BODY || sentence.cues().any("party", sentence.tokens());
            case PERFECT -> sentence.sentence().block() != Block.BODY;
        };
    }

    /// "When the siege began, four of the wells ran dry": a clause that takes the sentence to a time of its own.
    private static boolean elsewhen(TimedSentence sentence) {
        var tokens = sentence.tokens();
        return 1 < tokens.size()
                && tokens.getFirst().is("when")
                && tokens.get(1).tag() != Tag.VERB;
    }

    /// Returns whether the time dates what the law did, while the figure counts those who were hurt on another day.
    boolean mistakes(int index, Figure figure, TimeExpression own) {
        var sentence = sentences.get(index);
        return days(own.window())
                && Occasions.lawful(sentence, own)
                && hurts(sentence, figure)
                && !harms.isEmpty()
                && !harms.equals(events);
    }

    private boolean hurts(TimedSentence sentence, Figure figure) {
        var measure = measures.get(figure.id());
        var cues = sentence.cues();
        return measure != null
                && (cues.has("harm", measure.noun())
                        || measure.events().stream().anyMatch(lemma -> cues.has("harm", lemma)));
    }

    /// Returns the day of the opening event where the opening itself names only its month or year.
    Window refined(int index, Figure figure, Window told) {
        var sentence = sentences.get(index);
        var first = (hurts(sentence, figure) ? harms : events).firstEntry();
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
        return sentence.sentence().block() == Block.TITLE || sentence.cues().any("happen", sentence.tokens());
    }
}
