package org.muster.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.muster.model.claim.Claim;

/// A shift is one way to move some claims by a year.
///
/// @param moved the claims that are moved
/// @param by how many years
/// @param before the year of each claim before
/// @param after the year that each claim then has
/// @param agreements how many claims then stand beside their own number
/// @param witnesses for how many another report prints just that number for that year
record Shift(
        Set<Claim> moved,
        int by,
        Map<Claim, Integer> before,
        Map<Claim, Integer> after,
        int agreements,
        int witnesses) {

    Shift {
        moved = Collections.unmodifiableSet(new LinkedHashSet<>(moved));
        before = Collections.unmodifiableMap(new LinkedHashMap<>(before));
        after = Collections.unmodifiableMap(new LinkedHashMap<>(after));
    }
}
