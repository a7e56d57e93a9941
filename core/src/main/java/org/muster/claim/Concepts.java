package org.muster.claim;

import java.util.TreeSet;
import org.muster.model.claim.Concept;
import org.muster.model.claim.Measure;

/// A measure's concept is looked up in the vocabulary; a measure outside it is compared by its own lemmas.
final class Concepts {

    private Concepts() {}

    static Concept of(Measure measure) {
        var lemmas = new TreeSet<>(measure.events());
        lemmas.add(measure.noun());
        return new Concept.Unlisted(String.join(" ", lemmas));
    }
}
