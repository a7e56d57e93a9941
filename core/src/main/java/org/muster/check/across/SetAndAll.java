package org.muster.check.across;

import org.muster.check.Wording;
import org.muster.model.claim.Claim;
import org.muster.model.quantity.Rational;

/// One group in the whole and in the part of it.
record SetAndAll(Claim inAll, Claim inSome) {
    Rational gap() {
        return Wording.face(inAll).minus(Wording.face(inSome));
    }
}
