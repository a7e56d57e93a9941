package org.muster.figure.en;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.muster.text.Lexicon;

/// Words are the English words whose nearness decides what a number is, by class.
final class Words {

    private static final Map<String, Set<String>> CONTEXTS = classes("contexts");
    private static final Map<String, Set<String>> IDENTIFIERS = classes("identifiers");

    private Words() {}

    /// Returns the words of a class of the lexicon of contexts.
    static Set<String> near(String name) {
        return of(CONTEXTS, name);
    }

    /// Returns the words of a class of the lexicon of identifiers.
    static Set<String> identifier(String name) {
        return of(IDENTIFIERS, name);
    }

    static String file(String name) {
        return "/org/muster/figure/en/" + name + ".tsv";
    }

    private static Set<String> of(Map<String, Set<String>> classes, String name) {
        var words = classes.get(name);
        if (words == null) {
            throw new IllegalStateException("No word of the lexicon is of the class (%s).".formatted(name));
        }
        return words;
    }

    private static Map<String, Set<String>> classes(String file) {
        var classes = new HashMap<String, Set<String>>();
        Lexicon.rows(file(file))
                .forEach(row -> classes.computeIfAbsent(row.get(1), _ -> new HashSet<>())
                        .add(row.get(0)));
        return classes;
    }
}
