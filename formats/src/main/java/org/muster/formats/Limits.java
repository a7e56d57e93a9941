package org.muster.formats;

import java.time.Duration;
import java.util.Objects;

/// Limits are what no content may exceed, so that none can use up memory, disk or time.
///
/// @param size the most bytes of one report, unpacked
/// @param depth how many containers may lie within one another
/// @param ratio how many bytes one packed byte may unpack to, over all of a file
/// @param members the most members of one file
/// @param time how long one report may take to read
public record Limits(Limit size, int depth, int ratio, long members, Duration time) {

    /// Far beyond any honest report.
    public static final Limits USUAL = new Limits(Limit.USUAL, 5, 200, 100_000_000, Duration.ofSeconds(10));

    public Limits {
        Objects.requireNonNull(size);
        Objects.requireNonNull(time);
        if (depth < 1 || ratio < 1 || members < 1 || !time.isPositive()) {
            throw new IllegalArgumentException(
                    "The limits (depth %s, ratio %s, members %s, time %s) must be at least one of each."
                            .formatted(depth, ratio, members, time));
        }
    }

    /// Returns these with another size.
    public Limits with(Limit other) {
        return new Limits(other, depth, ratio, members, time);
    }
}
