package org.muster.model.quantity;

import java.util.Objects;

/// A quantity is an amount and its unit.
///
/// @param amount the number as worded
/// @param unit what it is measured in
/// @param per what a rate is per
public record Quantity(Amount amount, Unit unit, Per per) {

    public Quantity {
        Objects.requireNonNull(amount);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(per);
    }

    /// Returns a quantity without unit or rate.
    public static Quantity of(Amount amount) {
        return new Quantity(amount, new Unit.None(), new Per.Nothing());
    }
}
