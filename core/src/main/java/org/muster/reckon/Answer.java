package org.muster.reckon;

import java.util.List;
import org.muster.model.finding.Certificate;
import org.muster.model.finding.Premise;

/// What the solver says of some premises.
record Answer(List<Premise> premises, Solution solution) {
    Answer {
        premises = List.copyOf(premises);
    }

    boolean fails() {
        return solution instanceof Solution.Infeasible;
    }

    Certificate certificate() {
        return Certificates.of(premises, solution);
    }
}
