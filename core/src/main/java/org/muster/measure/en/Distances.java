package org.muster.measure.en;

import java.util.Map;
import java.util.Optional;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Tag;

/// Distances are lengths from one thing to another; other lengths measure the thing that they stand with.
final class Distances {

    private static final int REACH = 10;
    private static final Map<String, String> DIMENSIONS = Map.of(
            "tall",
            "height",
            "high",
            "height",
            "deep",
            "depth",
            "long",
            "length",
            "wide",
            "width",
            "thick",
            "thickness");
    private static final Thing DISTANCE = Thing.named("distance", "distance");

    private Distances() {}

    static Reading read(Setting setting) {
        return otherUnit(setting)
                .or(() -> dimension(setting))
                .or(() -> nounOf(setting))
                .or(() -> partOf(setting))
                .or(() -> further(setting))
                .or(() -> named(setting))
                .orElseGet(() -> distance(setting));
    }

    /// "8 miles (13 kilometers)": the same length in another unit.
    private static Optional<Reading> otherUnit(Setting setting) {
        var line = setting.line();
        return line.is(setting.begin() - 1, "(")
                ? setting.memory().lastIn(line).map(entry -> entry.reading().by("measure.other-unit"))
                : Optional.empty();
    }

    /// "at a depth of 9 kilometers", "the queue stretched for 2 kilometers", "standing 6 feet tall": one dimension of
    /// what the clause is about.
    private static Optional<Reading> dimension(Setting setting) {
        var line = setting.line();
        int of = setting.begin() - 1;
        int verb = Subjects.verbBefore(line, setting.begin());
        if (line.is(of, "of") && line.in(of - 1, "dimension")) {
            var noun = Thing.named(line.lemma(of - 1), line.lemma(of - 1));
            return Optional.of(owned(line, verb, noun));
        }
        int behind = line.hyphen(setting.end()) ? setting.end() + 1 : setting.end();
        var name = line.in(verb, "stretching") ? "length" : DIMENSIONS.get(line.lower(behind));
        return name == null || line.noun(behind + 1)
                ? Optional.empty()
                : Optional.of(owned(line, verb, Thing.named(name, name)));
    }

    private static Reading owned(Line line, int verb, Thing dimension) {
        var owner = verb < 0 ? Optional.<Phrase>empty() : Subjects.topic(line, verb);
        return Reading.of(
                owner.map(Things::bare)
                        .map(thing -> dimension.with("of " + thing.words(), thing.from()))
                        .orElse(dimension),
                "measure.dimension");
    }

    /// "snow of 40 centimetres": how much there is of what falls or rises; but a way is a distance.
    private static Optional<Reading> nounOf(Setting setting) {
        var line = setting.line();
        int of = setting.begin() - 1;
        boolean way = line.is(of - 1, "distance", "radius", "range") || direction(line, setting.end());
        if (!line.is(of, "of") || way) {
            return Optional.empty();
        }
        return line.in(of - 1, "number")
                ? Totals.read(setting)
                : Phrases.before(line, of).map(noun -> Reading.of(Things.bare(noun), "measure.noun-before"));
    }

    private static Optional<Reading> partOf(Setting setting) {
        return setting.line().is(setting.end(), "of") ? Optional.of(Partitives.read(setting)) : Optional.empty();
    }

    /// "three kilometers north of the dam and six south of it": a further member of a list of lengths.
    private static Optional<Reading> further(Setting setting) {
        return !Lists.member(setting)
                ? Optional.empty()
                : setting.memory()
                        .lastIn(setting.line())
                        .filter(entry -> entry.spot().figure().kind() == Kind.LENGTH)
                        .map(entry -> entry.reading()
                                .by("measure.as-before")
                                .aside(target(setting.line(), setting.end()).words()));
    }

    /// "a two-mile queue": the noun behind.
    private static Optional<Reading> named(Setting setting) {
        var line = setting.line();
        return Phrases.from(line, line.hyphen(setting.end()) ? setting.end() + 1 : setting.end())
                .filter(noun -> !direction(line, setting.end()) && !direction(line, noun.begin()))
                .map(noun -> Counts.named(setting, noun));
    }

    private static boolean direction(Line line, int i) {
        return line.in(i, "direction");
    }

    private static Reading distance(Setting setting) {
        var from = origin(setting);
        var words = from.map(thing -> DISTANCE.with("of " + thing.words(), thing.from()))
                .orElse(DISTANCE);
        var to = target(setting.line(), setting.end());
        var thing = to.empty() ? words : words.with(to.words(), to.spans());
        return Reading.of(thing, from.isEmpty() ? Optional.empty() : happened(setting), "measure.distance");
    }

    /// "the boat was found two miles away": what happened at the far end.
    private static Optional<Happening> happened(Setting setting) {
        var line = setting.line();
        int verb = Subjects.verbBefore(line, setting.begin());
        boolean passive = 0 <= verb && line.tag(verb) == Tag.VERB && line.tag(verb - 1) == Tag.AUX;
        return passive && !line.in(verb, "located") ? Optional.of(Verbs.word(line, verb)) : Optional.empty();
    }

    private static Optional<Thing> origin(Setting setting) {
        var line = setting.line();
        int end = setting.begin();
        while (line.is(end - 1, "about", ",", "from") || line.tag(end - 1) == Tag.AUX) {
            end--;
        }
        return Phrases.before(line, end)
                .filter(phrase -> !phrase.time())
                .map(Things::bare)
                .or(() -> {
                    int verb = Subjects.verbBefore(line, setting.begin());
                    return verb < 0
                            ? Optional.<Thing>empty()
                            : Subjects.of(line, verb).map(Things::bare);
                });
    }

    /// Returns the direction and the nouns that it leads from, one complement of theirs with them.
    private static Quote target(Line line, int from) {
        var quote = new Quote(line);
        int i = from;
        while (i < from + REACH && (line.is(i, "(", ")", ",") || line.isFigure(i))) {
            i++;
        }
        for (int phrases = 0; phrases < 2 && i < from + REACH && line.has(i); ) {
            if (direction(line, i)) {
                if (!line.in(i, "away")) {
                    quote.add(i);
                }
                i++;
            } else if (line.is(i, "of", "from", "to", "toward", "towards", "off", "in", "near", "where", "the")) {
                i++;
            } else {
                var noun = Phrases.from(line, i).filter(phrase -> !phrase.time());
                if (noun.isEmpty()) {
                    break;
                }
                quote.add(noun.get(), 3);
                i = noun.get().end();
                phrases += line.is(i, "of") ? 1 : 2;
            }
        }
        return quote;
    }
}
