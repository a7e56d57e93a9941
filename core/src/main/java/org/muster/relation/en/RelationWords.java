package org.muster.relation.en;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.text.Lexicon;

/// Relation words are the families of words and phrases that relation patterns name.
final class RelationWords {

    private static final Map<String, List<String>> FAMILIES = load();

    private RelationWords() {}

    /// Returns the words and phrases of a family, longest first.
    static List<String> of(String family) {
        var words = FAMILIES.get(family);
        if (words == null) {
            throw new IllegalStateException(
                    "The word family (%s) must be listed. Maybe it is misspelt in patterns.en.tsv.".formatted(family));
        }
        return words;
    }

    /// Returns the words and phrases of some families.
    static Set<String> ofAll(String... families) {
        return Arrays.stream(families).flatMap(family -> of(family).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /// Returns the pairs of a family, each of two groups of words: "men/women", "home/abroad,overseas".
    static List<List<Set<String>>> pairs(String family) {
        return of(family).stream()
                .map(pair -> Arrays.stream(pair.split("/"))
                        .map(side -> Set.of(side.split(",")))
                        .toList())
                .toList();
    }

    private static Map<String, List<String>> load() {
        var families = new LinkedHashMap<String, List<String>>();
        for (var row : Lexicon.rows("/org/muster/relation/words.en.tsv")) {
            var words = Arrays.stream(row.get(1).split("\\|"))
                    .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                    .toList();
            families.put(row.get(0), words);
        }
        return Map.copyOf(families);
    }
}
