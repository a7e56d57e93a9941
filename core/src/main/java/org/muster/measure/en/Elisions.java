package org.muster.measure.en;

import java.util.Optional;
import org.muster.model.text.Tag;

/// Elisions are counts that leave their noun out: "five wounded", "killing 16", "the toll rose to 61", "(54)".
final class Elisions {

    private Elisions() {}

    static Reading read(Setting setting) {
        var line = setting.line();
        int after = setting.end();
        while (line.tag(after) == Tag.ADV || line.is(after, "more", "others")) {
            after++;
        }
        if (line.tag(after) == Tag.VERB && !line.in(after, "saying") || line.in(after, "state")) {
            return suffered(setting, after);
        }
        if (line.tag(after) == Tag.AUX) {
            return others(setting, after);
        }
        if (line.is(after, "in", "at", "on", "with") && people(line, setting)) {
            var state = Happenings.place(line, after);
            if (state.isPresent()) {
                return Reading.of(people(setting), state, "measure.elided-noun");
            }
        }
        if (line.is(setting.begin() - 1, "by", "the") && line.is(setting.begin() - 2, "by", "in")
                || line.is(setting.begin() - 1, "by")) {
            var crowd = crowd(setting);
            if (crowd.isPresent()) {
                return crowd.get();
            }
        }
        var before = Happenings.preceding(line, setting.begin()).filter(_ -> suffering(line, setting.begin()));
        if (before.isPresent()) {
            return Reading.of(people(setting), before, "measure.object");
        }
        return Totals.read(setting).or(() -> Parentheses.read(setting)).orElseGet(() -> again(setting));
    }

    private static boolean suffering(Line line, int begin) {
        for (int k = begin - 1; begin - 3 < k && 0 <= k; k--) {
            if (line.tag(k) == Tag.VERB && line.in(k, "suffer")) {
                return true;
            }
        }
        return false;
    }

    /// "16 others were injured": the noun named before, and the verb behind.
    static Reading others(Setting setting, int after) {
        var happening = Happenings.following(setting.line(), after, true)
                .or(() -> Happenings.preceding(setting.line(), setting.begin()));
        return Reading.of(people(setting), happening, "measure.others").or(Lists.inherited(setting));
    }

    private static Reading suffered(Setting setting, int at) {
        var line = setting.line();
        boolean people = line.in(at, "suffer") || line.in(at, "state");
        var thing = people ? people(setting) : Partitives.whole(setting);
        var happening = line.tag(at) == Tag.VERB
                ? Optional.of(Happenings.complete(line, at, people))
                : Optional.of(new Happening(
                        line.lower(at), java.util.List.of(line.lemma(at)), java.util.List.of(line.span(at))));
        return Reading.of(thing, happening, "measure.elided-noun");
    }

    /// Returns the people counted before in the same line, else people.
    private static Thing people(Setting setting) {
        return setting.memory().peopleIn(setting.line()).orElse(Thing.PEOPLE);
    }

    private static boolean people(Line line, Setting setting) {
        return setting.memory()
                .lastIn(line)
                .filter(entry -> entry.reading().thing().person())
                .isPresent();
    }

    /// "they flee by the hundreds": the subject and its verb.
    private static Optional<Reading> crowd(Setting setting) {
        var line = setting.line();
        int verb = Subjects.verbBefore(line, setting.begin());
        if (verb < 0 || line.in(verb, "change-verb") || line.in(verb, "light")) {
            return Optional.empty();
        }
        var subject = Subjects.of(line, verb).map(Things::bare).orElse(Thing.PEOPLE);
        return Optional.of(Reading.of(subject, Happenings.group(line, verb), "measure.crowd"));
    }

    /// Nothing is said: the figure counts what the one before it counted.
    static Reading again(Setting setting) {
        return setting.memory()
                .lastIn(setting.line())
                .or(() -> setting.memory().last(_ -> true))
                .map(entry -> entry.reading().by("measure.as-before"))
                .or(() -> Phrases.before(setting.line(), setting.begin())
                        .map(phrase -> Reading.of(Things.bare(phrase), "measure.noun-before")))
                .orElse(Reading.of(Thing.named("thing", "thing"), "measure.none"));
    }
}
