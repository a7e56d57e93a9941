package org.muster.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muster.model.finding.Finding;
import org.muster.model.quantity.FigureId;
import org.muster.model.text.DocumentId;
import org.muster.report.Report;

/// What is printed of findings: the paths of their reports and the texts of their figures.
final class Printed {

    private final Map<DocumentId, String> uris = new HashMap<>();
    private final Map<FigureId, String> texts = new HashMap<>();

    Printed(Report report) {
        for (var doc : report.documents()) {
            uris.put(doc.doc().id(), doc.doc().uri());
            doc.claims()
                    .forEach(claim ->
                            texts.put(claim.figure().id(), claim.figure().text()));
        }
    }

    List<String> uris(Finding finding) {
        return finding.documents().stream()
                .map(id -> uris.getOrDefault(id, ""))
                .sorted()
                .toList();
    }

    List<String> texts(Finding finding) {
        return finding.figures().stream().map(id -> texts.getOrDefault(id, "")).toList();
    }
}
