package org.muster.attribution.en;

import java.util.List;

/// A sentence rule reads the attributions that one construction makes in one sentence.
@FunctionalInterface
interface SentenceRule {

    List<Reading> read(Clause clause);
}
