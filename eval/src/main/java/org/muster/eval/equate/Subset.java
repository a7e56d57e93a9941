package org.muster.eval.equate;

import java.util.Arrays;
import java.util.Optional;

/// A subset is one of the five sets of the benchmark, by the beginning of its files' names.
enum Subset {
    RTE("RTE", false),
    NEWS("News", false),
    REDDIT("Reddit", true),
    AWP("AWP", false),
    STRESS("Stress", true);

    private final String prefix;
    private final boolean threeWay;

    Subset(String prefix, boolean threeWay) {
        this.prefix = prefix;
        this.threeWay = threeWay;
    }

    /// Returns whether contradiction is told from what is merely not entailed.
    boolean threeWay() {
        return threeWay;
    }

    static Optional<Subset> of(String fileName) {
        return Arrays.stream(values())
                .filter(subset -> fileName.startsWith(subset.prefix))
                .findFirst();
    }
}
