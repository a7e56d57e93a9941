package org.muster.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.muster.model.text.Token;

/// Cues are the words of a language that place a figure in time and say how firmly it is put forward.
///
/// @param classes the words of each class
record Cues(Map<String, Set<String>> classes) {

    private static final String RESOURCE = "/org/muster/claim/cues.%s.tsv";

    Cues {
        classes = Map.copyOf(classes);
    }

    /// Returns the cues of a language; none where it has no list.
    static Cues of(String language) {
        return language.equals("en") ? English.CUES : new Cues(Map.of());
    }

    /// Returns whether the word or its lemma belongs to the class.
    boolean is(String name, Token token) {
        return is(classes.getOrDefault(name, Set.of()), token);
    }

    private static boolean is(Set<String> words, Token token) {
        return words.contains(token.lower()) || words.contains(token.lemma());
    }

    /// Returns whether the word, a lemma or as printed, belongs to the class.
    boolean has(String name, String word) {
        return classes.getOrDefault(name, Set.of()).contains(word);
    }

    boolean any(String name, Collection<Token> tokens) {
        var words = classes.getOrDefault(name, Set.of());
        for (var token : tokens) {
            if (is(words, token)) {
                return true;
            }
        }
        return false;
    }

    private static Cues read(String language) {
        var resource = RESOURCE.formatted(language);
        try (var in = Cues.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The cues (%s) are not on the class path. Maybe the build is not complete."
                                .formatted(resource));
            }
            var classes = new HashMap<String, Set<String>>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(row -> classes.computeIfAbsent(row[1], _ -> new HashSet<>())
                            .add(row[0]));
            return new Cues(classes);
        } catch (IOException broken) {
            throw new UncheckedIOException("The cues (%s) could not be read.".formatted(resource), broken);
        }
    }

    private static final class English {
        private static final Cues CUES = read("en");
    }
}
