package org.muster.replay;

import java.util.List;

/// One finding that was replayed.
///
/// @param name its id, check and verdict, as far as they can be read
/// @param reasons why it does not hold; none where it does
public record Outcome(String name, List<String> reasons) {
    public Outcome {
        reasons = List.copyOf(reasons);
    }
}
