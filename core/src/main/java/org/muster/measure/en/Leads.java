package org.muster.measure.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Tag;

/// Leads are the points by which one side of a poll or vote is ahead, and the shares for each side.
final class Leads {

    private static final int REACH = 16;

    /// How long the name of the side is that a group favours, with the words around it.
    private static final int FAVOURED = 7;

    private Leads() {}

    static Optional<Reading> read(Setting setting) {
        var line = setting.line();
        if (error(setting)) {
            return Optional.of(Reading.of(Thing.named("margin of error", "margin"), "measure.margin"));
        }
        var placed = placed(setting).or(() -> possessed(setting)).or(() -> favoured(setting));
        if (placed.isPresent()) {
            return placed;
        }
        int verb = ahead(line, setting.begin());
        if (verb < 0 || verb == setting.begin() - 1 && !points(setting)) {
            return attributive(setting).or(() -> received(setting));
        }
        var leader = side(line, verb);
        var rival = Phrases.from(line, verb + 1).filter(Phrase::proper).map(Things::bare);
        if (points(setting)) {
            return Optional.of(lead(leader, rival));
        }
        if (line.tag(setting.end()) == Tag.VERB || line.tag(setting.end()) == Tag.AUX) {
            return Optional.empty();
        }
        var second = behind(setting, verb);
        var held = line.is(setting.begin() - 1, "to", "-") ? rival : second.or(() -> leader);
        return held.map(thing -> share(setting, thing));
    }

    /// "leads with 31 percent, ahead of the Greens on 24 percent": the share of the one who is behind.
    private static Optional<Thing> behind(Setting setting, int verb) {
        var line = setting.line();
        return line.is(verb, "ahead") && line.is(verb + 1, "of") && line.is(setting.begin() - 1, "on", "at", "with")
                ? Phrases.from(line, verb + 2).map(Things::bare)
                : Optional.empty();
    }

    /// "the survey put him six points behind", "had her ahead by nine": whom a poll sees in front or behind.
    private static Optional<Reading> placed(Setting setting) {
        var line = setting.line();
        int end = setting.end();
        boolean by =
                line.is(setting.begin() - 1, "by") && line.is(setting.begin() - 2, "ahead", "up", "behind", "down");
        boolean after = points(setting) && line.is(end, "behind", "ahead", "up", "down", "clear");
        int object = by ? setting.begin() - 2 : setting.begin();
        int verb = Subjects.verbBefore(line, object);
        if (!by && !after || !line.is(verb, "put", "puts", "had", "has", "showed", "shows", "show", "placed")) {
            return Optional.empty();
        }
        var side = Phrases.before(line, object).map(Things::bare);
        boolean back = line.is(by ? object : end, "behind", "down");
        var noun = back ? Thing.named("deficit", "deficit") : Thing.named("lead", "lead");
        return Optional.of(Reading.of(
                side.map(thing -> noun.with("of " + thing.words(), thing.from()))
                        .orElse(noun),
                "measure.lead"));
    }

    /// "the mayor's lead over the judge shrank to four points": the lead is the subject.
    private static Optional<Reading> possessed(Setting setting) {
        var line = setting.line();
        for (int i = setting.begin() - 1; points(setting) && 0 < i && setting.begin() - REACH < i; i--) {
            if (line.in(i, "advantage") && line.is(i - 1, "'s", "’s", "'")) {
                var rival = line.is(i + 1, "over") ? Phrases.from(line, i + 2) : Optional.<Phrase>empty();
                return Optional.of(lead(Phrases.before(line, i - 1).map(Things::bare), rival.map(Things::bare)));
            }
        }
        return Optional.empty();
    }

    /// "within the 4.5-point margin of error": how exact a survey is.
    private static boolean error(Setting setting) {
        var line = setting.line();
        int noun = line.hyphen(setting.end()) ? setting.end() + 1 : setting.end();
        return line.is(noun, "margin") && line.is(noun + 1, "of") && line.is(noun + 2, "error");
    }

    /// "women favor the mayor by 19 points": whom a group puts ahead.
    private static Optional<Reading> favoured(Setting setting) {
        var line = setting.line();
        if (!points(setting) || !line.is(setting.begin() - 1, "by")) {
            return Optional.empty();
        }
        int verb = setting.begin() - 2;
        while (setting.begin() - FAVOURED < verb && !line.in(verb, "favouring")) {
            verb--;
        }
        if (!line.in(verb, "favouring")) {
            return Optional.empty();
        }
        var group = Phrases.before(line, verb).map(Things::bare);
        var side = Phrases.from(line, verb + 1).filter(phrase -> phrase.end() == setting.begin() - 1);
        return side.map(Things::bare).map(thing -> {
            var lead = Thing.named("lead", "lead").with("of " + thing.words(), thing.from());
            return Reading.of(
                    group.map(voters -> lead.with("among " + voters.words(), voters.from()))
                            .orElse(lead),
                    "measure.lead");
        });
    }

    private static int ahead(Line line, int before) {
        for (int i = before - 1; 0 <= i && before - REACH < i; i--) {
            if (line.in(i, "lead")) {
                return i;
            }
        }
        return -1;
    }

    private static final Set<String> PLACES = Set.of("first", "second", "third", "fourth", "fifth", "last", "out");

