package org.muster.reckon;

import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;

/// A nature is whether a number counts whole things one by one or measures something divisible.
public enum Nature {
    /// People, cases, requests: never negative; printed to the unit, or below a hundred, they are not rounded.
    COUNTED,
    /// Shares, money, lengths, averages: as precise as printed.
    MEASURED;

    /// Returns the nature of a figure's number.
    public static Nature of(Figure figure) {
        return figure.kind() == Kind.COUNT ? COUNTED : MEASURED;
    }
}
