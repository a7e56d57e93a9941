package org.muster.measure.en;

import java.util.List;
import java.util.Optional;
import org.muster.model.text.Tag;

/// Shares are figures that say which part of a group: the group, and what singles the part out.
final class Shares {

    private Shares() {}

    static Reading read(Setting setting) {
        var line = setting.line();
        var lead = Leads.read(setting);
        if (lead.isPresent()) {
            return lead.get();
        }
        if (line.is(setting.end(), "of")) {
            return Partitives.read(setting);
        }
        if (line.hyphen(setting.end())) {
            return attributive(setting, setting.end() + 1);
        }
        var phrase = Phrases.from(line, setting.end());
        if (phrase.isPresent() && !phrase.get().time()) {
            return Counts.named(setting, phrase.get());
        }
        var verb = Happenings.following(line, setting.end(), true);
        if (verb.isPresent() && !line.is(setting.end(), ",", ".", "(")) {
            return Reading.of(ofThose(setting, group(setting)), proform(setting, verb.get()), "measure.share-verb");
        }
        return Totals.read(setting).orElseGet(() -> Elisions.again(setting));
    }

    private static Reading attributive(Setting setting, int from) {
        return Phrases.from(setting.line(), from)
                .map(phrase -> Counts.named(setting, phrase))
                .orElseGet(() -> Elisions.again(setting));
    }

    /// "Of these, half …": the group with the number that it was counted by.
    private static Thing ofThose(Setting setting, Thing group) {
        var line = setting.line();
        boolean back = line.is(setting.begin() - 1, ",")
                && line.is(setting.begin() - 2, "those", "these", "them", "that")
                && line.is(setting.begin() - 3, "of");
        return back
                ? setting.memory()
                        .last(_ -> true)
                        .map(entry -> group.with(
                                "of the " + Quote.lower(entry.spot().figure().text()), List.of()))
                        .orElse(group)
                : group;
    }

    /// "have done so", "said the same": what the earlier figure's group did.
    private static Optional<Happening> proform(Setting setting, Happening verb) {
        return verb.lemmas().contains("do")
                ? setting.memory()
                        .last(_ -> true)
                        .flatMap(entry -> entry.reading().happening())
                        .or(() -> Optional.of(verb))
                : Optional.of(verb);
    }

    /// Returns the group that a share without its own refers to: named in the line, else counted last.
    static Thing group(Setting setting) {
        var line = setting.line();
        for (int i = 0; i < setting.begin(); i++) {
            boolean opens = line.is(i, "among", "of") && line.tag(i) == Tag.ADP;
            if (opens) {
                var phrase = Phrases.from(line, line.skipFigure(i + 1)).filter(Phrase::person);
                if (phrase.isPresent()) {
                    return Things.of(phrase.get());
                }
            }
        }
        return setting.memory()
                .last(entry -> entry.reading().thing().person())
                .map(entry -> entry.reading().thing())
                .orElse(Thing.PEOPLE);
    }
}
