package org.muster.measure.en;

import java.util.ArrayList;
import java.util.List;
import org.muster.model.text.Span;

/// A happening is what befell the counted thing or is asked of it: its words and the lemmas of its verbs.
///
/// @param words the verb with its particle, complement and object, lower case
/// @param lemmas the lemmas of its verbs
/// @param from the spans of the words
record Happening(String words, List<String> lemmas, List<Span> from) {

    Happening {
        lemmas = List.copyOf(lemmas);
        from = List.copyOf(from);
        if (words.isBlank()) {
            throw new IllegalArgumentException("A happening needs its words.");
        }
    }

    static Happening named(String words, String lemma) {
        return new Happening(words, List.of(lemma), List.of());
    }

    /// "had not been heard": what did not happen is another thing than what did.
    Happening denied() {
        return new Happening("not " + words, lemmas.stream().map("not "::concat).toList(), from);
    }

    Happening and(Happening other) {
        var both = new ArrayList<>(lemmas);
        other.lemmas.stream().filter(lemma -> !both.contains(lemma)).forEach(both::add);
        var spans = new ArrayList<>(from);
        spans.addAll(other.from);
        return words.equals(other.words) ? this : new Happening(words + " " + other.words, both, spans);
    }
}
