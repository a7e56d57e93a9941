package org.muster.reckon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Hedge;
import org.muster.model.quantity.Limit;
import org.muster.model.quantity.Numeral;
import org.muster.model.quantity.Rational;

/// Hedge widths are a declared policy for how far from the truth "about" and "nearly" may be.
///
/// The rows are in `hedges.tsv`.
final class HedgeWidths {

    private static final String FILE = "/org/muster/reckon/hedges.tsv";
    private static final Rational HALF = Rational.of(1, 2);

    /// One row of the policy.
    record Row(Hedge.Approach side, boolean itself, Rational share, Rational steps) {}

    private final Map<String, Row> rows = new HashMap<>();

    HedgeWidths() {
        for (var cells : Table.rows(FILE, 5)) {
            rows.put(
                    cells[0],
                    new Row(side(cells[1]), cells[2].equals("in"), Table.number(cells[3]), Table.number(cells[4])));
        }
    }

    /// Returns the widths with others laid over them.
    HedgeWidths with(Map<String, Row> others) {
        var widths = new HedgeWidths();
        widths.rows.putAll(others);
        return widths;
    }

    /// Returns the side of the number on which the hedge leaves the truth.
    Hedge.Approach side(Hedge hedge) {
        return row(hedge).side();
    }

    /// Returns how far below the numeral the hedge reaches.
    Limit low(Hedge hedge, Numeral numeral) {
        var row = row(hedge);
        return row.side() == Hedge.Approach.FROM_ABOVE
                ? end(row, numeral)
                : new Limit.Closed(numeral.value().minus(width(row, numeral)));
    }

    /// Returns how far above the numeral the hedge reaches.
    Limit high(Hedge hedge, Numeral numeral) {
        var row = row(hedge);
        return row.side() == Hedge.Approach.FROM_BELOW
                ? end(row, numeral)
                : new Limit.Closed(numeral.value().plus(width(row, numeral)));
    }

    /// Returns the numbers around a numeral on the side that the hedge hints at.
    Bounds around(Hedge hedge, Numeral numeral) {
        return new Bounds(low(hedge, numeral), high(hedge, numeral));
    }

    private Row row(Hedge hedge) {
        return Optional.ofNullable(rows.get(hedge.word())).orElseGet(() -> switch (hedge.approach()) {
            case AROUND -> rows.get("*around");
            case FROM_BELOW -> rows.get("*below");
            case FROM_ABOVE -> rows.get("*above");
        });
    }

    private static Limit end(Row row, Numeral numeral) {
        return row.itself() ? new Limit.Closed(numeral.value()) : new Limit.Open(numeral.value());
    }

    private static Rational width(Row row, Numeral numeral) {
        var value = numeral.value();
        var byShare = row.share().times(value.signum() < 0 ? value.negate() : value);
        var step = numeral.step();
        if (step.signum() == 0) {
            return byShare;
        }
        var bySteps = row.steps().times(step);
        var narrower = byShare.compareTo(bySteps) < 0 ? byShare : bySteps;
        var least = step.times(HALF);
        return narrower.compareTo(least) < 0 ? least : narrower;
    }

    static Hedge.Approach side(String cell) {
        return switch (cell) {
            case "around" -> Hedge.Approach.AROUND;
            case "below" -> Hedge.Approach.FROM_BELOW;
            case "above" -> Hedge.Approach.FROM_ABOVE;
            default ->
                throw new IllegalStateException(
                        "The side (%s) in %s must be around, below or above.".formatted(cell, FILE));
        };
    }
}
