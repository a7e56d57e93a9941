package org.muster.reckon;

import java.util.List;
import org.muster.model.finding.Proof;
import org.muster.model.quantity.Limit;

/// An extremum is how far a variable can go in one direction.
///
/// @param most the limit, none where nothing holds it
/// @param shares how that limit adds up; empty where there is none
record Extremum(Limit most, List<Proof.Share> shares) {

    static final Extremum NONE = new Extremum(new Limit.Unbounded(), List.of());

    Extremum {
        shares = List.copyOf(shares);
    }
}
