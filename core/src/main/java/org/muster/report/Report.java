package org.muster.report;

import java.util.List;
import java.util.Objects;
import org.muster.model.claim.ReadDocument;
import org.muster.model.finding.Assumptions;
import org.muster.model.finding.Fault;
import org.muster.model.finding.Finding;

/// A report is what one call of Muster has to say: the documents as read and the findings over them.
///
/// @param documents the read documents, ordered by address and id
/// @param findings the findings, gravest verdict first within a document, then by span and id
/// @param faults what broke in Muster itself, so that its documents or findings are missing
/// @param assumptions what was taken for granted of how writers shorten and hedge numbers
public record Report(
        List<ReadDocument> documents, List<Finding> findings, List<Fault> faults, Assumptions assumptions) {

    /// The version of the output's form; it changes when a field changes its meaning.
    public static final String SCHEMA = "muster-report-2";

    public Report {
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
        faults = List.copyOf(faults);
        Objects.requireNonNull(assumptions);
    }

    /// A report in whose making nothing broke.
    public Report(List<ReadDocument> documents, List<Finding> findings) {
        this(documents, findings, List.of(), Assumptions.STANDARD);
    }
}
