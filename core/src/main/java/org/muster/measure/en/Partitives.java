package org.muster.measure.en;

import java.util.List;
import java.util.Optional;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Tag;

/// Partitives count or share out of a group that they name: "six of the 23 miners", "most of them", "3,400 of which".
final class Partitives {

    private Partitives() {}

    static Reading read(Setting setting) {
        var line = setting.line();
        int i = setting.end() + 1;
        if (line.is(i, "them", "whom", "which", "us")
                || line.is(i, "these", "those", "that", "this")
                        && Phrases.from(line, i).isEmpty()) {
            var happening = Happenings.following(line, i + 1, true);
            return Reading.of(whole(setting), happening, "measure.part-of-named-before")
                    .or(Lists.inherited(setting));
        }
        var phrase = Phrases.from(line, line.skipFigure(dets(line, i)));
        if (phrase.isEmpty()) {
            return Elisions.read(setting);
        }
        var part = setting.kind() == Kind.SHARE ? equal(setting, phrase.get()) : Optional.<Reading>empty();
        if (part.isPresent()) {
            return part.get();
        }
        boolean vague = Words.in("number", phrase.get().lemma())
                || Words.in("back", phrase.get().lemma());
        var thing = vague ? whole(setting) : Things.of(phrase.get());
        int end = phrase.get().person() ? phrase.get().end() : Things.end(phrase.get());
        var behind = Happenings.following(line, end, !setting.governed() || setting.kind() == Kind.SHARE);
        var before = Happenings.preceding(line, setting.begin());
        return Reading.of(thing, before.or(() -> behind), "measure.part-of").or(Lists.inherited(setting));
    }

    /// "women make up a third of the workforce": the part is the subject, the group behind "of" its whole.
    private static Optional<Reading> equal(Setting setting, Phrase whole) {
        var line = setting.line();
        int verb = setting.begin() - 1;
        while (line.tag(verb) == Tag.ADV || line.is(verb, "up", "for")) {
            verb--;
        }
        if (!line.in(verb, "equal")) {
            return Optional.empty();
        }
        boolean number = Words.in("number", whole.lemma()) && line.is(whole.end(), "of");
        var group = number ? Phrases.from(line, whole.end() + 1).orElse(whole) : whole;
        var of = "of the " + Things.of(group).words();
        var subject = Subjects.of(line, verb);
        boolean back = subject.isEmpty()
                || Words.in("number", subject.get().lemma())
                        && !line.is(subject.get().end(), "of");
        var reading = back ? Elisions.again(setting) : Reading.of(Things.of(subject.get()), "measure.makes-up");
        return Optional.of(Reading.of(reading.thing().with(of, List.of()), reading.happening(), "measure.makes-up"));
    }

    private static int dets(Line line, int start) {
        int i = start;
        while (Phrases.opener(line, i)) {
            i++;
        }
        return i;
    }

    /// Returns the group that a pronoun refers back to.
    static Thing whole(Setting setting) {
        Optional<Thing> same = setting.memory()
                .lastIn(setting.line())
                .map(entry -> entry.reading().thing());
        return same.or(() -> setting.memory().thing()).orElse(Thing.PEOPLE);
    }
}
