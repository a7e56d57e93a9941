package org.muster.reckon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muster.model.finding.Variable;
import org.ojalgo.optimisation.ExpressionsBasedModel;

/// ojAlgo, which optimises linear systems in floating point.
///
/// It knows no strict inequality: each is given room for one number more, and that room is made as large as it can be.
final class FloatingOracle {

    private static final double NO_ROOM = 1e-7;

    private FloatingOracle() {}

    static boolean canHold(List<Inequality> inequalities) {
        var model = new ExpressionsBasedModel();
        var room = model.newVariable("room").lower(0).upper(1).weight(1);
        Map<Variable, org.ojalgo.optimisation.Variable> variables = new HashMap<>();
        boolean strict = false;
        int rows = 0;
        for (var inequality : inequalities) {
            var row = model.newExpression("row %s of premise %s".formatted(rows++, inequality.premise()))
                    .upper(inequality.most().value().orElseThrow().decimal(17));
            for (var term : inequality.form().terms().entrySet()) {
                var variable = variables.computeIfAbsent(term.getKey(), key -> model.newVariable(key.name()));
                row.set(variable, term.getValue().decimal(17));
            }
            if (inequality.most().open()) {
                strict = true;
                row.set(room, 1);
            }
        }
        var result = model.maximise();
        return result.getState().isFeasible()
                && (!strict || NO_ROOM < result.get(model.indexOf(room)).doubleValue());
    }
}