    private static boolean points(Setting setting) {
        return setting.line().is(setting.end() - 1, "points", "point", "digits");
    }

    private static Reading lead(Optional<Thing> leader, Optional<Thing> rival) {
        var lead = Thing.named("lead", "lead");
        var first = leader.map(thing -> lead.with("of " + thing.words(), thing.from()))
                .orElse(lead);
        return Reading.of(
                rival.map(thing -> first.with("over " + thing.words(), thing.from()))
                        .orElse(first),
                "measure.lead");
    }

    /// "had a ten-point lead over the mayor": the noun behind the figure.
    static Optional<Reading> attributive(Setting setting) {
        var line = setting.line();
        var noun = Phrases.from(line, line.hyphen(setting.end()) ? setting.end() + 1 : setting.end());
        boolean before = line.is(setting.begin() - 1, "of") && line.in(setting.begin() - 2, "advantage");
        boolean behind = noun.isPresent() && Words.in("advantage", noun.get().lemma());
        if (!before && !behind) {
            return Optional.empty();
        }
        int end = before ? setting.end() : noun.get().end();
        int verb = Subjects.verbBefore(line, setting.begin());
        var leader = verb < 0 ? Optional.<Thing>empty() : side(line, verb);
        var rival = line.is(end, "over") ? Phrases.from(line, end + 1).map(Things::bare) : Optional.<Thing>empty();
        return Optional.of(lead(leader, rival));
    }

    /// "the mayor received 38 percent", "and the judge 3 percent": the share for one side.
    private static Optional<Reading> received(Setting setting) {
        var line = setting.line();
        var before = Phrases.before(line, setting.begin()).filter(Phrase::proper);
        if (before.isPresent() && setting.memory().lastIn(line).isPresent()) {
            return before.map(side -> share(setting, Things.bare(side)));
        }
        var noun = Phrases.from(line, setting.end());
        if (noun.isPresent() && !Words.in("voting", noun.get().lemma())) {
            return Optional.empty();
        }
        boolean whole = line.is(setting.end(), "of");
        if (!whole
                && line.is(setting.begin() - 1, "with", "on")
                && setting.memory().last(Leads::isVote).isPresent()) {
            return side(line, setting.begin() - 1).map(Leads::vote);
        }
        if (line.is(setting.begin() - 1, "with")) {
            int place = Subjects.verbBefore(line, setting.begin());
            return placed(line, place) ? side(line, place).map(Leads::vote) : Optional.empty();
        }
        int verb = setting.begin() - 1;
        while (line.tag(verb) == Tag.DET || line.tag(verb) == Tag.ADV) {
            verb--;
        }
        var share = line.is(setting.end(), "of") ? Phrases.from(line, setting.end() + 1) : noun;
        boolean cast = share.filter(behind -> behind.lemma().equals("vote")).isPresent();
        return line.in(verb, "receive")
                ? side(line, verb).map(thing -> cast ? vote(thing) : share(setting, thing))
                : Optional.empty();
    }

    private static boolean isVote(Memory.Entry entry) {
        return entry.spot().figure().kind() == Kind.SHARE
                && entry.reading().thing().noun().equals("vote");
    }

    /// "came second with 27 percent", "won with 52 percent".
    private static boolean placed(Line line, int verb) {
        String lemma = 0 <= verb ? line.lemma(verb) : "";
        return lemma.equals("win")
                || (lemma.equals("come") || lemma.equals("finish")) && PLACES.contains(line.lower(verb + 1));
    }

    private static Reading vote(Thing side) {
        return Reading.of(Thing.named("vote", "vote").with("for " + side.words(), side.from()), "measure.vote");
    }

    private static Reading share(Setting setting, Thing side) {
        var group = Shares.group(setting);
        var voters = group.equals(Thing.PEOPLE) ? Thing.named("voters", "voter") : group;
        return Reading.of(voters, "measure.side")
                .aside(
                        race(setting.line()).map(race -> " " + race).orElse("").isEmpty()
                                ? "supporting " + side.words()
                                : "supporting " + side.words() + " in "
                                        + race(setting.line()).orElseThrow());
    }

    /// "in a two-way race": the choice that the voters were given.
    private static Optional<String> race(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.is(i, "in") && line.tag(i + 1) == Tag.DET) {
                var phrase = Phrases.from(line, i + 1).filter(noun -> Words.in("race", noun.lemma()));
                if (phrase.isPresent()) {
                    return phrase.map(noun -> Things.bare(noun).words());
                }
            }
        }
        return Optional.empty();
    }

    /// Returns the one who leads: the subject, or the last name before a pronoun.
    private static Optional<Thing> side(Line line, int verb) {
        var near = Phrases.before(line, verb).filter(Phrase::proper);
        return near.or(() -> Subjects.of(line, verb)).or(() -> name(line, verb)).map(phrase -> {
            var thing = Things.bare(phrase);
            return new Thing(thing.words(), thing.noun(), thing.from(), List.of());
        });
    }

    private static Optional<Phrase> name(Line line, int before) {
        for (int i = before - 1; 0 <= i; i--) {
            if (line.tag(i) == Tag.PROPN) {
                return Phrases.before(line, i + 1);
            }
        }
        return Optional.empty();
    }
}
