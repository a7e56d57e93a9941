package org.muster.reckon;

import com.microsoft.z3.ArithExpr;
import com.microsoft.z3.Context;
import com.microsoft.z3.RealSort;
import com.microsoft.z3.Solver;
import com.microsoft.z3.Status;
import java.util.List;
import org.muster.model.quantity.Rational;

/// Z3, which decides linear systems over exact rationals.
final class ExactOracle implements AutoCloseable {

    private final Context context = new Context();
    private final Solver solver = context.mkSolver("QF_LRA");

    boolean canHold(List<Inequality> inequalities) {
        solver.reset();
        for (var inequality : inequalities) {
            ArithExpr<RealSort> sum = context.mkReal(0);
            for (var term : inequality.form().terms().entrySet()) {
                var variable = context.mkRealConst(term.getKey().name());
                sum = context.mkAdd(sum, context.mkMul(number(term.getValue()), variable));
            }
            var most = number(inequality.most().value().orElseThrow());
            solver.add(inequality.most().open() ? context.mkLt(sum, most) : context.mkLe(sum, most));
        }
        return solver.check() == Status.SATISFIABLE;
    }

    private ArithExpr<RealSort> number(Rational number) {
        return context.mkReal(number.toString());
    }

    @Override
    public void close() {
        context.close();
    }
}
