package org.muster.reckon;

import org.muster.model.quantity.Bounds;

/// How the bounds of one amount bear on those of another that is said of the same thing.
public enum Bearing {
    /// Every number that the first allows is allowed by the second: "12" bears out "more than 10".
    BEARS_OUT,
    /// Some of them are: "more than 10" leaves "12" open.
    LEAVES_OPEN,
    /// None of them is: "12" contradicts "fewer than 10".
    CONTRADICTS;

    /// Returns how what is given bears on what is asked.
    public static Bearing of(Bounds given, Bounds asked) {
        if (Ends.holds(asked, given)) {
            return BEARS_OUT;
        }
        return meet(given, asked) ? LEAVES_OPEN : CONTRADICTS;
    }

    private static boolean meet(Bounds one, Bounds other) {
        return reaches(one, other) && reaches(other, one);
    }

    /// Returns whether the upper end of the one lies no lower than the lower end of the other.
    private static boolean reaches(Bounds one, Bounds other) {
        var high = one.high().value();
        var low = other.low().value();
        if (high.isEmpty() || low.isEmpty()) {
            return true;
        }
        int order = low.get().compareTo(high.get());
        return order < 0 || order == 0 && !one.high().open() && !other.low().open();
    }
}
