package org.muster.vocabulary;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.muster.model.claim.Concept;

/// A listed concept is a thing of the vocabulary, what happened to it, and the words that narrow it further.
///
/// Its id is `thing/events/narrowing`, such as `soldiers/deserted` or `people/killed/elderly`.
///
/// @param thing the local name of the thing
/// @param events the local names of what happened, all of them
/// @param narrowing further words, each of which makes the concept narrower
public record Listed(String thing, Set<String> events, Set<String> narrowing) {

    public Listed {
        events = Set.copyOf(events);
        narrowing = Set.copyOf(narrowing);
        if (thing.isBlank()) {
            throw new IllegalArgumentException("A listed concept needs its thing.");
        }
    }

    /// Returns the parts of a listed concept's id.
    public static Listed of(Concept.Listed concept) {
        var parts = concept.id().split("/", -1);
        return new Listed(
                parts[0], parts.length < 2 ? Set.of() : split(parts[1]), parts.length < 3 ? Set.of() : split(parts[2]));
    }

    private static Set<String> split(String part) {
        return part.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(part.split("\\+")));
    }

    /// Returns the concept of this thing, events and narrowing.
    public Concept.Listed concept() {
        var id = thing;
        if (!events.isEmpty() || !narrowing.isEmpty()) {
            id += "/" + String.join("+", new TreeSet<>(events));
        }
        if (!narrowing.isEmpty()) {
            id += "/" + String.join("+", new TreeSet<>(narrowing));
        }
        return new Concept.Listed(id);
    }
}
