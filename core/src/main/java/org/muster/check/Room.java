package org.muster.check;

import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Rational;

/// Room is how much bounds leave to a number.
final class Room {

    private static final Rational FIFTH = Rational.of(1, 5);

    private Room() {}

    /// Some slip of a number always lies within bounds as wide as those of "a tenth" or "about 5 percent".
    static boolean isNarrow(Bounds bounds) {
        return bounds.low()
                .value()
                .flatMap(low -> bounds.high()
                        .value()
                        .map(high -> high.minus(low).compareTo(size(high).times(FIFTH)) <= 0))
                .orElse(false);
    }

    static boolean isOpen(Bounds bounds) {
        return bounds.low().value().isEmpty() || bounds.high().value().isEmpty();
    }

    /// Returns whether a number that differs by no more than a share of itself lies within the bounds.
    static boolean isNear(Rational face, Bounds bounds, Rational nearEnough) {
        var reach = face.times(nearEnough);
        return bounds.low()
                        .value()
                        .filter(low -> face.plus(reach).compareTo(low) < 0)
                        .isEmpty()
                && bounds.high()
                        .value()
                        .filter(high -> high.compareTo(face.minus(reach)) < 0)
                        .isEmpty();
    }

    private static Rational size(Rational number) {
        return number.signum() < 0 ? number.negate() : number;
    }
}
