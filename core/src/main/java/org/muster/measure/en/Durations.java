package org.muster.measure.en;

import java.util.List;
import java.util.Optional;
import org.muster.model.text.Tag;

/// Durations are figures that say how long something lasts, or lies between two things.
final class Durations {

    private static final int REACH = 24;
    private static final Thing TIME = Thing.named("time", "time");
    private static final Thing LENGTH = Thing.named("length time", "length");

    private Durations() {}

    static Reading read(Setting setting) {
        return Terms.read(setting)
                .or(() -> attributive(setting))
                .or(() -> lasting(setting))
                .or(() -> lasted(setting))
                .or(() -> between(setting))
                .or(() -> before(setting))
                .orElseGet(() -> behind(setting));
    }

    /// "two days of clashes", "a 24-hour curfew".
    private static Optional<Reading> attributive(Setting setting) {
        var line = setting.line();
        boolean tied = line.is(setting.end(), "of") || line.hyphen(setting.end());
        if (!tied && !line.hyphen(setting.end() - 2)) {
            return Optional.empty();
        }
        return Phrases.from(line, tied ? setting.end() + 1 : setting.end())
                .filter(noun -> !noun.time())
                .map(Things::of)
                .map(thing -> Reading.of(LENGTH.with(thing.words(), thing.from()), "measure.length"));
    }

    /// "on strike for over six weeks": the nearest noun of something that lasts.
    private static Optional<Reading> lasting(Setting setting) {
        var line = setting.line();
        if (!line.is(setting.begin() - 1, "for", "lasted", "than")) {
            return Optional.empty();
        }
        for (int i = setting.begin() - 2; 0 <= i && setting.begin() - REACH < i; i--) {
            if (line.noun(i) && line.in(i, "lasting")) {
                return Optional.of(
                        Reading.of(Thing.named("length of the " + line.lower(i), "length"), "measure.length"));
            }
        }
        return Optional.empty();
    }

    /// "the trial, which lasted seven weeks", "the hearing lasted nine hours": what is said to last.
    private static Optional<Reading> lasted(Setting setting) {
        var line = setting.line();
        int verb = setting.begin() - 1;
        while (line.tag(verb) == Tag.ADV || line.is(verb, "for")) {
            verb--;
        }
        return line.tag(verb) == Tag.VERB && line.lemma(verb).equals("last")
                ? Subjects.topic(line, verb)
                        .filter(subject -> !subject.time())
                        .map(Things::bare)
                        .map(thing -> Reading.of(
                                new Thing("length of the " + thing.words(), "length", thing.from(), List.of()),
                                "measure.length"))
                : Optional.empty();
    }

    /// "two days before she was found": the time until or since an event that is named behind.
    private static Optional<Reading> between(Setting setting) {
        var line = setting.line();
        int at = setting.end();
        boolean bounded = line.is(setting.begin() - 1, "in", "over", "within", "for", "past", "last")
                || line.is(setting.begin(), "within", "over", "in");
        if (bounded || !line.is(at, "before", "after", "until", "since", "from", "following", "to")) {
            return Optional.empty();
        }
        var named = TIME.with(line.lower(at), List.of(line.span(at)));
        return event(line, at + 1).map(event -> Reading.of(named, Optional.of(event), "measure.time-between"));
    }

    private static Optional<Happening> event(Line line, int from) {
        var subject = Phrases.from(line, from).filter(phrase -> !phrase.time());
        if (subject.isEmpty()) {
            boolean verb = line.tag(from) == Tag.VERB || line.tag(from) == Tag.AUX;
            return verb ? Verbs.group(line, from) : Optional.empty();
        }
        var quote = new Quote(line).add(subject.get(), 2);
        var named = new Happening(quote.empty() ? line.lower(from) : quote.words(), List.of(), quote.spans());
        return Optional.of(Described.behind(line, subject.get().end(), true)
                .map(named::and)
                .orElse(named));
    }

    /// "the bridge was closed for two days": the time of what the clause tells, or since then.
    private static Optional<Reading> before(Setting setting) {
        var line = setting.line();
        int verb = Subjects.verbBefore(line, setting.begin());
        if (verb < 0) {
            return Optional.empty();
        }
        var time = time(setting);
        var named = Subjects.of(line, verb)
                .filter(subject -> !Words.in("number", subject.lemma()))
                .map(Things::bare)
                .map(thing -> time.with(thing.words(), thing.from()))
                .orElse(time);
        return Optional.of(Reading.of(named, done(setting, verb), "measure.time-of"));
    }

    /// Returns what the verb tells, with its object even where a figure counts it.
    private static Optional<Happening> done(Setting setting, int verb) {
        var line = setting.line();
        int object = line.in(verb + 1, "particle") ? verb + 2 : verb + 1;
        boolean counted = line.isFigure(object) && object != setting.begin();
        var group = Verbs.group(line, verb);
        return counted
                ? group.map(happening -> Verbs.state(line, line.skipFigure(object))
                        .map(happening::and)
                        .orElse(happening))
                : group;
    }

    /// Time, or the time since, or the time until.
    private static Thing time(Setting setting) {
        int end = setting.end();
        return switch (setting.line().lower(end)) {
            case "ago", "earlier" -> TIME.with("since", List.of(setting.line().span(end)));
            case "away", "off" -> TIME.with("until", List.of());
            default -> TIME;
        };
    }

    /// "Over the past two days the army advanced", "Two days ago, the dam burst": the clause that follows.
    private static Reading behind(Setting setting) {
        var line = setting.line();
        var subject = follower(line, setting.end());
        int pronoun = line.is(setting.end() + 1, ",") ? setting.end() + 2 : setting.end() + 1;
        if (line.tag(pronoun) == Tag.PRON && (line.tag(pronoun + 1) == Tag.VERB || line.tag(pronoun + 1) == Tag.AUX)) {
            return Reading.of(time(setting), done(setting, pronoun + 1), "measure.time-of");
        }
        if (subject.isEmpty()) {
            return Reading.of(time(setting), Described.behind(line, setting.end(), true), "measure.time-of");
        }
        var thing = Things.bare(subject.get());
        var happening = Described.behind(line, subject.get().end(), true);
        return Reading.of(time(setting).with(thing.words(), thing.from()), happening, "measure.time-of");
    }

    /// Returns the subject that follows, behind an adverb, a comma and phrases with prepositions.
    private static Optional<Phrase> follower(Line line, int end) {
        int i = end;
        while (i < end + REACH
                && (line.tag(i) == Tag.ADV || line.is(i, ",", "ago") || line.tag(i) == Tag.ADP && end < i)) {
            i = line.tag(i) == Tag.ADP
                    ? Phrases.from(line, line.skipFigure(i + 1))
                            .map(Phrase::end)
                            .orElse(i + 1)
                    : i + 1;
        }
        return Phrases.from(line, line.skipFigure(i))
                .or(() -> Phrases.from(line, end + 1))
                .filter(phrase -> !phrase.time());
    }
}
