package org.muster.check.reconcile;

import java.util.List;
import java.util.stream.Stream;
import org.muster.check.Comparison;
import org.muster.check.Corpus;
import org.muster.check.Inquiry;
import org.muster.check.Kinship;
import org.muster.check.Wording;
import org.muster.model.claim.Claim;
import org.muster.model.finding.Justification.Sameness;

/// A pair is two figures that do not agree, the lower first, with the reports beside which a changed reading of them is
/// tried by solving again.
record Pair(Corpus corpus, Claim lower, Claim higher) {

    static final String TRIED = "the reading is changed";

    static Pair of(Corpus corpus, Claim first, Claim second) {
        boolean ascending = Wording.face(first).compareTo(Wording.face(second)) <= 0;
        return ascending ? new Pair(corpus, first, second) : new Pair(corpus, second, first);
    }

    /// Returns whether what is asked does not fail.
    static boolean holds(Inquiry inquiry) {
        return switch (inquiry.judge().verdict(Sameness.LIKELY)) {
            case AGREE, UNDECIDED -> true;
            case CONFLICT, TENSION, DERIVE -> false;
        };
    }

    static boolean samePrint(Claim first, Claim second) {
        return Wording.face(first).equals(Wording.face(second));
    }

    boolean atMost(Claim less, Claim more) {
        return holds(new Inquiry().printing(less, more).notMore(Inquiry.of(less), Inquiry.of(more), TRIED));
    }

    /// Returns the other figures about the thing that could be compared with one of the two.
    Stream<Claim> others(Claim like) {
        return corpus.assertedOn(Kinship.thing(like, corpus)).values().stream()
                .flatMap(List::stream)
                .limit(Corpus.MOST_PARTNERS)
                .filter(claim ->
                        !claim.equals(lower) && !claim.equals(higher) && Comparison.commensurable(claim, like));
    }
}
