package org.muster.reckon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// Two solvers by others and the one in use agree whether a random system can hold.
final class OracleTest {

    /// How many systems are solved; `-Dsystems=10000` for more.
    private static final int SYSTEMS = Integer.getInteger("systems", 2000);

    @Test
    void threeSolversAgree() {
        var random = new Random(20261126);
        var systems = new RandomSystems(random);
        int feasible = 0;
        int strict = 0;
        try (var exact = new ExactOracle()) {
            for (int round = 0; round < SYSTEMS; round++) {
                int variables = 3 + random.nextInt(5);
                var premises = LinearSystemTest.withFloors(
                        systems.premises(variables, 1 + random.nextInt(variables)), variables);
                var inequalities = Inequalities.of(premises);
                boolean holds = LinearSystem.solve(premises) instanceof Solution.Feasible;
                assertEquals(exact.canHold(inequalities), holds, premises::toString);
                assertEquals(FloatingOracle.canHold(inequalities), holds, premises::toString);
                feasible += holds ? 1 : 0;
                strict += inequalities.stream().anyMatch(each -> each.most().open()) ? 1 : 0;
            }
        }
        assertTrue(SYSTEMS / 5 < feasible && feasible < SYSTEMS * 4 / 5, "both kinds: " + feasible);
        assertTrue(SYSTEMS / 2 < strict, "with strict inequalities: " + strict);
    }
}
