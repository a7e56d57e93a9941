package org.muster.reckon;

import java.util.Objects;
import org.muster.model.quantity.Limit;

/// An inequality is one side of a premise: a linear form that does not exceed a limit.
///
/// @param premise the premise's index
/// @param side 0 where the premise says "not more than", 1 where it says "not less than"
/// @param form the sum that is limited
/// @param most its upper limit
record Inequality(int premise, int side, Linear form, Limit most) {

    Inequality {
        Objects.requireNonNull(form);
        Objects.requireNonNull(most);
    }
}
