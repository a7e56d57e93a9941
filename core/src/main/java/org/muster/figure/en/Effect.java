package org.muster.figure.en;

import java.util.Locale;

/// What a qualifier does to its number.
enum Effect {
    MORE_THAN,
    AT_LEAST,
    AT_MOST,
    LESS_THAN,
    AROUND,
    FROM_BELOW,
    FROM_ABOVE;

    boolean bounds() {
        return compareTo(AROUND) < 0;
    }

    String rule() {
        return (bounds() ? "bound." : "hedge.")
                + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
