package org.muster.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The entries of the vocabulary's files, by local name, and their labels.
///
/// @param triples the statements that they were made of
/// @param byName every entry
/// @param labels for each language and scheme, as in `en things`, label to local name
record Entries(List<Triple> triples, Map<String, Entry> byName, Map<String, Map<String, String>> labels) {

    private static final List<String> FILES = List.of("people.ttl", "records.ttl", "public-life.ttl", "events.ttl");

    Entries {
        triples = List.copyOf(triples);
        byName = Map.copyOf(byName);
        labels = Map.copyOf(labels);
    }

    static Entries load() {
        return of(
                FILES.stream().flatMap(file -> Turtle.read(text(file)).stream()).toList());
    }

    /// Returns these entries with those of a user's file laid over them.
    ///
    /// @throws BadVocabulary if the file cannot be taken
    Entries with(VocabularyFile file) {
        return of(Statements.over(triples, file));
    }

    private static Entries of(List<Triple> triples) {
        var bySubject = new LinkedHashMap<String, Map<String, Set<String>>>();
        for (var triple : triples) {
            bySubject
                    .computeIfAbsent(triple.subject(), _ -> new HashMap<>())
                    .computeIfAbsent(triple.property(), _ -> new HashSet<>())
                    .add(triple.object());
        }
        var byName = new HashMap<String, Entry>();
        bySubject.forEach((name, properties) -> {
            if (properties.getOrDefault("a", Set.of()).contains("skos:Concept")) {
                byName.put(name, entry(name, properties));
            }
        });
        return new Entries(triples, byName, labels(triples, byName));
    }

    private static Entry entry(String name, Map<String, Set<String>> properties) {
        return new Entry(
                name,
                properties.getOrDefault("skos:inScheme", Set.of("")).iterator().next(),
                properties.getOrDefault("skos:broader", Set.of()),
                properties.getOrDefault("disjointWith", Set.of()),
                properties.getOrDefault("skos:related", Set.of()),
                properties.getOrDefault("counts", Set.of()),
                properties.getOrDefault("event", Set.of()));
    }

    private static Map<String, Map<String, String>> labels(List<Triple> triples, Map<String, Entry> byName) {
        var labels = new HashMap<String, Map<String, String>>();
        for (var triple : triples) {
            var entry = byName.get(triple.subject());
            if (entry == null || !triple.property().endsWith("Label")) {
                continue;
            }
            var other = labels.computeIfAbsent(triple.language() + " " + entry.scheme(), _ -> new HashMap<>())
                    .put(triple.object(), entry.id());
            if (other != null && !other.equals(entry.id())) {
                throw new IllegalStateException("The label (%s) must not name two concepts (%s and %s)."
                        .formatted(triple.object(), other, entry.id()));
            }
        }
        return labels;
    }

    private static String text(String file) {
        try (var in = Entries.class.getResourceAsStream("/org/muster/vocabulary/" + file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The vocabulary (%s) is not on the class path. Maybe the build is not complete."
                                .formatted(file));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("The vocabulary (%s) could not be read.".formatted(file), broken);
        }
    }
}
