package org.muster.check;

import java.util.Objects;
import java.util.Set;
import org.muster.model.finding.CheckId;
import org.muster.reckon.Readings;

/// Terms are what a call asks of the checks: which of them, and how numbers are taken to be shortened and hedged.
///
/// @param leftOut the checks that are not made
/// @param readings what amounts allow
public record Terms(Set<CheckId> leftOut, Readings readings) {

    /// Every check, with the standard readings.
    public static final Terms STANDARD = new Terms(Set.of(), Readings.standard());

    public Terms {
        leftOut = Set.copyOf(leftOut);
        Objects.requireNonNull(readings);
    }
}
