package org.muster.eval.numhg;

import java.math.BigDecimal;
import java.util.Objects;

/// A candidate is a number that may stand in the slot, with how well it fits and how it came about.
///
/// @param number the number as the headline would print it
/// @param fit how well it fits; the best is taken
/// @param how how it came about, for those who read the misses
record Candidate(BigDecimal number, double fit, String how) {

    Candidate {
        Objects.requireNonNull(number);
        Objects.requireNonNull(how);
    }
}
