package org.muster.model.claim;

import java.util.List;
import java.util.Objects;
import org.muster.model.time.Window;

/// An extent is what a claim covers: population × place × window.
///
/// @param population which group, as worded; empty where the text names none
/// @param place where, as worded; empty where the text names none
/// @param window when
public record Extent(List<String> population, List<String> place, Window window) {

    public Extent {
        population = List.copyOf(population);
        place = List.copyOf(place);
        Objects.requireNonNull(window);
    }
}
