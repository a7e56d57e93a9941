package org.muster.measure.en;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
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
/// @param asides words that hold for this figure alone, such as "of the 900": never passed on to a later figure
/// @param rule the name of the rule, such as `measure.noun-after`
record Reading(Thing thing, List<Happening> happenings, List<String> asides, String rule) {

    Reading {
        happenings = List.copyOf(happenings);
        asides = asides.stream().filter(words -> !words.isBlank()).toList();
    }

    static Reading of(Thing thing, Optional<Happening> happening, String rule) {
        return new Reading(thing, happening.map(List::of).orElse(List.of()), List.of(), rule);
    }

    static Reading of(Thing thing, String rule) {
        return new Reading(thing, List.of(), List.of(), rule);
    }

    Optional<Happening> happening() {
        return happenings.stream().findFirst();
    }

    /// Returns this reading with a happening, if it has none.
    Reading or(Optional<Happening> happening) {
        return happenings.isEmpty()
                ? new Reading(thing, happening.map(List::of).orElse(List.of()), asides, rule)
                : this;
    }

    /// Returns what another rule takes over from this reading.
    Reading by(String otherRule) {
        return new Reading(thing, happenings, List.of(), otherRule);
    }

    Reading aside(String words) {
        return new Reading(thing, happenings, List.of(words), rule);
    }

    /// Returns the words, each of them once.
    private static String once(String words) {
        return String.join(" ", new LinkedHashSet<>(Arrays.asList(words.split(" "))));
    }

    Measure measure(Span figure) {
        var spans = new ArrayList<>(thing.from());
        happenings.forEach(happening -> spans.addAll(happening.from()));
        var words = new StringBuilder(thing.words());
        happenings.forEach(happening -> words.append(' ').append(happening.words()));
        asides.forEach(aside -> words.append(' ').append(aside));
        return new Measure(
                once(words.toString()),
                thing.noun(),
                happening().map(Happening::lemmas).orElse(List.of()),
                thing.population(),
                List.of(),
                spans,
                new Cue(figure, new RuleId(rule)));
    }
}
