package org.muster.time.en;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.muster.grammar.Pattern;
import org.muster.model.text.Token;
import org.muster.text.Lexicon;

/// The English calendar: which words name months, weekdays, seasons, units and numbers of them.
final class Calendar {

    private static final Map<String, Map<String, String>> CLASSES = classes();
    private static final Map<String, String> NUMBERS = Lexicon.pairs("/org/muster/time/numbers.en.tsv");
    private static final int EARLIEST_YEAR = 1700;
    private static final int LATEST_YEAR = 2150;

    private Calendar() {}

    private static Map<String, Map<String, String>> classes() {
        var classes = new HashMap<String, Map<String, String>>();
        for (var row : Lexicon.rows("/org/muster/time/calendar.en.tsv")) {
            classes.computeIfAbsent(row.get(1), _ -> new HashMap<>()).put(row.get(0), row.get(2));
        }
        return Map.copyOf(classes);
    }

    /// Returns the value of the word in a class of the lexicon; empty text where it is not of that class.
    static String value(String kind, Token token) {
        return CLASSES.getOrDefault(kind, Map.of()).getOrDefault(word(token), "");
    }

    static boolean is(String kind, Token token) {
        return CLASSES.getOrDefault(kind, Map.of()).containsKey(word(token));
    }

    private static String word(Token token) {
        var lower = token.lower();
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /// A token of a class of the lexicon.
    static Pattern of(String kind) {
        return Pattern.one(token -> is(kind, token));
    }

    /// A month's name, written with a capital.
    static Pattern month() {
        return Pattern.one(token -> token.capitalised() && is("month", token));
    }

    static Pattern weekday() {
        return Pattern.one(token -> token.capitalised() && is("weekday", token));
    }

    /// A weekday's name or its abbreviation, as it stands before a date.
    static Pattern anyWeekday() {
        return Pattern.one(token -> token.capitalised() && (is("weekday", token) || is("shortday", token)));
    }

    static Pattern year() {
        return Pattern.one(token -> year(token).isPresent());
    }

    static Pattern day() {
        return Pattern.one(token -> day(token).isPresent());
    }

    static Pattern count() {
        return Pattern.one(token -> count(token).isPresent());
    }

    static OptionalInt year(Token token) {
        if (!token.text().matches("\\d{4}")) {
            return OptionalInt.empty();
        }
        int year = Integer.parseInt(token.text());
        return EARLIEST_YEAR <= year && year <= LATEST_YEAR ? OptionalInt.of(year) : OptionalInt.empty();
    }

    static OptionalInt day(Token token) {
        var digits = token.lower().replaceFirst("(?<=\\d)(st|nd|rd|th)$", "");
        if (!digits.matches("\\d{1,2}")) {
            return OptionalInt.empty();
        }
        int day = Integer.parseInt(digits);
        return 1 <= day && day <= 31 ? OptionalInt.of(day) : OptionalInt.empty();
    }

    static OptionalInt count(Token token) {
        var number = NUMBERS.get(token.lower());
        if (number != null) {
            return OptionalInt.of(Integer.parseInt(number));
        }
        return token.text().matches("\\d{1,3}") ? OptionalInt.of(Integer.parseInt(token.text())) : OptionalInt.empty();
    }

    static int month(Token token) {
        return Integer.parseInt(value("month", token));
    }

    static <E extends Enum<E>> E name(Class<E> type, String kind, Token token) {
        return Enum.valueOf(type, value(kind, token).toUpperCase(Locale.ROOT));
    }

    /// The phrases of a two-column lexicon as token lists.
    static Map<List<String>, String> phrases(String resource) {
        var phrases = new HashMap<List<String>, String>();
        Lexicon.pairs(resource).forEach((words, value) -> phrases.put(List.of(words.split(" ")), value));
        return Map.copyOf(phrases);
    }
}
