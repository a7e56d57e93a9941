package org.muster.relation.en;

import org.muster.model.quantity.Figure;

/// Ends are the two numbers that a change or difference lies between.
///
/// @param before the number it starts from
/// @param after the number it comes to
/// @param byFit whether no words but only their fitting tells them from others
record Ends(Figure before, Figure after, boolean byFit) {

    /// Ends that words tell from others.
    Ends(Figure before, Figure after) {
        this(before, after, false);
    }
}
