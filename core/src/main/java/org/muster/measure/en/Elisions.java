package org.muster.measure.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Tag;

/// Elisions are counts that leave their noun out: "five wounded", "killing 16", "the toll rose to 61", "(54)".
final class Elisions {

    private static final Set<String> PLACES =
            Set.of("town", "city", "village", "hamlet", "suburb", "county", "island", "municipality");

    private Elisions() {}

    static Reading read(Setting setting) {
        var line = setting.line();
        int after = behind(setting);
        var counted = held(setting, after)
                .or(() -> children(setting, after))
                .or(() -> inhabitants(setting, after))
                .or(() -> compared(setting));
        if (counted.isPresent()) {
            return counted.get();
        }
        boolean ended = line.tag(after) == Tag.ADJ && line.lower(after).endsWith("ed") && !line.noun(after + 1);
        if (line.tag(after) == Tag.VERB && !line.in(after, "saying") || line.in(after, "state") || ended) {
            return suffered(setting, after);
        }
        if (line.tag(after) == Tag.AUX) {
            return others(setting, after);
        }
        return covered(setting)
                .or(() -> made(setting, after))
                .or(() -> inState(setting, after))
                .or(() -> crowd(setting))
                .or(() -> object(setting))
                .or(() -> driven(setting, after))
                .or(() -> coordinate(setting))
                .or(() -> counting(setting))
                .or(() -> Totals.read(setting))
                .or(() -> Parentheses.read(setting))
                .orElseGet(() -> again(setting));
    }

    /// "the hall holds 300", "a hostel built for 40": people, where a building or a boat has room for a mere number.
    private static Optional<Reading> held(Setting setting, int after) {
        var line = setting.line();
        int verb = line.is(setting.begin() - 1, "for") ? setting.begin() - 2 : setting.begin() - 1;
        boolean built = line.is(verb, "built", "designed", "meant");
        if (line.is(after, "percent", "of") || line.tag(verb) != Tag.VERB || !built && !line.in(verb, "carrying")) {
            return Optional.empty();
        }
        var place = Subjects.topic(line, verb).or(() -> Phrases.before(line, line.is(verb - 1, ",") ? verb - 1 : verb));
        var done = Verbs.word(line, verb);
        var told = place.map(Things::bare)
                .map(thing -> done.and(new Happening(thing.words(), List.of(), thing.from())))
                .orElse(done);
        return Optional.of(Reading.of(people(setting), Optional.of(told), "measure.held"));
    }

    /// "a mother of three": children.
    private static Optional<Reading> children(Setting setting, int after) {
        var line = setting.line();
        boolean parent = line.is(setting.begin() - 1, "of") && line.in(setting.begin() - 2, "parent");
        return parent && !line.noun(after)
                ? Optional.of(Reading.of(Thing.named("children", "child"), "measure.children"))
                : Optional.empty();
    }

    /// "a town of 9,000", "a family of five": people, and where or with whom they live.
    private static Optional<Reading> inhabitants(Setting setting, int after) {
        var line = setting.line();
        int place = setting.begin() - 2;
        boolean lives = setting.kind() == Kind.COUNT
                && line.is(place + 1, "of")
                && (PLACES.contains(line.lower(place)) || line.in(place, "band"))
                && !line.noun(after);
        return lives
                ? Optional.of(Reading.of(
                        Thing.PEOPLE.with("in " + line.lower(place), List.of(line.span(place))), "measure.inhabitants"))
                : Optional.empty();
    }

    /// "counted 9 breaches, compared with 33 the week before": a second value of what was just counted.
    private static Optional<Reading> compared(Setting setting) {
        var line = setting.line();
        int with = setting.begin() - 1;
        boolean set = line.is(with, "with", "to") && line.is(with - 1, "compared")
                || line.is(with, "against") && line.is(with - 1, ",")
                || line.is(with, "from") && line.is(with - 1, "up", "down");
        return set
                ? setting.memory()
                        .lastIn(line)
                        .filter(entry -> comparable(setting, entry))
                        .map(entry -> entry.reading().by("measure.as-before"))
                : Optional.empty();
    }

    private static int behind(Setting setting) {
        int after = setting.end();
        while (setting.line().tag(after) == Tag.ADV || setting.line().is(after, "more", "others")) {
            after++;
        }
        return after;
    }

