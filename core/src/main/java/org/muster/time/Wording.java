package org.muster.time;

import java.util.Locale;

/// The wording of a shifted time, for the reason why it stays unresolved.
final class Wording {

    private Wording() {}

    static String of(Time.Shifted shifted) {
        var unit = shifted.unit().name().toLowerCase(Locale.ROOT);
        return switch (Integer.signum(shifted.by())) {
            case 0 -> "this " + unit;
            case 1 -> shifted.by() == 1 ? "next " + unit : "in %s %ss".formatted(shifted.by(), unit);
            default -> shifted.by() == -1 ? "last " + unit : "%s %ss ago".formatted(-shifted.by(), unit);
        };
    }
}
