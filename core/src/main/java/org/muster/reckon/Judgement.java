package org.muster.reckon;

import java.util.List;
import java.util.Objects;
import org.muster.model.finding.Certificate;
import org.muster.model.finding.Justification;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Verdict;

/// A judgement is an outcome with the certificates that prove it.
///
/// @param outcome how the numbers fare
/// @param certificates a refutation for the reading that fails, a witness for the one that holds, in this order; empty
/// only where the search was given up
public record Judgement(Outcome outcome, List<Certificate> certificates) {

    public Judgement {
        Objects.requireNonNull(outcome);
        certificates = List.copyOf(certificates);
    }

    /// Returns the verdict, given how far the figures are known to speak of the same thing.
    public Verdict verdict(Sameness sameness) {
        return outcome.verdict(sameness);
    }

    /// Returns the justification of a finding that rests on this judgement.
    public Justification justify(Sameness sameness, String because) {
        return new Justification(certificates, sameness, because);
    }
}
