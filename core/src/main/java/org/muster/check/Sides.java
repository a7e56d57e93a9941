package org.muster.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.claim.Side;
import org.muster.model.quantity.Kind;
import org.muster.model.time.Window;

/// Sides finds the claim that a side of a relation names: by its figure, its time or its noun.
public final class Sides {

    private static final int PARAGRAPHS_AWAY = 3;

    private Sides() {}

    /// Returns the claim of the side, seen from another claim of the same document.
    public static Optional<Claim> claim(Corpus corpus, ReadDocument doc, Side side, Claim from) {
        return switch (side) {
            case Side.Printed(var figure) -> corpus.claim(figure);
            case Side.During(var window) -> during(corpus, doc, window, from);
            case Side.CountOf(var noun) -> countOf(corpus, doc, noun, from);
            case Side.Unprinted() -> Optional.empty();
        };
    }

    /// Returns the nearest quantity of the window, before any that stands after.
    private static Optional<Claim> during(Corpus corpus, ReadDocument doc, Window window, Claim from) {
        return nearest(
                corpus.asserted(doc).stream()
                        .filter(claim -> Comparison.isAdditive(claim)
                                && Comparison.isTotal(claim)
                                && claim.extent().window().equals(window))
                        .toList(),
                from);
    }

    private static Optional<Claim> countOf(Corpus corpus, ReadDocument doc, String noun, Claim from) {
        var counts = corpus.asserted(doc).stream()
                .filter(claim -> claim.figure().kind() == Kind.COUNT
                        && claim.measure().noun().equals(noun))
                .toList();
        var sameWindow = counts.stream()
                .filter(claim -> claim.extent().window().equals(from.extent().window()))
                .toList();
        return nearest(sameWindow.isEmpty() ? counts : sameWindow, from);
    }

    private static Optional<Claim> nearest(List<Claim> claims, Claim from) {
        return claims.stream()
                .filter(claim -> !claim.equals(from) && distance(claim, from) <= PARAGRAPHS_AWAY)
                .min(Comparator.comparingInt((Claim claim) -> distance(claim, from))
                        .thenComparing(claim -> claim.figure().span()));
    }

    private static int distance(Claim claim, Claim from) {
        return Math.abs(claim.paragraph() - from.paragraph());
    }
}
