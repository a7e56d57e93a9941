package org.muster.check;

import java.util.HashSet;
import java.util.Set;
import org.muster.model.claim.Claim;
import org.muster.model.claim.Concept;

/// How near what two claims count is.
public enum Kinship {
    /// The same concept.
    SAME,
    /// Concepts of one family, or words of one stem: requests to leave and attempts to leave.
    KIN,
    FAR;

    private static final int STEM = 5;

    static Kinship of(Claim first, Claim second, Corpus corpus) {
        if (first.concept().equals(second.concept()) && !isUnread(first)) {
            return SAME;
        }
        boolean sameDocument =
                first.figure().document().equals(second.figure().document());
        if (sameDocument && corpus.series(corpus.of(first)).joins(first, second)) {
            return KIN;
        }
        return sameDocument && shareStem(first, second) ? KIN : FAR;
    }

    private static boolean isUnread(Claim claim) {
        return claim.concept() instanceof Concept.Unlisted && claim.measure().noun().equals("thing");
    }

    private static boolean shareStem(Claim first, Claim second) {
        var stems = stems(first);
        stems.retainAll(stems(second));
        return !stems.isEmpty();
    }

    private static Set<String> stems(Claim claim) {
        var stems = new HashSet<String>();
        for (var word : claim.measure().words().split("[^\\p{L}]+")) {
            if (STEM <= word.length()) {
                stems.add(word.substring(0, STEM));
            }
        }
        return stems;
    }
}
