package org.muster.figure.en;

import java.util.List;
import java.util.Set;
import org.muster.figure.Draft;

/// What was read.
///
/// @param drafts the figures in order, none overlapping another
/// @param taken the indices of the tokens that belong to one, or to the base of a rate
record FoundDrafts(List<Draft> drafts, Set<Integer> taken) {

    FoundDrafts {
        drafts = List.copyOf(drafts);
        taken = Set.copyOf(taken);
    }
}
