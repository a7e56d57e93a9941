package org.muster.claim;

import org.muster.model.quantity.Kind;

/// A timeless figure covers no time, whatever is told beside it: an age, a length, a speed.
final class Timeless {

    private Timeless() {}

    /// Returns whether figures of the kind cover no time.
    static boolean is(Kind kind) {
        return switch (kind) {
            case AGE, DURATION, LENGTH, AREA, MASS, VOLUME, SPEED, TEMPERATURE, MAGNITUDE -> true;
            case COUNT, SHARE, CHANGE, MULTIPLE, RATE, MONEY, OTHER -> false;
        };
    }
}
