package org.muster.model.finding;

import java.util.List;
import java.util.Objects;
import org.muster.model.quantity.Reading;

/// A certificate is a replayable proof about some figures under one reading.
///
/// @param reading how the amounts are read
/// @param premises what it starts from
/// @param proof what that comes to
public record Certificate(Reading reading, List<Premise> premises, Proof proof) {

    public Certificate {
        Objects.requireNonNull(reading);
        Objects.requireNonNull(proof);
        premises = List.copyOf(premises);
        if (premises.isEmpty()) {
            throw new IllegalArgumentException("A certificate needs at least one premise.");
        }
    }
}
