package org.muster.eval.recognizers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.muster.model.text.Span;
import org.muster.text.Lexicon;

/// The set's names of units and how each is worded before a number, after it or alone.
final class UnitNames {

    /// A unit's name.
    ///
    /// @param name the set's name
    /// @param detail its subtype or its ISO 4217 code, empty where it has none
    record Unit(String name, String detail) {}

    /// A wording found.
    record Hit(Span span, Unit unit) {}

    private record Entry(String wording, boolean exact, Unit unit) {}

    private final Map<Character, List<Entry>> byFirst = new HashMap<>();
    private final Map<Character, List<Entry>> byLast = new HashMap<>();
    private final Map<Character, List<Entry>> alone = new HashMap<>();

    /// Reads a table of the set.
    ///
    /// @param after the column of the wordings after a number
    /// @param before the column of those before it, or -1
    /// @param without the column of those that need no number
    UnitNames(String table, int after, int before, int without) {
        for (var row : Lexicon.rows("/org/muster/eval/recognizers/" + table)) {
            var unit = new Unit(row.get(0), row.get(1));
            put(byFirst, row, after, unit, false);
            put(byLast, row, before, unit, true);
            put(alone, row, without, unit, false);
        }
        List.of(byFirst, byLast, alone)
                .forEach(index -> index.values()
                        .forEach(entries -> entries.sort((one, other) -> Integer.compare(
                                other.wording().length(), one.wording().length()))));
    }

    private static void put(Map<Character, List<Entry>> index, List<String> row, int column, Unit unit, boolean last) {
        if (column < 0 || row.size() <= column || row.get(column).isEmpty()) {
            return;
        }
        for (var cell : row.get(column).split("\\|")) {
            boolean exact = cell.startsWith("=") && 1 < cell.length();
            var wording = exact ? cell.substring(1) : cell;
            char key = Character.toLowerCase(wording.charAt(last ? wording.length() - 1 : 0));
            index.computeIfAbsent(key, _ -> new ArrayList<>())
                    .add(new Entry(
                            wording,
                            exact
                                    || wording.length() == 1
                                            && Character.isLetter(wording.charAt(0))
                                            && !row.get(1).isEmpty(),
                            unit));
        }
    }

    /// Returns the longest wording after a number that begins at the offset.
    Optional<Hit> after(String input, int at) {
        return at < input.length() ? longest(byFirst, input, at, input.charAt(at), false) : Optional.empty();
    }

    /// Returns the longest wording before a number that ends at the offset.
    Optional<Hit> before(String input, int end) {
        return 0 < end ? longest(byLast, input, end, input.charAt(end - 1), true) : Optional.empty();
    }

    /// Returns every wording that stands for its unit without a number.
    List<Hit> alone(String input) {
        var hits = new ArrayList<Hit>();
        int at = 0;
        while (at < input.length()) {
            var hit = longest(alone, input, at, input.charAt(at), false).filter(found -> bounded(input, found.span()));
            hit.ifPresent(hits::add);
            at = hit.map(found -> found.span().end()).orElse(at + 1);
        }
        return hits;
    }

    private static Optional<Hit> longest(
            Map<Character, List<Entry>> index, String input, int at, char key, boolean last) {
        for (var entry : index.getOrDefault(Character.toLowerCase(key), List.of())) {
            int begin = last ? at - entry.wording().length() : at;
            int end = begin + entry.wording().length();
            if (0 <= begin && end <= input.length() && fits(entry, input.substring(begin, end))) {
                var span = new Span(begin, end);
                if (last ? opens(input, span) : closes(input, span)) {
                    return Optional.of(new Hit(span, entry.unit()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Entry entry, String words) {
        return entry.exact()
                ? words.equals(entry.wording())
                : words.toLowerCase(Locale.ROOT).equals(entry.wording());
    }

    private static boolean bounded(String input, Span span) {
        return opens(input, span) && closes(input, span);
    }

    private static boolean opens(String input, Span span) {
        return span.begin() == 0
                || !Character.isLetterOrDigit(input.charAt(span.begin()))
                || !Character.isLetterOrDigit(input.charAt(span.begin() - 1));
    }

    private static boolean closes(String input, Span span) {
        return span.end() == input.length()
                || !Character.isLetterOrDigit(input.charAt(span.end() - 1))
                || Character.isIdeographic(input.charAt(span.end() - 1))
                || !Character.isLetterOrDigit(input.charAt(span.end()));
    }
}
