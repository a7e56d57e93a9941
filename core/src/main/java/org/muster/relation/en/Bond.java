package org.muster.relation.en;

import java.util.Set;
import org.muster.model.quantity.FigureId;

/// What binds which figures.
record Bond(String sort, Set<FigureId> figures) {
    Bond {
        figures = Set.copyOf(figures);
    }
}
