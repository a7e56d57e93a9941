package org.muster.eval.recognizers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.muster.eval.recognizers.UnitNames.Hit;
import org.muster.eval.recognizers.UnitNames.Unit;
import org.muster.figure.PrintedNumeral;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Span;

/// Dimensions and temperatures in the set's terms: a number with its unit, and units that stand without a number.
final class DimensionConvention {

    private static final Pattern GAP = Pattern.compile("\\s*-?\\s*\\{?");
    private static final Pattern LINK = Pattern.compile("\\s*(?:and|,)?\\s*");
    private static final Pattern CODED = Pattern.compile("[\\p{L}]-?$");
    private static final Pattern HEAT = Pattern.compile(
            "(?i)temperature|thermostat|degree|°|weather|warm|cold|\\bhot\\b|heat|cool|celsius|f(?:ah)?renheit|oven|boil|freez|convert");
    private static final Set<String> LETTERS = Set.of("F", "C", "K", "f", "c", "k");
    private static final Map<String, Map<String, Rational>> PARTS = Map.of(
            "Foot", Map.of("Inch", Rational.of(12)),
            "Yard", Map.of("Foot", Rational.of(3)),
            "Pound", Map.of("Ounce", Rational.of(16)));

    private final String type;
    private final UnitNames names;

    private DimensionConvention(String type, UnitNames names) {
        this.type = type;
        this.names = names;
    }

    static DimensionConvention dimensions() {
        return new DimensionConvention("dimension", new UnitNames("dimensions.tsv", 2, -1, 3));
    }

    static DimensionConvention temperatures() {
        return new DimensionConvention("temperature", new UnitNames("temperatures.tsv", 2, -1, 3));
    }

    private record Measured(Span span, Rational value, Unit unit) {}

    List<Found> read(Sample sample) {
        var measured = new ArrayList<Measured>();
        for (var number : sample.numbers()) {
            measured(sample.input(), number).ifPresent(found -> {
                var whole = measured.isEmpty()
                        ? Optional.<Measured>empty()
                        : joined(sample.input(), measured.getLast(), found);
                whole.ifPresent(_ -> measured.removeLast());
                measured.add(whole.orElse(found));
            });
        }
        return found(sample.input(), measured);
    }

    private List<Found> found(String input, List<Measured> measured) {
        var found = new ArrayList<Found>();
        measured.forEach(one -> found.add(found(one.span(), one.unit(), Optional.of(one.value()))));
        for (var hit : names.alone(input)) {
            if (found.stream().noneMatch(other -> other.span().overlaps(hit.span()))) {
                found.add(found(hit.span(), hit.unit(), Optional.empty()));
            }
        }
        found.sort(Comparator.comparing(Found::span));
        return found;
    }

    private Optional<Measured> measured(String input, PrintedNumeral number) {
        var gap = GAP.matcher(input).region(number.span().end(), input.length());
        int at = gap.lookingAt() ? gap.end() : number.span().end();
        return names.after(input, at).filter(hit -> isUnit(input, number, hit)).map(hit -> {
            boolean braced = input.charAt(at - 1) == '{'
                    && input.startsWith("}", hit.span().end());
            int end = hit.span().end() + (braced ? 1 : 0);
            return new Measured(new Span(number.span().begin(), end), number.value(), hit.unit());
        });
    }

    private boolean isUnit(String input, PrintedNumeral number, Hit hit) {
        var words = hit.span().in(input);
        boolean coded = CODED.matcher(input.substring(0, number.span().begin())).find();
        boolean letter = words.length() == 1 && Character.isLetter(words.charAt(0));
        var rest = input.substring(hit.span().end()).stripLeading().toLowerCase(Locale.ROOT);
        if (letter && coded) {
            return false;
        }
        if (type.equals("temperature")) {
            return !LETTERS.contains(words) || HEAT.matcher(input).find() && !rest.startsWith("/");
        }
        boolean preposition = words.equals("in") && !rest.isEmpty() && Character.isLetter(rest.charAt(0));
        boolean heat = hit.unit().name().equals("Degree")
                && (rest.startsWith("c") && !rest.startsWith("cl")
                        || rest.startsWith("f")
                        || rest.startsWith("kelvin"));
        return !preposition && !heat;
    }

    /// "5 ft 2 in"
    private static Optional<Measured> joined(String input, Measured whole, Measured part) {
        var ratio = PARTS.getOrDefault(whole.unit().name(), Map.of())
                .get(part.unit().name());
        var link = input.substring(whole.span().end(), part.span().begin());
        if (ratio == null || !LINK.matcher(link).matches()) {
            return Optional.empty();
        }
        var value = whole.value().plus(part.value().over(ratio));
        return Optional.of(new Measured(Span.covering(whole.span(), part.span()), value, whole.unit()));
    }

    private Found found(Span span, Unit unit, Optional<Rational> value) {
        Map<String, String> resolution = new HashMap<>();
        resolution.put("unit", unit.name());
        resolution.put("subtype", unit.detail());
        value.ifPresent(number -> resolution.put("value", Values.of(number)));
        return new Found(span, type, resolution);
    }
}
