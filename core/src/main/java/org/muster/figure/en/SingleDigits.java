package org.muster.figure.en;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.figure.Draft;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Numeral;
import org.muster.model.quantity.Quantity;
import org.muster.model.quantity.Rational;

/// Numbers given by how many digits they have: "in single digits", "low double digits".
final class SingleDigits implements Family {

    private static final Map<String, Amount> LENGTHS = Map.of(
            "single", between(1, 9),
            "double", between(10, 99),
            "triple", between(100, 999));

    @Override
    public Optional<Draft> at(Opening opening) {
        var line = opening.line();
        int index = opening.index();
        int at = line.is(index, "low", "mid", "high") ? index + 1 : index;
        int length = line.is(at, "-") ? at + 1 : at;
        return Optional.ofNullable(LENGTHS.get(line.lower(length)))
                .filter(_ -> line.is(length + 1, "digits"))
                .map(amount -> {
                    var cue = Draft.cue(line, index, length + 2, "count.digits");
                    return new Draft(index, length + 2, Kind.COUNT, Quantity.of(amount), List.of(cue));
                });
    }

    private static Amount between(long low, long high) {
        return new Amount.Between(
                new Numeral(Rational.of(low), Rational.ONE), new Numeral(Rational.of(high), Rational.ONE));
    }
}
