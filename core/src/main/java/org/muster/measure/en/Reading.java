package org.muster.measure.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.model.claim.Measure;
import org.muster.model.text.Cue;
import org.muster.model.text.RuleId;
import org.muster.model.text.Span;

/// A reading is what a rule made of one figure: the thing counted, what happened to it, and the rule's name.
///
/// @param thing what is counted
/// @param happenings what happened to it; empty or one
/// @param rule the name of the rule, such as `measure.noun-after`
record Reading(Thing thing, List<Happening> happenings, String rule) {

    Reading {
        happenings = List.copyOf(happenings);
    }

    static Reading of(Thing thing, Optional<Happening> happening, String rule) {
        return new Reading(thing, happening.map(List::of).orElse(List.of()), rule);
    }

    static Reading of(Thing thing, String rule) {
        return new Reading(thing, List.of(), rule);
    }

    Optional<Happening> happening() {
        return happenings.stream().findFirst();
    }

    /// Returns this reading with a happening, if it has none.
    Reading or(Optional<Happening> happening) {
        return happenings.isEmpty() ? of(thing, happening, rule) : this;
    }

    Reading by(String otherRule) {
        return new Reading(thing, happenings, otherRule);
    }

    Measure measure(Span figure) {
        var spans = new ArrayList<>(thing.from());
        happenings.forEach(happening -> spans.addAll(happening.from()));
        var words = happening()
                .map(happening -> thing.words() + " " + happening.words())
                .orElse(thing.words());
        return new Measure(
                words,
                thing.noun(),
                happening().map(Happening::lemmas).orElse(List.of()),
                thing.population(),
                List.of(),
                spans,
                new Cue(figure, new RuleId(rule)));
    }
}
