package org.muster.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Per;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Unit;

/// Conversions are the factors between units of one dimension, and between rates per month and per year.
public final class Conversions {

    private record Listed(String dimension, Rational size) {}

    private static final String FILE = "/org/muster/check/units.tsv";
    private static final Map<String, Listed> UNITS = load();

    private static final Map<String, Integer> MONTHS = Map.of("month", 1, "quarter", 3, "year", 12);
    private static final Map<String, Integer> DAYS = Map.of("day", 1, "week", 7, "fortnight", 14);

    private Conversions() {}

    /// Returns by how much the first figure's number is multiplied to give the second's; empty where nothing is known.
    public static Optional<Rational> factor(Figure stated, Figure restated) {
        var one = stated.quantity();
        var other = restated.quantity();
        if (!one.per().equals(other.per())) {
            return one.unit().equals(other.unit()) ? periods(one.per(), other.per()) : Optional.empty();
        }
        return one.unit() instanceof Unit.Measured first && other.unit() instanceof Unit.Measured second
                ? units(first.code(), second.code())
                : Optional.empty();
    }

    private static Optional<Rational> units(String first, String second) {
        var one = UNITS.get(first);
        var other = UNITS.get(second);
        return one != null && other != null && one.dimension().equals(other.dimension())
                ? Optional.of(one.size().over(other.size()))
                : Optional.empty();
    }

    private static Optional<Rational> periods(Per first, Per second) {
        if (!(first instanceof Per.Period(var one)) || !(second instanceof Per.Period(var other))) {
            return Optional.empty();
        }
        return ratio(MONTHS, one, other).or(() -> ratio(DAYS, one, other));
    }

    private static Optional<Rational> ratio(Map<String, Integer> lengths, String one, String other) {
        return lengths.containsKey(one) && lengths.containsKey(other)
                ? Optional.of(Rational.of(lengths.get(other), lengths.get(one)))
                : Optional.empty();
    }

    private static Map<String, Listed> load() {
        var units = new LinkedHashMap<String, Listed>();
        try (var stream = Conversions.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("The units (%s) must be on the class path.".formatted(FILE));
            }
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(row -> units.put(row[0], new Listed(row[1], Rational.of(new BigDecimal(row[2])))));
        } catch (IOException broken) {
            throw new UncheckedIOException("The units (%s) could not be read.".formatted(FILE), broken);
        }
        return Map.copyOf(units);
    }
}
