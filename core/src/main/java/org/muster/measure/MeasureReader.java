package org.muster.measure;

import java.util.List;
import java.util.Map;
import org.muster.model.claim.Measure;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.FigureId;
import org.muster.model.text.Noted;
import org.muster.model.text.Text;
import org.muster.model.time.TimeExpression;

/// A measure reader finds the words for what each figure counts, in one language.
@FunctionalInterface
public interface MeasureReader {

    /// Returns a measure for every figure, in the figures' order.
    Noted<Map<FigureId, Measure>> read(Text text, List<Figure> figures, List<TimeExpression> times);
}
