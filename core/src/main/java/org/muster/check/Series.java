package org.muster.check;

import java.util.HashMap;
import java.util.Map;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.claim.Relation;
import org.muster.model.quantity.FigureId;
import org.muster.model.time.Window;

/// A series is the claims of one document that its own comparisons set side by side: what a comparison compares counts
/// the same, whatever words it uses ("171 calls in April; last month the telephones rang 112 times, fewer than in
/// April").
public final class Series {

    static final Series NONE = new Series();

    private final Map<FigureId, FigureId> links = new HashMap<>();

    private Series() {}

    static Series of(ReadDocument doc, Corpus corpus) {
        var series = new Series();
        for (var relation : doc.relations()) {
            if (relation instanceof Relation.ComparedWith compared) {
                corpus.claim(compared.figure())
                        .ifPresent(claim -> compared.windows().forEach(window -> series.link(doc, claim, window)));
            }
        }
        return series;
    }

    /// Returns whether a comparison of the document speaks of the claim.
    boolean holds(Claim claim) {
        return links.containsKey(claim.figure().id())
                || links.containsValue(claim.figure().id());
    }

    /// Returns whether the comparisons of the document set the two side by side.
    public boolean joins(Claim first, Claim second) {
        return root(first.figure().id()).equals(root(second.figure().id()));
    }

    private void link(ReadDocument doc, Claim claim, Window window) {
        doc.claims().stream()
                .filter(other -> !other.equals(claim)
                        && other.figure().kind() == claim.figure().kind()
                        && other.extent().window().equals(window)
                        && Math.abs(other.paragraph() - claim.paragraph()) <= 1)
                .findFirst()
                .ifPresent(other ->
                        links.put(root(other.figure().id()), root(claim.figure().id())));
    }

    private FigureId root(FigureId figure) {
        var at = figure;
        while (links.containsKey(at) && !links.get(at).equals(at)) {
            at = links.get(at);
        }
        return at;
    }
}
