package org.muster.report;

import java.util.List;
import org.muster.model.claim.ReadDocument;
import org.muster.model.finding.Finding;

/// A report is what one call of Muster has to say: the documents as read and the findings over them.
///
/// @param documents the read documents, ordered by address and id
/// @param findings the findings, gravest verdict first within a document, then by span and id
public record Report(List<ReadDocument> documents, List<Finding> findings) {

    /// The version of the output's form; it changes when a field changes its meaning.
    public static final String SCHEMA = "muster-report-1";

    public Report {
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
    }
}
