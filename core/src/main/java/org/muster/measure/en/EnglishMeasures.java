package org.muster.measure.en;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muster.measure.MeasureReader;
import org.muster.model.claim.Measure;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.FigureId;
import org.muster.model.text.Cue;
import org.muster.model.text.Noted;
import org.muster.model.text.RuleId;
import org.muster.model.text.Text;
import org.muster.model.time.TimeExpression;

/// English measures.
public final class EnglishMeasures implements MeasureReader {

    @Override
    public Noted<Map<FigureId, Measure>> read(Text text, List<Figure> figures, List<TimeExpression> times) {
        var measures = new LinkedHashMap<FigureId, Measure>();
        for (var figure : figures) {
            var cue = new Cue(figure.span(), new RuleId("measure.none"));
            measures.put(figure.id(), new Measure("thing", "thing", List.of(), List.of(), List.of(), List.of(), cue));
        }
        return Noted.of(measures);
    }
}
