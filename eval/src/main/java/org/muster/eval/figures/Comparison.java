package org.muster.eval.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.muster.eval.Json;

/// A comparison decides which slots of a gold figure a figure of Muster gets right, by the benchmark's rules.
final class Comparison {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> STOP =
            Set.of(("the a an of to in for on who that were was had have has and or with their its his her been are is"
                            + " be by at from they it this")
                    .split(" "));

    /// Kinds that have no window; any window is right for them.
    private static final Set<String> UNDATED =
            Set.of("age", "duration", "length", "area", "mass", "speed", "temperature", "magnitude");

    private Comparison() {}

    /// Returns the slots that are right under any view of the gold figure.
    static EnumSet<Slot> right(Json.Members gold, Json.Members other) {
        var right = EnumSet.of(Slot.OVERLAP);
        add(right, Slot.SPAN, gold.whole("begin") == other.whole("begin") && gold.whole("end") == other.whole("end"));
        for (var view : views(gold)) {
            add(right, Slot.VALUE, close(view, other, "low") && close(view, other, "high"));
            add(right, Slot.KIND, view.text("kind").equals(other.text("kind")));
            add(right, Slot.MEASURE, 0.5 <= similarity(words(view, "measure"), words(other, "measure")));
            add(right, Slot.WINDOW, sameWindow(words(view, "window"), words(other, "window"), words(view, "kind")));
            add(right, Slot.SOURCE, sameSource(view.texts("source"), other.texts("source")));
        }
        add(right, Slot.TUPLE, right.containsAll(EnumSet.of(Slot.VALUE, Slot.MEASURE, Slot.WINDOW, Slot.SOURCE)));
        return right;
    }

    private static void add(EnumSet<Slot> right, Slot slot, boolean is) {
        if (is) {
            right.add(slot);
        }
    }

    /// The gold's second answer, where it has one, stands in place of the first slot by slot.
    private static List<Json.Members> views(Json.Members gold) {
        var views = new ArrayList<>(List.of(gold));
        if (gold.get("also").orElse(new Json.Null()) instanceof Json.Members(var also)) {
            var second = new HashMap<>(gold.values());
            second.putAll(also);
            views.add(new Json.Members(second));
        }
        return views;
    }

    private static String words(Json.Members figure, String name) {
        return figure.text(name).orElse("");
    }

    private static boolean close(Json.Members gold, Json.Members other, String name) {
        var first = number(gold.get(name));
        var second = number(other.get(name));
        if (first instanceof Json.Number(var a) && second instanceof Json.Number(var b)) {
            return Math.abs(a.doubleValue() - b.doubleValue()) <= 1e-6 + 1e-4 * Math.abs(b.doubleValue());
        }
        return first.equals(second);
    }

    private static Json number(Optional<Json> value) {
        var read = value.orElse(new Json.Null());
        if (read instanceof Json.Text(var text) && text.strip().matches("[-+]?\\d+(\\.\\d+)?")) {
            return new Json.Number(new BigDecimal(text.strip()));
        }
        return read;
    }

    private static double similarity(String first, String second) {
        var left = stems(first);
        var right = stems(second);
        if (left.isEmpty() || right.isEmpty()) {
            return left.equals(right) ? 1 : 0;
        }
        long shared = left.stream().filter(right::contains).count();
        return 2.0 * shared / (left.size() + right.size());
    }

    private static Set<String> stems(String words) {
        var stems = new HashSet<String>();
        var matcher = WORD.matcher(words);
        while (matcher.find()) {
            var word = matcher.group().toLowerCase(Locale.ROOT);
            if (!STOP.contains(word)) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    private static String stem(String word) {
        for (var suffix : List.of("ies", "ing", "ed", "es", "s")) {
            if (word.endsWith(suffix) && 3 <= word.length() - suffix.length()) {
                return word.substring(0, word.length() - suffix.length()) + (suffix.equals("ies") ? "y" : "");
            }
        }
        return word;
    }

    private static boolean sameWindow(String gold, String other, String kind) {
        if (UNDATED.contains(kind)) {
            return true;
        }
        var first = gold.replaceAll("[~?%]", "");
        var second = other.replaceAll("[~?%]", "");
        if (first.equals(second) || first.contains("XXXX") && second.matches(anyYear(first))) {
            return true;
        }
        var a = ends(first);
        var b = ends(second);
        return !a.get(0).isEmpty()
                && a.get(0).equals(b.get(0))
                && (a.get(1).equals("..") || b.get(1).equals(".."));
    }

    private static String anyYear(String window) {
        return Pattern.quote(window).replace("XXXX", "\\E....\\Q");
    }

    private static List<String> ends(String window) {
        int slash = window.indexOf('/');
        var start = slash < 0 ? window : window.substring(0, slash);
        var end = slash < 0 ? "" : window.substring(slash + 1);
        return List.of(start, end.isEmpty() ? start : end);
    }

    private static boolean sameSource(List<String> gold, List<String> other) {
        if (gold.isEmpty() || other.isEmpty()) {
            return gold.isEmpty() && other.isEmpty();
        }
        var shared = stems(String.join(" ", gold));
        shared.retainAll(stems(String.join(" ", other)));
        return !shared.isEmpty();
    }

    /// Returns the slots that the gold figure has, for the list of misses.
    static Map<String, Json> shown(Json.Members figure) {
        var shown = new TreeMap<String, Json>();
        for (var name : List.of("text", "kind", "low", "high", "measure", "window", "source")) {
            figure.get(name).ifPresent(value -> shown.put(name, value));
        }
        return shown;
    }
}
