package org.muster.figure.en;

import org.muster.figure.PrintedNumeral.Form;
import org.muster.model.quantity.Rational;

/// A number read from the line.
///
/// @param end the index after its last token
record ReadNumeral(int end, Rational value, Form form) {

    ReadNumeral negated() {
        return new ReadNumeral(end, value.negate(), form);
    }
}
