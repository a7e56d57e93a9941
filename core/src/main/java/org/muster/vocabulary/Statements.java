package org.muster.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// The statements of a user's file, found to fit the vocabulary that they are laid over.
///
/// A concept that the file declares is described by the file alone; what the file says of other concepts is added to
/// what is known of them; and a label names the concept that the file gives it.
final class Statements {

    private static final Set<String> LINKS =
            Set.of("skos:broader", "skos:related", "disjointWith", "counts", "event", "skos:inScheme");
    private static final Set<String> LABELS = Set.of("skos:prefLabel", "skos:altLabel", "skos:hiddenLabel");

    private final VocabularyFile file;
    private final List<Triple> own;
    private final Set<String> declared = new HashSet<>();

    private Statements(VocabularyFile file) {
        this.file = file;
        try {
            this.own = Turtle.read(file.text());
        } catch (IllegalArgumentException broken) {
            throw new BadVocabulary(file, String.valueOf(broken.getMessage()));
        }
        own.stream()
                .filter(triple ->
                        triple.property().equals("a") && triple.object().equals("skos:Concept"))
                .forEach(triple -> declared.add(triple.subject()));
    }

    /// Returns the statements of both, those of the file before those that they replace.
    ///
    /// @throws BadVocabulary if the file cannot be read or names what is nowhere declared
    static List<Triple> over(List<Triple> known, VocabularyFile file) {
        var statements = new Statements(file);
        statements.check(known);
        var all = new ArrayList<>(known.stream().filter(statements.kept()).toList());
        all.addAll(statements.own);
        return List.copyOf(all);
    }

    private Predicate<Triple> kept() {
        var labels = new HashSet<String>();
        own.stream().filter(Statements::label).forEach(triple -> labels.add(triple.language() + triple.object()));
        return triple -> !declared.contains(triple.subject())
                && !(label(triple) && labels.contains(triple.language() + triple.object()));
    }

    private static boolean label(Triple triple) {
        return LABELS.contains(triple.property());
    }

    private void check(List<Triple> known) {
        var names = new HashSet<>(declared);
        known.forEach(triple -> names.add(triple.subject()));
        own.stream()
                .filter(triple -> triple.object().equals("skos:ConceptScheme"))
                .forEach(triple -> names.add(triple.subject()));
        var labels = new HashMap<String, String>();
        for (var triple : own) {
            check(triple, names, labels);
        }
        for (var name : declared) {
            check(name);
        }
    }

    private void check(Triple triple, Set<String> names, Map<String, String> labels) {
        boolean known = triple.property().equals("a") || LINKS.contains(triple.property()) || label(triple);
        if (!known) {
            throw bad(
                    triple,
                    "%s is no property of a vocabulary.".formatted(shown(triple.property())),
                    "Maybe skos:altLabel, skos:broader or m:disjointWith.");
        }
        if (!names.contains(triple.subject())) {
            throw bad(
                    triple,
                    "%s is declared nowhere.".formatted(shown(triple.subject())),
                    "Maybe add \"%s a skos:Concept ; skos:inScheme m:things .\"".formatted(shown(triple.subject())));
        }
        if (LINKS.contains(triple.property()) && !names.contains(triple.object())) {
            throw bad(
                    triple,
                    "%s is declared nowhere.".formatted(shown(triple.object())),
                    "Maybe it is spelt otherwise, or lacks its own \"a skos:Concept\".");
        }
        var other = label(triple) ? labels.put(triple.language() + triple.object(), triple.subject()) : null;
        if (other != null && !other.equals(triple.subject())) {
            throw bad(
                    triple,
                    "The label \"%s\" names two concepts, %s and %s."
                            .formatted(triple.object(), shown(other), shown(triple.subject())),
                    "Maybe leave it to one of them.");
        }
    }

    private void check(String name) {
        boolean placed = own.stream()
                .anyMatch(triple -> triple.subject().equals(name)
                        && triple.property().equals("skos:inScheme")
                        && Set.of("things", "events").contains(triple.object()));
        if (!placed) {
            var first = own.stream()
                    .filter(triple -> triple.subject().equals(name))
                    .findFirst()
                    .orElseThrow();
            throw bad(
                    first,
                    "%s is in no scheme.".formatted(shown(name)),
                    "Maybe add skos:inScheme m:things, or m:events for what happens to things.");
        }
    }

    /// A name of the vocabulary has the prefix `m:`, which its local name leaves out.
    private static String shown(String name) {
        return name.contains(":") ? name : "m:" + name;
    }

    private BadVocabulary bad(Triple triple, String problem, String remedy) {
        return new BadVocabulary(file, "Line %s: %s %s".formatted(triple.line(), problem, remedy));
    }
}
