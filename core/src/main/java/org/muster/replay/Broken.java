package org.muster.replay;

/// Thrown at the first step of a certificate that does not hold; never leaves the replay.
final class Broken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Broken(String reason) {
        super(reason, null, false, false);
    }

    /// Breaks the replay unless the step holds.
    static void unless(boolean holds, String reason, Object... values) {
        if (!holds) {
            throw new Broken(reason.formatted(values));
        }
    }
}
