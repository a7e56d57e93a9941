package org.muster.eval.quantulum3;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.text.Lexicon;

/// Unit expressions in the set's names: "km/s2" is a kilometre per square second, "W/m^3 per month" what it says.
final class UnitExpressions {

    private static final String TABLE = "/org/muster/eval/quantulum3/units.tsv";
    private static final String PREFIXES = "/org/muster/eval/quantulum3/prefixes.tsv";
    private static final Pattern POWER = Pattern.compile("\\^?([-−]?\\d)(?!\\d|[.,]\\d)|([²³])|\\s(squared|cubed)\\b");
    private static final Pattern SHAPED = Pattern.compile("(?i)(square|cubic|sq\\.?|cu\\.?)[\\s-]+");
    private static final Pattern DIVISION = Pattern.compile("\\s*/\\s*|\\s+per\\s+|-per-");
    private static final Pattern PRODUCT = Pattern.compile("[·⋅*]|-(?=hour)|\\s(?=hours?\\b)");
    private static final int LONGEST_WORD = 4;
    private static final int SPACED = 3;
    private static final int MOST_FACTORS = 5;

    /// Areas as small as a barn are told with the prefixes below one, bits with those above.
    private static final int SMALL_PREFIXES = 8;

    /// A unit read.
    ///
    /// @param end the offset after it
    /// @param name the set's name
    record Read(int end, String name) {}

    private record Factor(int end, String name, int power) {}

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> symbols = new HashMap<>();

    UnitExpressions() {
        var prefixes = Lexicon.rows(PREFIXES);
        for (var row : Lexicon.rows(TABLE)) {
            boolean prefixed = row.get(3).equals("y") || row.get(3).equals("p");
            for (var word : row.get(1).split("\\|")) {
                words.put(word, row.get(0));
                prefixes.stream()
                        .filter(_ -> prefixed)
                        .forEach(prefix -> words.putIfAbsent(prefix.get(0) + word, prefix.get(0) + row.get(0)));
            }
            for (var symbol : row.get(2).split("\\|")) {
                if (!row.get(3).equals("p")) {
                    symbols.put(symbol, row.get(0));
                }
            }
        }
        for (var row : Lexicon.rows(TABLE)) {
            if (!row.get(3).equals("y")) {
                continue;
            }
            for (var symbol : row.get(2).split("\\|")) {
                for (var prefix : prefixes) {
                    for (var sign : prefix.get(1).split("\\|")) {
                        symbols.putIfAbsent(sign + symbol, prefix.get(0) + row.get(0));
                    }
                }
            }
        }
        for (var prefix : prefixes.subList(0, SMALL_PREFIXES)) {
            for (var sign : prefix.get(1).split("\\|")) {
                symbols.put(sign + "b", prefix.get(0) + "barn");
            }
        }
        words.remove("");
        symbols.remove("");
    }

    /// Returns the unit that begins at the offset.
    Optional<Read> at(String text, int from) {
        var factors = new ArrayList<Factor>();
        var first = factor(text, from, 1);
        first.ifPresent(factors::add);
        while (!factors.isEmpty() && factors.size() < MOST_FACTORS) {
            var next = next(text, factors.getLast().end());
            if (next.isEmpty()) {
                break;
            }
            factors.add(next.get());
        }
        return factors.isEmpty()
                ? Optional.empty()
                : Optional.of(new Read(factors.getLast().end(), name(factors)));
    }

    /// Returns what "per" and a unit after a currency or count make.
    Optional<Read> per(String text, int from, String name) {
        var factors = new ArrayList<Factor>(List.of(new Factor(from, name, 1)));
        next(text, from).filter(factor -> factor.power() < 0).ifPresent(factors::add);
        return factors.size() == 1
                ? Optional.empty()
                : Optional.of(new Read(factors.getLast().end(), name(factors)));
    }

    private Optional<Factor> next(String text, int at) {
        var division = DIVISION.matcher(text).region(at, text.length());
        if (division.lookingAt()) {
            return factor(text, division.end(), -1);
        }
        var product = PRODUCT.matcher(text).region(at, text.length());
        return product.lookingAt() ? factor(text, product.end(), 1) : Optional.empty();
    }

