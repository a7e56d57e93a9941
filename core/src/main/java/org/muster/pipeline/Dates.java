package org.muster.pipeline;

import java.util.List;
import java.util.Map;
import org.muster.model.text.Stated;
import org.muster.model.time.Hemisphere;
import org.muster.model.time.PartialDate;

/// Dates are the publication dates that the user gives for documents that state none.
///
/// @param everywhere the date for every document without a date of its own; empty or one
/// @param byUri dates for single documents, by their address as given
/// @param hemisphere whose seasons the documents speak of
public record Dates(List<PartialDate> everywhere, Map<String, PartialDate> byUri, Hemisphere hemisphere) {

    /// No dates given.
    public static final Dates NONE = new Dates(List.of(), Map.of());

    /// Dates of documents from the north.
    public Dates(List<PartialDate> everywhere, Map<String, PartialDate> byUri) {
        this(everywhere, byUri, Hemisphere.NORTH);
    }

    /// Returns the same dates for documents from the given hemisphere.
    public Dates in(Hemisphere other) {
        return new Dates(everywhere, byUri, other);
    }

    public Dates {
        everywhere = List.copyOf(everywhere);
        byUri = Map.copyOf(byUri);
        if (1 < everywhere.size()) {
            throw new IllegalArgumentException(
                    "Only one date can hold for every document, not %s.".formatted(everywhere));
        }
    }

    Stated<PartialDate> of(String uri) {
        var own = byUri.get(uri);
        if (own != null) {
            return new Stated.Said<>(own, "--published");
        }
        return everywhere.isEmpty()
                ? new Stated.Unsaid<>("neither the report nor --published states a date")
                : new Stated.Said<>(everywhere.getFirst(), "--published");
    }
}
