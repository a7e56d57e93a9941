package org.muster.reckon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.muster.model.finding.Certificate;
import org.muster.model.finding.Premise;
import org.muster.model.finding.Proof;
import org.muster.model.finding.Variable;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Limit;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Reading;
import org.muster.replay.Replay;
import org.muster.replay.Replayed;

final class LinearSystemTest {

    private static final int SYSTEMS = 3000;

    @Test
    void agreesWithEliminationAndReplays() {
        var systems = new RandomSystems(new Random(20260226));
        int infeasible = 0;
        for (int round = 0; round < SYSTEMS; round++) {
            var premises = withFloors(systems.premises(4, 2), 4);
            var solution = LinearSystem.solve(premises);
            boolean expected = FourierMotzkin.feasible(Inequalities.of(premises));
            assertEquals(expected, solution instanceof Solution.Feasible, premises::toString);
            infeasible += expected ? 0 : 1;
            assertReplays(Certificates.of(premises, solution));
        }
        assertTrue(SYSTEMS / 5 < infeasible && infeasible < SYSTEMS * 4 / 5, "both kinds: " + infeasible);
    }

    @Test
    void refutationsAreMinimal() {
        var systems = new RandomSystems(new Random(4));
        for (int round = 0; round < SYSTEMS; round++) {
            var premises = withFloors(systems.premises(4, 2), 4);
            if (LinearSystem.solve(premises) instanceof Solution.Infeasible infeasible) {
                var needed = Certificates.of(premises, infeasible).premises();
                for (int index = 0; index < needed.size(); index++) {
                    var fewer = new ArrayList<>(needed);
                    fewer.remove(index);
                    assertInstanceOf(Solution.Feasible.class, LinearSystem.solve(fewer), needed::toString);
                }
            }
        }
    }

    @Test
    void extremaAreReachedAndNotPassed() {
        var systems = new RandomSystems(new Random(7));
        int held = 0;
        for (int round = 0; round < SYSTEMS; round++) {
            var premises = withFloors(systems.premises(4, 2), 4);
            if (LinearSystem.solve(premises) instanceof Solution.Feasible) {
                var variable = new Variable("x" + round % 4);
                var high = LinearSystem.of(premises).highest(variable);
                var low = LinearSystem.of(premises).lowest(variable);
                assertTight(premises, variable, high.most());
                var bounds = new Bounds(Ends.opposite(low.most()), high.most());
                if (!high.shares().isEmpty() || !low.shares().isEmpty()) {
                    held++;
                    assertReplays(Certificates.of(
                            premises, new Proof.Derivation(variable, bounds, low.shares(), high.shares())));
                }
            }
        }
        assertTrue(SYSTEMS / 10 < held, "held: " + held);
    }

    @Test
    void aThousandNumbersInOneSystemAreSolved() {
        var premises = new ArrayList<Premise>();
        for (int index = 0; index < 1000; index++) {
            var figure = Given.count("x" + index, Given.point(Integer.toString(1000 + 7 * index)));
            premises.addAll(Framing.of(
                    List.of(figure), List.of(), (amount, _) -> new Framing.Read(Reading.EXACT, amount.exact())));
        }
        for (int index = 1; index < 1000; index++) {
            premises.add(new Premise.NotMore(
                    new Variable("x" + (index - 1)), new Variable("x" + index), "a cumulative count does not fall"));
        }
        assertInstanceOf(Solution.Feasible.class, LinearSystem.solve(premises));
        premises.add(new Premise.Less(new Variable("x999"), new Variable("x3"), "a slip"));
        assertReplays(Certificates.of(premises, LinearSystem.solve(premises)));
    }

    private static void assertTight(List<Premise> premises, Variable variable, Limit most) {
        most.value().ifPresent(at -> {
            var over = most.open() ? new Limit.Closed(at) : new Limit.Open(at);
            assertFalse(feasible(premises, variable, new Bounds(over, new Limit.Unbounded())), premises::toString);
            var little = at.minus(Rational.of(1, 1_000_000));
            assertTrue(feasible(premises, variable, Bounds.from(little)), premises::toString);
        });
    }

    private static boolean feasible(List<Premise> premises, Variable variable, Bounds bounds) {
        var all = new ArrayList<>(premises);
        all.add(new Premise.Known(variable, bounds, "asked"));
        return LinearSystem.solve(all) instanceof Solution.Feasible;
    }

    /// Returns the premises with every number above zero, as wholes have to be.
    static List<Premise> withFloors(List<Premise> premises, int variables) {
        var all = new ArrayList<>(premises);
        for (int index = 0; index < variables; index++) {
            all.add(new Premise.Known(new Variable("x" + index), Bounds.above(Rational.ZERO), "more than none"));
        }
        return all;
    }

    private static void assertReplays(Certificate certificate) {
        assertEquals(new Replayed.Accepted(), Replay.accepts(certificate), certificate::toString);
    }
}
