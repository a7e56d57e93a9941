package org.muster.measure.en;

import java.util.Optional;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Tag;

/// Distances are lengths from one thing to another; other lengths measure the thing that they stand with.
final class Distances {

    private static final int REACH = 10;

    private Distances() {}

    static Reading read(Setting setting) {
        var line = setting.line();
        if (line.is(setting.begin() - 1, "(")) {
            var before = setting.memory().lastIn(line);
            if (before.isPresent()) {
                return before.get().reading().by("measure.other-unit");
            }
        }
        if (line.is(setting.end(), "of")) {
            return Partitives.read(setting);
        }
        if (Lists.member(setting)) {
            var first = setting.memory()
                    .lastIn(line)
                    .filter(entry -> entry.spot().figure().kind() == Kind.LENGTH);
            if (first.isPresent()) {
                return first.get()
                        .reading()
                        .by("measure.as-before")
                        .aside(target(line, setting.end()).words());
            }
        }
        var noun = Phrases.from(line, line.hyphen(setting.end()) ? setting.end() + 1 : setting.end());
        if (noun.isPresent()
                && !line.is(setting.end(), "north", "south", "east", "west")
                && !direction(line, noun.get().begin())) {
            return Counts.named(setting, noun.get());
        }
        return distance(setting);
    }

    private static boolean direction(Line line, int i) {
        return line.lower(i).matches("(north|south|east|west)+(ern|ward|wards)?|away|off|apart");
    }

    private static Reading distance(Setting setting) {
        var line = setting.line();
        var distance = Thing.named("distance", "distance");
        var from = origin(setting);
        var to = target(line, setting.end());
        var words = from.map(thing -> distance.with("of " + thing.words(), thing.from()))
                .orElse(distance);
        return Reading.of(to.empty() ? words : words.with(to.words(), to.spans()), "measure.distance");
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

    private static Quote target(Line line, int from) {
        var quote = new Quote(line);
        int i = from;
        while (i < from + REACH && (line.is(i, "(", ")") || line.isFigure(i))) {
            i++;
        }
        for (; i < from + REACH && line.has(i) && !line.is(i, ",", ".", ";", "("); i++) {
            boolean content = line.noun(i) || direction(line, i) || line.tag(i) == Tag.ADJ;
            if (content) {
                quote.add(i);
            } else if (line.tag(i) == Tag.VERB
                    || line.tag(i) == Tag.AUX
                    || line.tag(i) == Tag.CCONJ
                    || line.is(i, "with")) {
                break;
            }
        }
        return quote;
    }
}
