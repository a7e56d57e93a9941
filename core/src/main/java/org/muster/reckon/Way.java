package org.muster.reckon;

import org.muster.model.quantity.Rational;

/// A way is the direction, up or down, in which a column may move.
enum Way {
    UP,
    DOWN;

    Way opposite() {
        return this == UP ? DOWN : UP;
    }

    /// Returns the direction of a term when its sum is to move in this one.
    Way through(Rational times) {
        return times.signum() < 0 ? opposite() : this;
    }
}
