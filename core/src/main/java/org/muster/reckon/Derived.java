package org.muster.reckon;

import java.util.List;
import java.util.Objects;
import org.muster.model.finding.Certificate;
import org.muster.model.finding.Justification;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.quantity.Bounds;

/// A derived number is what the printed ones force on a number that nobody printed, or on a printed one more tightly.
///
/// @param bounds what it must lie within
/// @param certificate how that adds up
public record Derived(Bounds bounds, Certificate certificate) {

    public Derived {
        Objects.requireNonNull(bounds);
        Objects.requireNonNull(certificate);
    }

    /// Returns the justification of a finding that rests on this number.
    public Justification justify(Sameness sameness, String because) {
        return new Justification(List.of(certificate), sameness, because);
    }
}
