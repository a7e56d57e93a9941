package org.muster.relation.en;

import java.util.List;
import java.util.Map;
import org.muster.model.claim.Measure;
import org.muster.model.claim.Relation;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.FigureId;
import org.muster.model.text.Noted;
import org.muster.model.text.Text;
import org.muster.model.time.TimeExpression;
import org.muster.relation.RelationReader;

/// English relations.
public final class EnglishRelations implements RelationReader {

    @Override
    public Noted<List<Relation>> read(
            Text text, List<Figure> figures, List<TimeExpression> times, Map<FigureId, Measure> measures) {
        return Noted.of(List.of());
    }
}
