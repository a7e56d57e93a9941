package org.muster.claim;

import java.util.List;
import java.util.Map;
import org.muster.model.claim.Measure;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.FigureId;
import org.muster.model.source.Attribution;
import org.muster.model.text.Text;
import org.muster.model.time.TimeExpression;

/// Everything that the readers found in one text.
public record FoundClaims(
        Text text,
        List<Figure> figures,
        Map<FigureId, Measure> measures,
        List<TimeExpression> times,
        List<Attribution> attributions) {
    public FoundClaims {
        figures = List.copyOf(figures);
        measures = Map.copyOf(measures);
        times = List.copyOf(times);
        attributions = List.copyOf(attributions);
    }
}
