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
                .or(() -> between(setting))
                .or(() -> before(setting))
                .orElseGet(() -> behind(setting));
    }

    /// "two days of clashes", "a 24-hour curfew".
    private static Optional<Reading> attributive(Setting setting) {
        var line = setting.line();
        boolean tied = line.is(setting.end(), "of", "-");
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

    /// "the bridge was closed for two days": the time of what the clause tells.
    private static Optional<Reading> before(Setting setting) {
        var line = setting.line();
        int verb = Subjects.verbBefore(line, setting.begin());
        if (verb < 0) {
            return Optional.empty();
        }
        var named = Subjects.of(line, verb)
                .filter(subject -> !Words.in("number", subject.lemma()))
                .map(Things::bare)
                .map(thing -> TIME.with(thing.words(), thing.from()))
                .orElse(TIME);
        return Optional.of(Reading.of(named, Verbs.group(line, verb), "measure.time-of"));
    }

    /// "Over the past two days the army advanced": the clause that follows.
    private static Reading behind(Setting setting) {
        var line = setting.line();
        var subject = Phrases.from(line, setting.end())
                .or(() -> Phrases.from(line, setting.end() + 1))
                .filter(phrase -> !phrase.time());
        if (subject.isEmpty()) {
            return Reading.of(TIME, Described.behind(line, setting.end(), true), "measure.time-of");
        }
        var thing = Things.bare(subject.get());
        var happening = Described.behind(line, subject.get().end(), true);
        return Reading.of(TIME.with(thing.words(), thing.from()), happening, "measure.time-of");
    }
}
