package org.muster.spec;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.muster.model.claim.Claim;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Limit;
import org.muster.model.quantity.Per;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Unit;

/// Slots are a claim's parts as a specification writes them.
final class Slots {

    private static final Set<String> STOP = Set.of(
            ("the a an of to in for on who that were was had have has and or with their its his her been are is be by"
                            + " at from they it this")
                    .split(" "));

    private Slots() {}

    static Map<String, String> of(Claim claim) {
        var quantity = claim.figure().quantity();
        var exact = quantity.amount().exact();
        var slots = new LinkedHashMap<String, String>();
        slots.put("low", limit(exact.low()));
        slots.put("high", limit(exact.high()));
        slots.put("lowOpen", Boolean.toString(exact.low().open()));
        slots.put("highOpen", Boolean.toString(exact.high().open()));
        slots.put("kind", lower(claim.figure().kind()));
        slots.put("unit", unit(quantity.unit()));
        slots.put("per", per(quantity.per()));
        slots.put(
                "hedge",
                quantity.amount() instanceof Amount.Hedged hedged
                        ? hedged.hedge().word()
                        : "none");
        slots.put("vague", Boolean.toString(vague(quantity.amount())));
        slots.put("window", claim.extent().window().edtf().orElse("none"));
        slots.put("tempo", lower(claim.tempo()));
        slots.put("modality", lower(claim.modality()));
        slots.put("measure", claim.measure().words());
        slots.put("population", claim.extent().population().stream().findFirst().orElse("none"));
        slots.put("place", claim.extent().place().stream().findFirst().orElse("none"));
        slots.put(
                "source",
                claim.voice().names().isEmpty()
                        ? "none"
                        : String.join(" | ", claim.voice().names()));
        return slots;
    }

    /// Returns whether the slot read satisfies the slot expected.
    static boolean agree(String slot, String expected, String read) {
        return switch (slot) {
            case "measure" -> 0.5 <= similarity(expected, read);
            case "source" -> sources(expected, read);
            case "population", "place" -> lower(read).contains(lower(expected));
            default -> expected.equals(read);
        };
    }

    private static boolean sources(String expected, String read) {
        if (expected.equals("none") || read.equals("none")) {
            return expected.equals(read);
        }
        var wanted = expected.split(" \\| ");
        var found = read.split(" \\| ");
        return wanted.length == found.length
                && IntStream.range(0, wanted.length)
                        .allMatch(i -> lower(found[i]).contains(lower(wanted[i])));
    }

    /// Returns the F1 of word stems that the public scorer uses.
    private static double similarity(String first, String second) {
        var left = stems(first);
        var right = stems(second);
        long shared = left.stream().filter(right::contains).count();
        return left.isEmpty() || right.isEmpty() ? 0 : 2.0 * shared / (left.size() + right.size());
    }

    private static Set<String> stems(String words) {
        return Arrays.stream(lower(words).split("[^\\p{L}\\d]+"))
                .filter(word -> !word.isEmpty() && !STOP.contains(word))
                .map(Slots::stem)
                .collect(Collectors.toSet());
    }

    private static String stem(String word) {
        for (var suffix : List.of("ies", "ing", "ed", "es", "s")) {
            if (word.endsWith(suffix) && 3 <= word.length() - suffix.length()) {
                return word.substring(0, word.length() - suffix.length()) + (suffix.equals("ies") ? "y" : "");
            }
        }
        return word;
    }

    private static String limit(Limit limit) {
        return limit.value().map(Slots::number).orElse("null");
    }

    private static String number(Rational value) {
        return value.decimal(6).toPlainString();
    }

    private static String unit(Unit unit) {
        return switch (unit) {
            case Unit.None() -> "none";
            case Unit.Currency(var code) -> code;
            case Unit.Measured measured -> measured.code();
        };
    }

    private static String per(Per per) {
        return switch (per) {
            case Per.Nothing() -> "none";
            case Per.Period(var unit) -> unit;
            case Per.Base(var words) -> words;
        };
    }

    private static boolean vague(Amount amount) {
        return amount instanceof Amount.Vague || amount instanceof Amount.Hedged hedged && vague(hedged.amount());
    }

    private static String lower(Enum<?> name) {
        return lower(name.name());
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