    private Optional<Factor> factor(String text, int from, int sign) {
        var shaped = SHAPED.matcher(text).region(from, text.length());
        if (shaped.lookingAt()) {
            int power = shaped.group(1).toLowerCase(Locale.ROOT).startsWith("sq") ? 2 : 3;
            return single(text, shaped.end()).map(unit -> new Factor(unit.end(), unit.name(), sign * power));
        }
        return single(text, from).map(unit -> {
            var power = POWER.matcher(text).region(unit.end(), text.length());
            if (!power.lookingAt()) {
                return new Factor(unit.end(), unit.name(), sign);
            }
            return new Factor(power.end(), unit.name(), sign * power(power.group(1), power.group(2), power.group(3)));
        });
    }

    private static int power(
            @org.jspecify.annotations.Nullable String digits,
            @org.jspecify.annotations.Nullable String raised,
            @org.jspecify.annotations.Nullable String word) {
        if (digits != null) {
            return Integer.parseInt(digits.replace('−', '-'));
        }
        return raised != null ? raised.equals("²") ? 2 : 3 : "squared".equals(word) ? 2 : 3;
    }

    /// The longest words or symbol, or two symbols joined: "Wh", "MWh".
    private Optional<Read> single(String text, int from) {
        var word = words(text, from);
        return word.isPresent() ? word : symbol(text, from);
    }

    private Optional<Read> words(String text, int from) {
        Optional<Read> longest = Optional.empty();
        int end = from;
        for (int count = 0; count < LONGEST_WORD && end < text.length(); count++) {
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            var name = words.get(text.substring(from, end).toLowerCase(Locale.ROOT));
            if (name != null) {
                longest = Optional.of(new Read(end, name));
            }
            if (end == text.length() || text.charAt(end) != ' ' && text.charAt(end) != '-') {
                break;
            }
            end++;
        }
        return longest;
    }

    private Optional<Read> symbol(String text, int from) {
        var spaced = spaced(text, from);
        if (spaced.isPresent()) {
            return spaced;
        }
        int end = from;
        while (end < text.length() && isSymbol(text.charAt(end))) {
            end++;
        }
        while (from < end) {
            var run = text.substring(from, end);
            var name = named(run);
            if (name.isPresent()) {
                int after = end;
                return name.map(found -> new Read(after, found));
            }
            if (Character.isLetter(text.charAt(end - 1)) || end == from + 1) {
                break;
            }
            end--;
        }
        return Optional.empty();
    }

    private static boolean isSymbol(char letter) {
        return Character.isLetter(letter) || "°%'\"$€£¥′″‰".indexOf(letter) >= 0;
    }

    /// "° C"
    private Optional<Read> spaced(String text, int from) {
        int end = from + SPACED;
        return text.startsWith("° ", from) && end <= text.length()
                ? Optional.ofNullable(symbols.get(text.substring(from, end))).map(name -> new Read(end, name))
                : Optional.empty();
    }

    private Optional<String> named(String run) {
        var whole = symbols.get(run);
        if (whole != null) {
            return Optional.of(whole);
        }
        boolean capital = run.chars().anyMatch(Character::isUpperCase) || run.startsWith("cd");
        for (int cut = run.length() - 1; 0 < cut && capital; cut--) {
            var first = symbols.get(run.substring(0, cut));
            var second = symbols.get(run.substring(cut));
            if (first != null && second != null && run.length() <= LONGEST_WORD) {
                return Optional.of(first + " " + second);
            }
        }
        return Optional.empty();
    }

    private static String name(List<Factor> factors) {
        var above = new StringBuilder();
        var below = new StringBuilder();
        boolean inverse = factors.getFirst().power() < 0;
        for (var factor : factors) {
            var powered = powered(factor.name(), Math.abs(factor.power()));
            if (0 < factor.power()) {
                above.append(above.isEmpty() ? "" : " ").append(powered);
            } else {
                below.append(above.isEmpty() && below.isEmpty() ? "inverse " : " per ")
                        .append(powered);
            }
        }
        return inverse ? below.toString() : above.append(below).toString();
    }

    private static String powered(String name, int power) {
        return switch (power) {
            case 1 -> name;
            case 2 -> "square " + name;
            case 3 -> "cubic " + name;
            default -> name + " to the " + power;
        };
    }
}
