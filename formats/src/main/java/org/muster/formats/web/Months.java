package org.muster.formats.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// Months are the numbers of the months by their names in many languages.
final class Months {

    private static final Map<String, Map<String, Integer>> BY_LANGUAGE = new HashMap<>();
    private static final Map<String, Integer> ANYWHERE = new HashMap<>();
    private static final Map<String, Integer> SOLAR = new HashMap<>();

    static {
        Set<String> ambiguous = new HashSet<>();
        for (var row : WordTable.rows("months.tsv")) {
            for (var name : row.get(2).split("\\|")) {
                int month = Integer.parseInt(row.get(1));
                BY_LANGUAGE.computeIfAbsent(row.get(0), _ -> new HashMap<>()).put(name, month);
                var other = ANYWHERE.putIfAbsent(name, month);
                if (other != null && other != month) {
                    ambiguous.add(name);
                }
            }
        }
        ANYWHERE.keySet().removeAll(ambiguous);
        for (var row : WordTable.rows("solar-months.tsv")) {
            for (var name : row.get(2).split("\\|")) {
                SOLAR.put(name, Integer.parseInt(row.get(1)));
            }
        }
    }

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

    private static OptionalInt optional(@org.jspecify.annotations.Nullable Integer month) {
        return month == null ? OptionalInt.empty() : OptionalInt.of(month);
    }
}
