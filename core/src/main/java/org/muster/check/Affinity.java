package org.muster.check;

import org.muster.model.claim.Concept;
import org.muster.vocabulary.Vocabulary;

/// An affinity is how the vocabulary relates two concepts, worked out once for all claims that have them.
///
/// @param same whether they mean the same
/// @param narrower whether one of them is narrower than the other
/// @param related whether they can be told of one another
/// @param disjoint whether nothing is counted by both
record Affinity(boolean same, boolean narrower, boolean related, boolean disjoint) {

    /// The two concepts that an affinity is between.
    record Pair(Concept first, Concept second) {}

    static Affinity of(Vocabulary vocabulary, Pair pair) {
        var first = pair.first();
        var second = pair.second();
        return new Affinity(
                vocabulary.same(first, second),
                vocabulary.narrower(first, second) || vocabulary.narrower(second, first),
                vocabulary.related(first, second),
                vocabulary.disjoint(first, second));
    }
}
