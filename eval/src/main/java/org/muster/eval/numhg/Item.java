package org.muster.eval.numhg;

import java.math.BigDecimal;
import java.util.Set;
import org.muster.eval.Json;

/// An item is a text, its headline without a number, and that number.
///
/// @param id its name in the set
/// @param news the text, with the day of publication in brackets before it
/// @param headline the headline with four low lines in the number's place
/// @param operation the outermost step by which people come to the number
/// @param answer the number as printed
record Item(String id, String news, String headline, String operation, String answer) {

    /// The steps that only copy a number in other signs.
    private static final Set<String> PLAIN = Set.of("Copy", "Trans", "Paraphrase", "Round");

    static Item of(Json.Members line) {
        var calculation = line.text("calculation").orElse("");
        return new Item(
                line.text("id").orElse(""),
                line.text("news").orElse(""),
                line.text("masked_headline").orElse(""),
                calculation.replaceFirst("[^A-Za-z].*", ""),
                line.text("ans").orElse(""));
    }

    boolean isArithmetic() {
        return !PLAIN.contains(operation);
    }

    /// Returns whether the number is the answer, commas left out.
    boolean isRight(BigDecimal number) {
        try {
            return new BigDecimal(answer.replace(",", "").strip()).compareTo(number) == 0;
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }
}
