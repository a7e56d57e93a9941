package org.muster.model.finding;

import java.util.Objects;
import org.muster.model.quantity.Rounding;

/// Assumptions are what a call takes for granted of how writers shorten, hedge and blur their numbers.
///
/// @param rounding how numbers are taken to be shortened
/// @param policy the name of the policy for hedges and vague words
public record Assumptions(Rounding rounding, String policy) {

    /// Rounding to the nearest, and the policy that rests on what readers were found to take hedges for.
    public static final Assumptions STANDARD = new Assumptions(Rounding.NEAREST, "usual");

    public Assumptions {
        Objects.requireNonNull(rounding);
        if (policy.isBlank()) {
            throw new IllegalArgumentException("A policy needs its name. Maybe \"usual\".");
        }
    }
}
