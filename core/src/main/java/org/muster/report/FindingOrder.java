package org.muster.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muster.model.claim.Claim;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.FigureId;
import org.muster.model.text.DocumentId;

/// The finding order is that of the documents, then of the first figure's place, then of the ids.
public final class FindingOrder {

    private final Map<DocumentId, Integer> documents = new HashMap<>();
    private final Map<FigureId, Integer> begins = new HashMap<>();

    private FindingOrder(Report report) {
        for (var doc : report.documents()) {
            documents.put(doc.doc().id(), documents.size());
            for (Claim claim : doc.claims()) {
                begins.put(claim.figure().id(), claim.figure().span().begin());
            }
        }
    }

    /// Returns the findings by document, place and id.
    public static List<Finding> byPlace(Report report) {
        return report.findings().stream()
                .sorted(new FindingOrder(report).place())
                .toList();
    }

    /// Returns the findings by verdict and severity, gravest first, then by document, place and id; of
    /// those that agree, those that only say that a part is no more than its whole come last.
    public static List<Finding> gravestFirst(Report report) {
        return report.findings().stream()
                .sorted(Comparator.comparing(Finding::verdict)
                        .thenComparing(Finding::severity)
                        .thenComparing(FindingOrder::isPlain)
                        .thenComparing(new FindingOrder(report).place()))
                .toList();
    }

    private static boolean isPlain(Finding finding) {
        return finding.verdict() == Verdict.AGREE && finding.check().value().equals("PartExceedsTotal");
    }

    private Comparator<Finding> place() {
        return Comparator.comparingInt((Finding finding) ->
                        documents.getOrDefault(finding.documents().getFirst(), 0))
                .thenComparingInt(
                        finding -> begins.getOrDefault(finding.figures().getFirst(), 0))
                .thenComparing(finding -> finding.id().value());
    }
}
