package org.muster.eval.recognizers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.muster.figure.PrintedNumeral;

/// Numbers in the set's terms: every number but those with letters joined to them, and but the pronoun "one".
final class NumberConvention {

    private static final Set<String> BEFORE_PRONOUN = Set.of("the", "this", "that", "which");

    private NumberConvention() {}

    static List<Found> read(Sample sample) {
        return sample.numbers().stream()
                .filter(number -> !number.joined() && !isPronoun(sample.input(), number))
                .map(number -> new Found(number.span(), "number", resolution(number)))
                .toList();
    }

    private static Map<String, String> resolution(PrintedNumeral number) {
        var subtype = switch (number.form()) {
            case WHOLE, ORDINAL -> "integer";
            case DECIMAL -> "decimal";
            case FRACTION -> "fraction";
            case POWER -> "power";
        };
        return Map.of("subtype", subtype, "value", Values.of(number.value()));
    }

    /// "that one"
    private static boolean isPronoun(String input, PrintedNumeral number) {
        var before = input.substring(0, number.span().begin()).stripTrailing();
        var word = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return number.span().in(input).equalsIgnoreCase("one") && BEFORE_PRONOUN.contains(word);
    }
}
