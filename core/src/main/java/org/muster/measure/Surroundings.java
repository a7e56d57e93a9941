package org.muster.measure;

import java.util.List;

/// The surroundings of a figure are the noun phrases of its clause that it may refer to, each as its content words.
///
/// A measure says what is counted; whose it is ("Tarsk" in "Tarsk has 40 trams") stands around it.
///
/// @param subject of the verb that the figure completes, with what "of" and the like tie to it
/// @param governor the noun that a preposition ties the figure to: "a crew" in "a crew of 12"
/// @param noun what stands right behind the figure: "fine" in "a $90 fine"
/// @param complement of that noun, or of the figure: "the vote" in "40% of the vote"
/// @param object of the verb, where the figure stands behind a preposition: "a boat" in "bought a boat for $90"
/// @param first whether the figure opens its clause, so that it is the subject or a part of it
public record Surroundings(
        List<String> subject,
        List<String> governor,
        List<String> noun,
        List<String> complement,
        List<String> object,
        boolean first) {

    /// No noun phrase at all.
    public static final Surroundings NONE =
            new Surroundings(List.of(), List.of(), List.of(), List.of(), List.of(), true);

    public Surroundings {
        subject = List.copyOf(subject);
        governor = List.copyOf(governor);
        noun = List.copyOf(noun);
        complement = List.copyOf(complement);
        object = List.copyOf(object);
    }
}
