package org.muster.measure.en;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.muster.text.Lexicon;

/// The word classes of English that the measure reader works with, kept in a data file.
final class Words {

    /// The classes of each word.
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
        return classes(word).contains(name);
    }

    /// Returns whether the lemma names people.
    static boolean person(String lemma) {
        return in("person", lemma)
                || !THINGS_LIKE_PERSONS.contains(lemma)
                        && 4 < lemma.length()
                        && PERSON_ENDINGS.stream().anyMatch(lemma::endsWith);
    }

    /// Returns the classes that the word belongs to.
    static Set<String> classes(String word) {
        return CLASSES.getOrDefault(word, Set.of());
    }

    private static Map<String, Set<String>> load() {
        var classes = new HashMap<String, Set<String>>();
        for (var row : Lexicon.rows("/org/muster/measure/en/words.tsv")) {
            for (var word : row.get(1).split(" ")) {
                classes.computeIfAbsent(word, _ -> new HashSet<>()).add(row.get(0));
            }
        }
        classes.replaceAll((_, names) -> Set.copyOf(names));
        return Map.copyOf(classes);
    }
}
