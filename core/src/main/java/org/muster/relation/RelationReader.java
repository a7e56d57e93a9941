package org.muster.relation;

import java.util.List;
import java.util.Map;
import org.muster.model.claim.Measure;
import org.muster.model.claim.Relation;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.FigureId;
import org.muster.model.text.Noted;
import org.muster.model.text.Text;
import org.muster.model.time.TimeExpression;

/// A relation reader finds what a text itself states between its figures, in one language.
@FunctionalInterface
public interface RelationReader {

    /// Returns the relations in span order.
    Noted<List<Relation>> read(
            Text text, List<Figure> figures, List<TimeExpression> times, Map<FigureId, Measure> measures);
}
