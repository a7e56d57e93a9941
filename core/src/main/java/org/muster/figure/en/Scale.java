package org.muster.figure.en;

import java.util.Objects;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Unit;

/// A scale is what a unit's words make of the number beside them.
///
/// @param kind the sort of quantity
/// @param unit the unit of the amount
/// @param factor what turns the printed number into the amount
/// @param code the unit's code in its lexicon, empty for things that are counted
record Scale(Kind kind, Unit unit, Rational factor, String code) {

    /// Things that are counted.
    static final Scale COUNT = new Scale(Kind.COUNT, new Unit.None(), Rational.ONE, "");

    Scale {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(factor);
    }

    boolean counts() {
        return code.isEmpty();
    }

    boolean percent() {
        return code.equals("percent");
    }
}
