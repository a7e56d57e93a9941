package org.muster.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.muster.model.claim.Claim;
import org.muster.model.claim.Derivation;
import org.muster.model.claim.ReadDocument;
import org.muster.model.finding.Assumptions;
import org.muster.model.finding.Fault;
import org.muster.model.finding.Finding;
import org.muster.model.finding.SetAside;
import org.muster.model.quantity.FigureId;

/// A report is what one call of Muster has to say: the documents as read and the findings over them.
///
/// @param documents the read documents, ordered by address and id
/// @param findings the findings, gravest verdict first within a document, then by span and id
/// @param faults what broke in Muster itself, so that its documents or findings are missing
/// @param assumptions what was taken for granted of how writers shorten and hedge numbers
/// @param derivations how each claim came about, by its figure; empty where nobody asked
/// @param setAside findings that are not told again, because they are suppressed or known
public record Report(
        List<ReadDocument> documents,
        List<Finding> findings,
        List<Fault> faults,
        Assumptions assumptions,
        Map<FigureId, Derivation> derivations,
        SetAside setAside) {

    /// The version of the output's form; it changes when a field changes its meaning.
    public static final String SCHEMA = "muster-report-2";

    public Report {
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
        faults = List.copyOf(faults);
        Objects.requireNonNull(assumptions);
        derivations = Map.copyOf(derivations);
        Objects.requireNonNull(setAside);
    }

    /// A report that does not tell how its claims came about.
    public Report(List<ReadDocument> documents, List<Finding> findings, List<Fault> faults, Assumptions assumptions) {
        this(documents, findings, faults, assumptions, Map.of(), SetAside.NOTHING);
    }

    /// A report in whose making nothing broke.
    public Report(List<ReadDocument> documents, List<Finding> findings) {
        this(documents, findings, List.of(), Assumptions.STANDARD);
    }

    /// Returns the same report with how its claims came about.
    public Report with(Collection<Derivation> told) {
        return new Report(
                documents,
                findings,
                faults,
                assumptions,
                told.stream()
                        .collect(Collectors.toMap(
                                derivation -> derivation.claim().figure().id(),
                                derivation -> derivation,
                                (first, _) -> first)),
                setAside);
    }

    /// Returns the same report without the findings that are set aside, which it tells apart.
    public Report without(SetAside aside) {
        var gone = aside.findings();
        return new Report(
                documents,
                findings.stream().filter(finding -> !gone.contains(finding)).toList(),
                faults,
                assumptions,
                derivations,
                aside);
    }

    /// Returns how a claim came about, if anybody asked.
    public Optional<Derivation> derivation(Claim claim) {
        return Optional.ofNullable(derivations.get(claim.figure().id()));
    }
}
