package org.muster.formats.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Months are the numbers of the months by their names in many languages.
final class Months {

    private static final Map<String, Map<String, Integer>> BY_LANGUAGE = byLanguage("months.tsv");
    private static final Map<String, Integer> ANYWHERE = unambiguous(BY_LANGUAGE);
    private static final Map<String, Integer> SOLAR = unambiguous(byLanguage("solar-months.tsv"));

    private Months() {}

    /// Returns the month that the lower-case name means in the language, or wherever it means but one.
    static OptionalInt number(String name, String language) {
        var month = BY_LANGUAGE.getOrDefault(language, Map.of()).get(name);
        return optional(month == null ? ANYWHERE.get(name) : month);
    }

    /// Returns the month of the Solar Hijri calendar that the name means.
    static OptionalInt solar(String name) {
        return optional(SOLAR.get(name));
    }

    private static OptionalInt optional(@Nullable Integer month) {
        return month == null ? OptionalInt.empty() : OptionalInt.of(month);
    }

    private static Map<String, Map<String, Integer>> byLanguage(String table) {
        Map<String, Map<String, Integer>> months = new HashMap<>();
        for (var row : WordTable.rows(table)) {
            for (var name : row.get(2).split("\\|", -1)) {
                months.computeIfAbsent(row.get(0), _ -> new HashMap<>()).put(name, Integer.parseInt(row.get(1)));
            }
        }
        return Map.copyOf(months);
    }

    /// Returns the names that mean the same month in every language that has them.
    private static Map<String, Integer> unambiguous(Map<String, Map<String, Integer>> languages) {
        Map<String, Integer> months = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (var names : languages.values()) {
            names.forEach((name, month) -> {
                if (!month.equals(months.getOrDefault(name, month))) {
                    ambiguous.add(name);
                }
                months.put(name, month);
            });
        }
        months.keySet().removeAll(ambiguous);
        return Map.copyOf(months);
    }
}