    /// "forced 700 to leave": people, and what they are made to do.
    private static Optional<Reading> made(Setting setting, int after) {
        return Governed.complement(setting.line(), setting.begin(), after)
                .map(done -> Reading.of(people(setting), Optional.of(done), "measure.object"));
    }

    /// "16 others were injured", "orders, of which 38 were obeyed": the noun named before, and the verb behind.
    static Reading others(Setting setting, int after) {
        var line = setting.line();
        if (line.is(after - 1, "others") && line.is(after, "in", "at", "on", "with")) {
            var state = Verbs.state(line, after + 1);
            if (state.isPresent()) {
                return Reading.of(people(setting), state, "measure.others");
            }
        }
        var governed = Governed.verb(line, setting.begin());
        var behind = Described.behind(line, after, true);
        var happening = setting.governed() ? governed.or(() -> behind) : behind.or(() -> governed);
        boolean part = line.is(setting.begin() - 1, "which") && line.is(setting.begin() - 2, "of");
        var thing = Partitives.fronted(setting)
                .or(() -> part ? Partitives.holder(setting) : Optional.empty())
                .orElseGet(() -> Shares.backward(setting) ? Partitives.whole(setting) : people(setting));
        return Reading.of(thing, happening, "measure.others").or(Lists.inherited(setting));
    }

    /// "killing 16": the verb tells that people are meant.
    private static Optional<Reading> object(Setting setting) {
        var line = setting.line();
        for (int k = setting.begin() - 1; setting.begin() - 3 < k && 0 <= k; k--) {
            if (line.tag(k) == Tag.VERB && line.in(k, "suffer")) {
                return Governed.verb(line, setting.begin())
                        .map(verb -> Reading.of(people(setting), Optional.of(verb), "measure.object"));
            }
        }
        return Optional.empty();
    }

    /// "the storm forced 4,000 from their homes": the verb tells that people are meant.
    private static Optional<Reading> driven(Setting setting, int after) {
        var line = setting.line();
        int verb = setting.begin() - 1;
        if (line.tag(verb) != Tag.VERB || !line.in(verb, "control") || !line.is(after, "from", "out", "into", "onto")) {
            return Optional.empty();
        }
        var done = Verbs.word(line, verb);
        int place = line.is(after + 1, "of") ? after + 2 : after + 1;
        var told = Verbs.state(line, place).map(done::and).orElse(done);
        return Optional.of(Reading.of(people(setting), Optional.of(told), "measure.object"));
    }

    /// "has burned 20,000 hectares": an area, and what was done to it.
    private static Optional<Reading> covered(Setting setting) {
        var line = setting.line();
        int verb = setting.begin() - 1;
        return setting.kind() == Kind.AREA && line.tag(verb) == Tag.VERB && !line.in(verb, "light")
                ? Optional.of(
                        Reading.of(Thing.named("area", "area"), Governed.verb(line, setting.begin()), "measure.area"))
                : Optional.empty();
    }

    /// "five wounded", "88 dead", "two were found": what happened stands right behind the figure.
    private static Reading suffered(Setting setting, int at) {
        var line = setting.line();
        boolean struck = line.is(at + 1, "by") && setting.memory().lastIn(line).isEmpty();
        boolean people = line.in(at, "suffer") || line.in(at, "state") || struck;
        boolean crowd = setting.figure().quantity().amount() instanceof Amount.Vague
                && setting.memory().lastIn(line).isEmpty();
        var happening = line.tag(at) == Tag.VERB ? Verbs.complete(line, at, people) : Verbs.word(line, at);
        return Reading.of(
                Partitives.fronted(setting)
                        .orElseGet(() -> people || crowd ? people(setting) : Partitives.whole(setting)),
                Optional.of(happening),
                "measure.elided-noun");
    }

    /// "one in critical condition", "of which 80 were in Tarsk and 30 in Osk": the state of people counted
    /// before, or of what the other half of the clause counts.
    private static Optional<Reading> inState(Setting setting, int after) {
        var line = setting.line();
        var half = line.is(setting.begin() - 1, "and", ",")
                ? setting.memory()
                        .lastIn(line)
                        .filter(entry -> entry.reading().rule().equals("measure.others"))
                        .map(entry -> entry.reading().thing())
                : Optional.<Thing>empty();
        return setting.memory()
                .peopleIn(line)
                .or(() -> half)
                .filter(_ -> line.is(after, "in", "at", "on", "with"))
                .flatMap(thing -> Verbs.state(line, after + 1)
                        .map(state -> Reading.of(thing, Optional.of(state), "measure.elided-noun")));
    }

