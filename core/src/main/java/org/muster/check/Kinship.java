package org.muster.check;

import java.util.HashSet;
import java.util.Set;
import org.muster.model.claim.Claim;
import org.muster.model.claim.Concept;

/// How near what two claims count is, nearest first.
public enum Kinship {
    /// The same concept.
    SAME,
    /// Concepts of one family, of which the one is broader, or what a comparison of the report sets side by side.
    KIN,
    /// Other things that are told of one another: requests to leave and attempts to leave.
    TOLD_TOGETHER,
    FAR;

    private static final int STEM = 5;

    static Kinship of(Claim first, Claim second, Corpus corpus) {
        if (first.concept().equals(second.concept()) && !isUnread(first)) {
            return SAME;
        }
        boolean sameDocument = first.figure().document().equals(second.figure().document());
        if (sameDocument && corpus.series(corpus.of(first)).joins(first, second)) {
            return KIN;
        }
        if (sameDocument && shareEvent(first, second)) {
            return KIN;
        }
        return sameDocument && shareStem(first, second) ? TOLD_TOGETHER : FAR;
    }

    private static boolean isUnread(Claim claim) {
        return claim.concept() instanceof Concept.Unlisted
                && claim.measure().noun().equals("thing");
    }

    /// Requests to leave and attempts to leave: other things, told of one another.
    private static boolean shareStem(Claim first, Claim second) {
        var stems = stems(first);
        stems.retainAll(stems(second));
        return !stems.isEmpty();
    }

    private static boolean shareEvent(Claim first, Claim second) {
        return first.measure().events().stream().anyMatch(second.measure().events()::contains);
    }

    private static Set<String> stems(Claim claim) {
        var stems = new HashSet<String>();
        var words = new HashSet<>(claim.measure().events());
        words.add(claim.measure().noun());
        for (var word : words) {
            if (STEM <= word.length()) {
                stems.add(word.substring(0, STEM));
            }
        }
        return stems;
    }
}
