package org.muster.vocabulary;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.muster.model.claim.Concept;

/// The vocabulary is what can be counted: things, what happens to them, and how these concepts stand to one another.
///
/// A concept has a thing (`soldiers`) and events (`deserted`); it is compared part by part, so that the files list
/// some hundred things and events and not their thousands of pairs. Cases, requests and reports are not people:
/// `cases/deserted` and `soldiers/deserted` are disjoint, but related.
public final class Vocabulary {

    /// Events that leave open whether what follows came about.
    private static final Set<String> OPEN = Set.of("attempted");

    private final Entries entries;

    private Vocabulary(Entries entries) {
        this.entries = entries;
    }

    /// Returns the vocabulary of the files under `org/muster/vocabulary`.
    public static Vocabulary shared() {
        return Holder.INSTANCE;
    }

    /// Returns this vocabulary with a user's file laid over it: new concepts are added, a concept that the file
    /// declares is described by the file alone, and a label names what the file says.
    ///
    /// @throws BadVocabulary if the file cannot be taken
    public Vocabulary with(VocabularyFile file) {
        return new Vocabulary(entries.with(file));
    }

    /// Returns whether the two mean the same: equal things, events and narrowing words.
    public boolean same(Concept first, Concept second) {
        return first.equals(second);
    }

    /// Returns whether everything the first counts is also counted by the second, and not the other way round.
    ///
    /// Soldiers killed are narrower than people killed, people killed than people harmed, nurses than people.
    public boolean narrower(Concept first, Concept second) {
        return !same(first, second) && both(first, second, this::within);
    }

    /// Returns whether nothing is counted by both: women and men, killed and injured, cases and people.
    public boolean disjoint(Concept first, Concept second) {
        return both(
                first, second, (a, b) -> apart(Set.of(a.thing()), Set.of(b.thing())) || apart(a.events(), b.events()));
    }

    /// Returns whether the parts may be added up to at most the whole: each narrower than it, no two overlapping.
    ///
    /// Women and men are parts of people, killed and injured people of people harmed.
    public boolean parts(List<? extends Concept> parts, Concept whole) {
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            boolean overlaps = parts.subList(i + 1, parts.size()).stream().anyMatch(other -> !disjoint(part, other));
            if (!narrower(part, whole) || overlaps) {
                return false;
            }
        }
        return true;
    }

    /// Returns whether the two can be told of one another without counting the same: attempts to desert, requests for
    /// help to desert and soldiers who deserted share their event; so do concepts of which one is the narrower.
    public boolean related(Concept first, Concept second) {
        return same(first, second)
                || narrower(first, second)
                || narrower(second, first)
                || both(first, second, (a, b) -> a.events().stream().anyMatch(event -> linked(event, b.events())));
    }

    /// Returns the local name of the thing with the label, if the vocabulary lists it.
    public Optional<String> thing(String language, String label) {
        return label(language, "things", label);
    }

    /// Returns the local name of the event with the label, if the vocabulary lists it.
    public Optional<String> event(String language, String label) {
        return label(language, "events", label);
    }

    /// Returns the thing that a noun of the vocabulary stands for, with what happened to it: deserters are soldiers
    /// who deserted.
    public Listed counted(String thing) {
        var entry = entries.byName().get(thing);
        return entry == null || entry.counts().isEmpty()
                ? new Listed(thing, Set.of(), Set.of())
                : new Listed(entry.counts().iterator().next(), entry.events(), Set.of());
    }

    /// Returns the local names of the concept and of all that are broader.
    public Set<String> withBroader(String id) {
        var found = new HashSet<String>();
        var open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            var next = open.remove();
            var entry = entries.byName().get(next);
            if (found.add(next) && entry != null) {
                open.addAll(entry.broader());
            }
        }
        return Set.copyOf(found);
    }

    private Optional<String> label(String language, String scheme, String label) {
        var labels = entries.labels().getOrDefault(language + " " + scheme, Map.of());
        return Optional.ofNullable(labels.get(label));
    }

    private interface Test {
        boolean holds(Listed first, Listed second);
    }

    private static boolean both(Concept first, Concept second, Test test) {
        return first instanceof Concept.Listed one
                && second instanceof Concept.Listed other
                && test.holds(Listed.of(one), Listed.of(other));
    }

    private boolean within(Listed first, Listed second) {
        Predicate<String> covered = event ->
                first.events().stream().anyMatch(own -> withBroader(own).contains(event));
        boolean sure = first.events().stream().noneMatch(OPEN::contains)
                || second.events().stream().anyMatch(OPEN::contains);
        return sure
                && withBroader(first.thing()).contains(second.thing())
                && second.events().stream().allMatch(covered)
                && first.narrowing().containsAll(second.narrowing());
    }

    private boolean apart(Set<String> first, Set<String> second) {
        return first.stream()
                .flatMap(id -> withBroader(id).stream())
                .anyMatch(one -> second.stream()
                        .flatMap(id -> withBroader(id).stream())
                        .anyMatch(other -> excludes(one, other) || excludes(other, one)));
    }

    private boolean excludes(String one, String other) {
        var entry = entries.byName().get(one);
        return entry != null && entry.disjoint().contains(other);
    }

    private boolean linked(String event, Set<String> others) {
        if (OPEN.contains(event)) {
            return false;
        }
        return others.stream()
                .anyMatch(other -> withBroader(other).contains(event)
                        || withBroader(event).contains(other)
                        || names(event, other)
                        || names(other, event));
    }

    private boolean names(String one, String other) {
        var entry = entries.byName().get(one);
        return entry != null && entry.related().contains(other);
    }

    private static final class Holder {
        private static final Vocabulary INSTANCE = new Vocabulary(Entries.load());
    }
}