    /// "found 12 knives in May and 30 in June", "388 by June, against 150": a second value of what was just counted.
    private static Optional<Reading> coordinate(Setting setting) {
        var line = setting.line();
        int verb = Subjects.verbBefore(line, setting.begin());
        boolean joined = line.is(setting.begin() - 1, "and", "or", "against", "versus", "from");
        return setting.memory()
                .lastIn(line)
                .filter(entry -> joined && verb < entry.spot().begin())
                .filter(entry -> entry.spot().figure().kind() == setting.kind())
                .map(entry -> entry.reading().by("measure.as-before"));
    }

    /// "the monitor counts 240": another number for what was counted before.
    private static Optional<Reading> counting(Setting setting) {
        var line = setting.line();
        int verb = setting.begin() - 1;
        return line.tag(verb) == Tag.VERB && line.in(verb, "counting")
                ? setting.memory()
                        .last(entry -> comparable(setting, entry))
                        .map(entry -> entry.reading().by("measure.as-before"))
                : Optional.empty();
    }

    /// "they flee by the hundreds": the subject and its verb.
    private static Optional<Reading> crowd(Setting setting) {
        var line = setting.line();
        int by = line.is(setting.begin() - 1, "the", "their") ? setting.begin() - 2 : setting.begin() - 1;
        int verb = by - 1;
        if (!line.is(by, "by", "in")
                || line.tag(verb) != Tag.VERB
                || line.in(verb, "change-verb")
                || line.in(verb, "light")) {
            return Optional.empty();
        }
        var subject = Subjects.of(line, verb).map(Things::bare).orElse(Thing.PEOPLE);
        return Optional.of(Reading.of(subject, Verbs.group(line, verb), "measure.crowd"));
    }

    /// Returns the people counted before in the same line, else people.
    private static Thing people(Setting setting) {
        return setting.memory().peopleIn(setting.line()).orElse(Thing.PEOPLE);
    }

    /// "the whale weighs 20 tonnes": what is not counted but measured is the subject's.
    private static Optional<Reading> measured(Setting setting) {
        var line = setting.line();
        int verb = Subjects.verbBefore(line, setting.begin());
        if (setting.kind() == Kind.COUNT || verb < 0) {
            return Optional.empty();
        }
        return Subjects.topic(line, verb)
                .filter(subject -> !Words.in("number", subject.lemma()))
                .map(subject -> Reading.of(Things.of(subject), Optional.of(Verbs.word(line, verb)), "measure.subject"));
    }

    /// Returns whether the figure can be another value of what the earlier one counts: no count repeats a sum of money.
    private static boolean comparable(Setting setting, Memory.Entry entry) {
        return switch (setting.kind()) {
            case COUNT, RATE ->
                switch (entry.spot().figure().kind()) {
                    case COUNT, RATE, SHARE, CHANGE, MULTIPLE, OTHER -> true;
                    case MONEY, DURATION, LENGTH, AREA, MASS, VOLUME, SPEED, TEMPERATURE, AGE, MAGNITUDE -> false;
                };
            case MONEY -> entry.spot().figure().kind() != Kind.LENGTH;
            case LENGTH, MASS, SPEED, TEMPERATURE -> entry.spot().figure().kind() == setting.kind();
            case SHARE, CHANGE, MULTIPLE, DURATION, AREA, VOLUME, AGE, MAGNITUDE, OTHER -> true;
        };
    }

    /// Nothing is said: the figure counts what the one before it counted.
    static Reading again(Setting setting) {
        return setting.memory()
                .lastIn(setting.line())
                .filter(entry -> comparable(setting, entry))
                .map(entry -> entry.reading().by("measure.as-before"))
                .or(() -> measured(setting))
                .or(() -> setting.memory()
                        .last(entry -> comparable(setting, entry))
                        .map(entry -> entry.reading().by("measure.as-before")))
                .or(() -> Phrases.before(setting.line(), setting.begin())
                        .map(phrase -> Reading.of(Things.bare(phrase), "measure.noun-before")))
                .orElse(Reading.of(Thing.named("thing", "thing"), "measure.none"));
    }
}
