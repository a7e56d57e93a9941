package org.muster.model.finding;

import java.util.List;
import java.util.Objects;

/// A justification is why a finding has its verdict: its certificates and how far its figures speak of the same thing.
///
/// @param certificates one for each reading that was needed, in the order of the readings
/// @param sameness how far the figures are known to speak of the same thing
/// @param because a sentence that says why
public record Justification(List<Certificate> certificates, Sameness sameness, String because) {

    /// How far figures are known to speak of the same thing.
    public enum Sameness {
        /// The text binds them, or concept, extent and tempo are equal.
        SHOWN,
        /// Something of concept, extent or tempo is not stated on one side.
        LIKELY
    }

    public Justification {
        certificates = List.copyOf(certificates);
        Objects.requireNonNull(sameness);
        if (certificates.isEmpty() || because.isBlank()) {
            throw new IllegalArgumentException("A justification needs a certificate and its reason.");
        }
    }
}
