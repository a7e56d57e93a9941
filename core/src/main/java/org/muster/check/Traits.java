package org.muster.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.model.claim.Claim;
import org.muster.model.claim.Concept;
import org.muster.vocabulary.Listed;
import org.muster.vocabulary.Vocabulary;

/// Traits are what is asked of a claim whenever it is set beside another, worked out once.
///
/// @param thing the name of what is counted, so that only claims on one thing are paired
/// @param stems the beginnings of the longer words of the measure
/// @param population the words of its population
/// @param place the words of its place
/// @param stretch the days that it covers; empty or one
/// @param harmed whether it counts people to whom harm came or who are missing
record Traits(String thing, Set<String> stems, Worded population, Worded place, Set<Stretch> stretch, boolean harmed) {

    private static final int STEM = 5;

    Traits {
        stems = Set.copyOf(stems);
        stretch = Set.copyOf(stretch);
    }

    static Traits of(Claim claim, String language, Vocabulary vocabulary) {
        return new Traits(
                thing(claim, language, vocabulary),
                stems(claim),
                Worded.of(claim.extent().population()),
                Worded.of(claim.extent().place()),
                Stretch.of(claim.extent().window()).map(Set::of).orElse(Set.of()),
                harmed(claim, vocabulary));
    }

    private static boolean harmed(Claim claim, Vocabulary vocabulary) {
        return claim.concept() instanceof Concept.Listed listed
                && Listed.of(listed).events().stream()
                        .map(vocabulary::withBroader)
                        .anyMatch(broader -> broader.contains("harmed") || broader.contains("missing"));
    }

    Optional<Stretch> days() {
        return stretch.stream().findFirst();
    }

    private static String thing(Claim claim, String language, Vocabulary vocabulary) {
        var noun = claim.measure().noun();
        return switch (claim.concept()) {
            case Concept.Listed(var id) -> id.split("/", 2)[0];
            case Concept.Unlisted _ -> vocabulary.thing(language, noun).orElse(noun);
        };
    }

    private static Set<String> stems(Claim claim) {
        var words = new HashSet<>(claim.measure().events());
        words.add(claim.measure().noun());
        words.addAll(List.of(claim.measure().words().split(" ")));
        var stems = new HashSet<String>();
        for (var word : words) {
            if (STEM <= word.length()) {
                stems.add(word.substring(0, STEM));
            }
        }
        return stems;
    }
}
