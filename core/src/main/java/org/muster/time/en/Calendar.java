package org.muster.time.en;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.muster.grammar.Pattern;
import org.muster.model.text.Token;
import org.muster.text.Lexicon;

/// The English calendar: which words name months, weekdays, seasons, units and numbers of them.
final class Calendar {

    private static final Map<String, Map<String, String>> CLASSES = classes();
    private static final Map<String, String> NUMBERS = Lexicon.pairs("/org/muster/time/numbers.en.tsv");
    private static final java.util.regex.Pattern YEAR = java.util.regex.Pattern.compile("\\d{4}");
    private static final java.util.regex.Pattern DAY = java.util.regex.Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
    private static final java.util.regex.Pattern COUNT = java.util.regex.Pattern.compile("\\d{1,3}");
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

    /// The words of a class, with and without the full stop of an abbreviation.
    private static Set<String> words(String kind) {
        var words = new HashSet<String>();
        for (var word : CLASSES.getOrDefault(kind, Map.of()).keySet()) {
            words.add(word);
            words.add(word + ".");
        }
        return words;
    }

    /// A token of a class of the lexicon.
    static Pattern of(String kind) {
        return Pattern.word(words(kind));
    }

    /// A month's name, written with a capital.
    static Pattern month() {
        return Pattern.word(words("month"), Token::capitalised);
    }

    static Pattern weekday() {
        return Pattern.word(words("weekday"), Token::capitalised);
    }

    /// A weekday's name or its abbreviation, as it stands before a date.
    static Pattern anyWeekday() {
        var days = new HashSet<>(words("weekday"));
        days.addAll(words("shortday"));
        return Pattern.word(days, Token::capitalised);
    }

    static Pattern year() {
        return Pattern.digits("17\\d\\d|18\\d\\d|19\\d\\d|20\\d\\d|21[0-4]\\d|2150");
    }

    static Pattern day() {
        return Pattern.digits("(0?[1-9]|[12]\\d|3[01])(st|nd|rd|th)?");
    }

    static Pattern count() {
        return Pattern.choice(Pattern.word(NUMBERS.keySet()), Pattern.digits("\\d{1,3}"));
    }

    static OptionalInt year(Token token) {
        if (!YEAR.matcher(token.text()).matches()) {
            return OptionalInt.empty();
        }
        int year = Integer.parseInt(token.text());
        return EARLIEST_YEAR <= year && year <= LATEST_YEAR ? OptionalInt.of(year) : OptionalInt.empty();
    }

    static OptionalInt day(Token token) {
        var matcher = DAY.matcher(token.lower());
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        int day = Integer.parseInt(matcher.group(1));
        return 1 <= day && day <= 31 ? OptionalInt.of(day) : OptionalInt.empty();
    }

    static OptionalInt count(Token token) {
        var number = NUMBERS.get(token.lower());
        if (number != null) {
            return OptionalInt.of(Integer.parseInt(number));
        }
        return COUNT.matcher(token.text()).matches()
                ? OptionalInt.of(Integer.parseInt(token.text()))
                : OptionalInt.empty();
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
