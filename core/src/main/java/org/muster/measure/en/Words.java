package org.muster.measure.en;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.text.Lexicon;

/// The word classes of English that the measure reader works with, kept in a data file.
final class Words {

    private static final Map<String, Set<String>> CLASSES = load();

    private static final Set<String> PERSON_ENDINGS = Set.of(
            "man", "woman", "men", "women", "ist", "ian", "eer", "ant", "ter", "ker", "der", "ger", "ner", "ber");

    private static final Set<String> THINGS_LIKE_PERSONS = Set.of(
            "number",
            "matter",
            "water",
            "letter",
            "quarter",
            "order",
            "member",
            "shelter",
            "tanker",
            "bunker",
            "plant",
            "grant",
            "warrant",
            "helicopter",
            "disaster",
            "encounter",
            "border",
            "murder",
            "danger",
            "center",
            "meter",
            "chapter",
            "filter",
            "computer",
            "list",
            "trailer",
            "container",
            "winter",
            "december",
            "november",
            "folder",
            "restaurant",
            "ticker",
            "banner",
            "corner",
            "dinner",
            "finger",
            "paper",
            "rubber",
            "timber",
            "chamber",
            "register",
            "newsletter",
            "theater",
            "poster",
            "cluster",
            "printer",
            "transformer",
            "poker");

    private Words() {}

    /// Returns whether the word belongs to the class.
    static boolean in(String name, String word) {
        return of(name).contains(word);
    }

    /// Returns whether the lemma names people.
    static boolean person(String lemma) {
        return in("person", lemma)
                || !THINGS_LIKE_PERSONS.contains(lemma)
                        && 4 < lemma.length()
                        && PERSON_ENDINGS.stream().anyMatch(lemma::endsWith);
    }

    private static Set<String> of(String name) {
        var words = CLASSES.get(name);
        if (words == null) {
            throw new IllegalStateException("The word class (%s) must be in words.tsv.".formatted(name));
        }
        return words;
    }

    private static Map<String, Set<String>> load() {
        var classes = new HashMap<String, Set<String>>();
        for (var row : Lexicon.rows("/org/muster/measure/en/words.tsv")) {
            classes.put(row.get(0), Set.copyOf(List.of(row.get(1).split(" "))));
        }
        return Map.copyOf(classes);
    }
}
