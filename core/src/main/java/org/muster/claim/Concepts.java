package org.muster.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.muster.model.claim.Concept;
import org.muster.model.claim.Measure;
import org.muster.vocabulary.Listed;
import org.muster.vocabulary.Vocabulary;

/// A measure's concept is looked up in the vocabulary; a measure outside it is compared by its own lemmas.
///
/// The longest label that ends in the counted noun names the thing; the labels around it name what happened. Words
/// before the noun that are neither, nor the population, narrow the concept.
final class Concepts {

    private static final int LONGEST_LABEL = 4;

    private static final Set<String> EMPTY = Set.of(
            "the", "and", "a", "an", "of", "to", "by", "in", "their", "his", "her", "for", "with", "from", "over",
            "after", "before", "who", "that");

    private final Measure measure;
    private final String language;
    private final Vocabulary vocabulary;
    private final List<String> words;

    private Concepts(Measure measure, String language, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.measure = measure;
        this.language = language;
        this.words = Arrays.stream(measure.words().split("[\\s,-]+"))
                .filter(word -> !EMPTY.contains(word))
                .toList();
    }

    /// Returns the concept of a measure whose words are English.
    static Concept of(Measure measure, Vocabulary vocabulary) {
        var concepts = new Concepts(measure, "en", vocabulary);
        return concepts.listed().<Concept>map(Listed::concept).orElseGet(concepts::unlisted);
    }

    private Concept unlisted() {
        var content = new TreeSet<>(measure.events());
        content.add(measure.noun());
        words.stream()
                .filter(word -> 2 < word.length())
                .filter(word ->
                        content.stream().noneMatch(lemma -> word.startsWith(lemma.substring(0, lemma.length() - 1))))
                .toList()
                .forEach(content::add);
        return new Concept.Unlisted(String.join(" ", content));
    }

    private record Found(String name, int begin, int end) {}

    private Optional<Listed> listed() {
        return thing().flatMap(found -> {
            var counted = vocabulary.counted(found.name());
            var events = new LinkedHashSet<>(counted.events());
            events.addAll(events(found));
            boolean unknown = events.isEmpty() && !measure.events().isEmpty();
            return unknown ? Optional.empty() : Optional.of(new Listed(counted.thing(), events, narrowing(found)));
        });
    }

    /// Returns the longest label that holds the counted noun.
    private Optional<Found> thing() {
        for (int length = LONGEST_LABEL; 0 < length; length--) {
            for (int begin = 0; begin + length <= words.size(); begin++) {
                var label = String.join(" ", words.subList(begin, begin + length));
                var name = vocabulary.thing(language, label);
                if (name.isPresent() && holdsNoun(begin, begin + length)) {
                    return Optional.of(new Found(name.get(), begin, begin + length));
                }
            }
        }
        return vocabulary.thing(language, measure.noun()).map(name -> new Found(name, 0, 0));
    }

    private boolean holdsNoun(int begin, int end) {
        var noun = measure.noun();
        var start = noun.substring(0, Math.max(1, noun.length() - 2));
        return words.subList(begin, end).stream().anyMatch(word -> word.equals(noun) || word.startsWith(start))
                || noun.equals("people")
                || noun.equals("person");
    }

    /// Returns the events named by labels outside the thing, and by the lemmas of the measure's verbs.
    private Set<String> events(Found thing) {
        var events = new LinkedHashSet<String>();
        int i = 0;
        while (i < words.size()) {
            var label = i == thing.begin() && thing.begin() < thing.end() ? Optional.<Found>empty() : event(i, thing);
            label.ifPresent(found -> events.add(found.name()));
            i = label.map(Found::end).orElse(i == thing.begin() ? Math.max(i + 1, thing.end()) : i + 1);
        }
        measure.events().forEach(lemma -> vocabulary.event(language, lemma).ifPresent(events::add));
        return events;
    }

    private Optional<Found> event(int begin, Found thing) {
        for (int length = LONGEST_LABEL; 0 < length; length--) {
            boolean free = begin + length <= thing.begin() || thing.end() <= begin;
            if (free && begin + length <= words.size()) {
                int end = begin + length;
                var name = vocabulary.event(language, String.join(" ", words.subList(begin, end)));
                if (name.isPresent()) {
                    return Optional.of(new Found(name.get(), begin, end));
                }
            }
        }
        return Optional.empty();
    }

    /// Returns the words that may narrow the thing: those before its noun, and for sums of money those behind it as
    /// well, for a price means nothing without that of what.
    private List<String> narrowers(Found thing) {
        var before = new ArrayList<>(words.subList(0, thing.begin()));
        if (vocabulary.withBroader(thing.name()).contains("sums-of-money")) {
            before.addAll(words.subList(thing.end(), words.size()));
        }
        return before;
    }

    /// Returns the words around the noun that name neither population nor event.
    private Set<String> narrowing(Found thing) {
        var population = new ArrayList<String>();
        measure.population()
                .forEach(group ->
                        population.addAll(List.of(group.toLowerCase(Locale.ROOT).split("[\\s-]+"))));
        var narrowing = new TreeSet<String>();
        for (var word : narrowers(thing)) {
            boolean plain = word.matches("\\p{Ll}{3,}") && !population.contains(word);
            boolean owner = vocabulary.thing(language, word).isPresent();
            if (plain && !owner && vocabulary.event(language, word).isEmpty()) {
                narrowing.add(word);
            }
        }
        return narrowing;
    }
}
