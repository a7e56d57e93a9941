package org.muster.measure.en;

import java.util.Optional;
import org.muster.model.text.Tag;

/// Durations are figures that say how long something lasts, a sentence runs, or lies between two things.
final class Durations {

    private static final int REACH = 14;

    private Durations() {}

    static Reading read(Setting setting) {
        return prison(setting).or(() -> lasting(setting)).orElseGet(() -> between(setting));
    }

    /// "sentenced to ten years", "up to five years in prison".
    private static Optional<Reading> prison(Setting setting) {
        var line = setting.line();
        for (int i = setting.begin() - REACH; i < setting.end() + 4; i++) {
            boolean cue = line.is(
                            i,
                            "prison",
                            "imprisonment",
                            "jail",
                            "jailed",
                            "imprisoned",
                            "sentenced",
                            "bars",
                            "custody",
                            "incarceration",
                            "behind")
                    && !line.is(i - 1, "from", "left");
            if (cue && (setting.begin() <= i || line.is(i, "sentenced", "jailed", "imprisoned"))) {
                var term = Thing.named("prison term", "term");
                return Optional.of(Reading.of(
                        offence(line, setting.end()).map(term::after).isPresent()
                                ? term.with(offence(line, setting.end()).get(), java.util.List.of())
                                : term,
                        "measure.prison-term"));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> offence(Line line, int from) {
        for (int i = from; i < from + REACH; i++) {
            if (line.is(i, "for")) {
                return Phrases.from(line, i + 1)
                        .filter(phrase -> !phrase.time())
                        .map(phrase -> Things.of(phrase).words());
            }
            if (line.is(i, ".", ";")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "two days of clashes", "a 24-hour curfew", "at war for more than two years".
    private static Optional<Reading> lasting(Setting setting) {
        var line = setting.line();
        var length = Thing.named("length time", "length");
        int after = line.is(setting.end(), "of", "-") ? setting.end() + 1 : setting.end();
        boolean attributive = line.is(setting.end(), "of", "-") || line.joinedUnit(setting.end() - 1);
        if (attributive) {
            var phrase = Phrases.from(line, after).filter(noun -> !noun.time());
            if (phrase.isPresent()) {
                var thing = Things.of(phrase.get());
                return Optional.of(Reading.of(length.with(thing.words(), thing.from()), "measure.length"));
            }
        }
        if (line.is(setting.begin() - 1, "for")) {
            for (int i = setting.begin() - 2; 0 <= i && setting.begin() - 24 < i; i--) {
                if (line.is(
                        i,
                        "war",
                        "conflict",
                        "strike",
                        "siege",
                        "blockade",
                        "occupation",
                        "pandemic",
                        "drought",
                        "crisis")) {
                    return Optional.of(
                            Reading.of(Thing.named("length of the " + line.lower(i), "length"), "measure.length"));
                }
            }
        }
        return Optional.empty();
    }

    /// Anything else is the time of what its clause tells.
    private static Reading between(Setting setting) {
        var line = setting.line();
        var time = Thing.named("time", "time");
        int after = setting.end();
        boolean bounded = line.is(setting.begin() - 1, "in", "over", "within", "for")
                || line.is(setting.begin(), "within", "over", "in");
        if (!bounded && line.is(after, "before", "after", "until", "since", "from", "following", "to", "of")) {
            var event = clause(line, after + 1);
            if (event.isPresent()) {
                return Reading.of(
                        time.with(line.lower(after), java.util.List.of(line.span(after))),
                        event,
                        "measure.time-between");
            }
        }
        int verb = Subjects.verbBefore(line, setting.begin());
        if (0 <= verb) {
            var subject = Subjects.of(line, verb).map(Things::bare);
            var named =
                    subject.map(thing -> time.with(thing.words(), thing.from())).orElse(time);
            return Reading.of(named, Happenings.group(line, verb), "measure.time-of");
        }
        var subject = Phrases.from(line, after)
                .or(() -> Phrases.from(line, after + 1))
                .filter(phrase -> !phrase.time());
        return subject.map(phrase -> {
                    var thing = Things.bare(phrase);
                    return Reading.of(
                            time.with(thing.words(), thing.from()),
                            Happenings.following(line, phrase.end(), true),
                            "measure.time-of");
                })
                .orElse(Reading.of(time, Happenings.following(line, after, true), "measure.time-of"));
    }

    private static Optional<Happening> clause(Line line, int from) {
        var subject = Phrases.from(line, from).filter(phrase -> !phrase.time());
        if (subject.isEmpty()) {
            return line.tag(from) == Tag.VERB || line.tag(from) == Tag.AUX
                    ? Happenings.group(line, from)
                    : Optional.empty();
        }
        var quote = new Quote(line).add(subject.get(), 2);
        var named = new Happening(quote.words(), java.util.List.of(), quote.spans());
        return Optional.of(Happenings.following(line, subject.get().end(), true)
                .map(named::and)
                .orElse(named));
    }
}
