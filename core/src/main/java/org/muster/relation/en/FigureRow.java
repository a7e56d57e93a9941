package org.muster.relation.en;

import java.util.List;
import org.muster.model.claim.Relation.Completeness;
import org.muster.model.quantity.Figure;

/// A list and whether its members can overlap.
record FigureRow(List<Figure> figures, Completeness completeness, int after) {
    FigureRow {
        figures = List.copyOf(figures);
    }
}
