package org.muster.eval.wikiwars;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;
import org.muster.text.Lexicon;
import org.muster.time.Time;

/// Lengths of time in words: "three years" is `P3Y`, "a few days" `PXD`.
final class Lengths {

    private static final Map<String, String> NUMBERS = Lexicon.pairs("/org/muster/time/numbers.en.tsv");
    private static final Map<String, Time.Unit> UNITS = Map.of(
            "hour", Time.Unit.HOUR,
            "day", Time.Unit.DAY,
            "week", Time.Unit.WEEK,
            "month", Time.Unit.MONTH,
            "quarter", Time.Unit.QUARTER,
            "year", Time.Unit.YEAR,
            "decade", Time.Unit.DECADE);

    private static final Set<String> VAGUE = Set.of("few", "several", "couple", "many");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private Lengths() {}

    /// Returns the value of the words; empty where they name no length.
    static String value(List<Token> tokens) {
        var unit = tokens.stream().flatMap(token -> unit(token).stream()).findFirst();
        boolean vague = tokens.stream().anyMatch(token -> VAGUE.contains(token.lower()))
                || tokens.getLast().lower().endsWith("s")
                        && ARTICLES.contains(tokens.getFirst().lower());
        int sum = vague ? 0 : tokens.stream().mapToInt(Lengths::number).sum();
        return unit.map(found -> Values.length(0 < sum ? String.valueOf(sum) : "X", found))
                .orElse("");
    }

    /// Returns where the length ends with what belongs to it ("42 days of fighting", "six-month long", "26 years of
    /// age"); below zero where it is none: "three quarters of the town".
    static int end(List<Token> tokens, int end) {
        var unit = tokens.get(end - 1).lower();
        if (unit.startsWith("quarter")) {
            return -1;
        }
        int at = end;
        if (at < tokens.size() && tokens.get(at).is("-")) {
            at++;
        }
        if (at < tokens.size() && tokens.get(at).is("long")) {
            return at + 1;
        }
        return end < tokens.size() && tokens.get(end).is("of") ? thing(tokens, end) : end;
    }

    private static int thing(List<Token> tokens, int of) {
        int at = of + 1;
        while (at < tokens.size()
                && (tokens.get(at).tag() == Tag.ADJ || tokens.get(at).tag() == Tag.NOUN)) {
            at++;
        }
        return of + 1 < at && tokens.get(at - 1).tag() == Tag.NOUN ? at : of;
    }

    private static Optional<Time.Unit> unit(Token token) {
        var word = token.lower();
        var singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return Optional.ofNullable(UNITS.get(singular));
    }

    private static int number(Token token) {
        var word = NUMBERS.getOrDefault(token.lower(), token.lower());
        return word.matches("\\d{1,4}") ? Integer.parseInt(word) : 0;
    }
}
