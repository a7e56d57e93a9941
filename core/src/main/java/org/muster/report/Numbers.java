package org.muster.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Limit;
import org.muster.model.quantity.Unit;

/// The numbers that the printed formats share: decimals of at most 17 significant digits, and durations in ISO 8601.
final class Numbers {

    private static final int DIGITS = 17;

    private Numbers() {}

    static Optional<BigDecimal> decimal(Limit limit) {
        return limit.value().map(value -> value.decimal(DIGITS));
    }

    /// Returns the limit as an ISO 8601 duration, if the figure says how long something lasts.
    static Optional<String> duration(Limit limit, Figure figure) {
        return figure.kind() == Kind.DURATION && figure.quantity().unit() instanceof Unit.Measured measured
                ? limit.value().map(value -> IsoDuration.of(value, measured.code()))
                : Optional.empty();
    }
}
