package org.muster.measure.en;

import java.util.ArrayList;
import java.util.List;
import org.muster.model.text.Span;

/// A thing is what is counted: its words, the lemma of its noun, and where the words stand.
///
/// @param words the noun with its modifiers and complements, lower case
/// @param noun the lemma of the head
/// @param from the spans of the words
/// @param population the words of the group it is narrowed to; empty or one
record Thing(String words, String noun, List<Span> from, List<String> population) {

    static final Thing PEOPLE = new Thing("people", "people", List.of(), List.of());

    Thing {
        from = List.copyOf(from);
        population = List.copyOf(population);
    }

    /// A thing that the text does not name.
    static Thing named(String words, String noun) {
        return new Thing(words, noun, List.of(), List.of());
    }

    boolean person() {
        return Words.person(noun);
    }

    /// Returns this thing with words put before its own.
    Thing after(String before) {
        return new Thing(before + " " + words, noun, from, population);
    }

    /// Returns this thing with further words and their spans.
    Thing with(String more, List<Span> spans) {
        var all = new ArrayList<>(from);
        all.addAll(spans);
        return new Thing(words + " " + more, noun, all, population);
    }
}
