package org.muster.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.finding.Finding;
import org.muster.model.quantity.FigureId;
import org.muster.model.text.DocumentId;
import org.muster.report.FindingOrder;
import org.muster.report.Report;

/// A page index finds what belongs together: a figure's claim and document, and the findings that name it.
final class PageIndex {

    /// A finding with its number on the page, from 1.
    record Numbered(int number, Finding finding) {}

    private final Map<FigureId, Claim> claims = new HashMap<>();
    private final Map<DocumentId, ReadDocument> documents = new HashMap<>();
    private final Map<FigureId, List<Numbered>> findings = new HashMap<>();
    private final List<Numbered> numbered = new ArrayList<>();

    PageIndex(Report report) {
        for (var doc : report.documents()) {
            documents.put(doc.doc().id(), doc);
            doc.claims().forEach(claim -> claims.put(claim.figure().id(), claim));
        }
        for (var finding : FindingOrder.gravestFirst(report)) {
            var entry = new Numbered(numbered.size() + 1, finding);
            numbered.add(entry);
            finding.figures().stream()
                    .distinct()
                    .forEach(figure -> findings.computeIfAbsent(figure, _ -> new ArrayList<>())
                            .add(entry));
        }
    }

    List<Numbered> findings() {
        return List.copyOf(numbered);
    }

    /// Returns the findings that name the figure, in page order.
    List<Numbered> findingsOf(FigureId figure) {
        return List.copyOf(findings.getOrDefault(figure, List.of()));
    }

    Optional<Claim> claim(FigureId figure) {
        return Optional.ofNullable(claims.get(figure));
    }

    Optional<ReadDocument> document(DocumentId id) {
        return Optional.ofNullable(documents.get(id));
    }
}
