package org.muster.model.claim;

import java.util.List;
import java.util.Objects;
import org.muster.model.text.Cue;
import org.muster.model.text.Span;

/// A measure is the words for what a figure counts, recovered where the text leaves them out.
///
/// @param words the counted noun and what happened or is asked of it, lower case, in the text's own words: "nurses who
/// resigned"
/// @param noun the lemma of the counted noun, such as "nurse"; "thing" where none could be recovered
/// @param events the lemmas of what happened to it, such as "resign"; none where nothing is said
/// @param population which group, as worded; empty list where the text names none, else its words in one element
/// @param place the place as worded; empty list where the text names none, else its words in one element
/// @param from the spans the words were taken from
/// @param cue the rule that read it
public record Measure(
        String words,
        String noun,
        List<String> events,
        List<String> population,
        List<String> place,
        List<Span> from,
        Cue cue) {

    public Measure {
        Objects.requireNonNull(cue);
        events = List.copyOf(events);
        population = List.copyOf(population);
        place = List.copyOf(place);
        from = List.copyOf(from);
        if (words.isBlank() || noun.isBlank()) {
            throw new IllegalArgumentException(
                    "A measure needs its words (%s) and its noun (%s).".formatted(words, noun));
        }
    }
}
