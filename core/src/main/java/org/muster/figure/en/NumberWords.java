package org.muster.figure.en;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.muster.figure.Line;
import org.muster.model.quantity.Rational;
import org.muster.text.Lexicon;

/// Number words are the words of the lexicon of numbers, each with its class and value.
final class NumberWords {

    /// A word's entry.
    record Entry(NumberSort sort, Rational value) {}

    private static final Map<String, Entry> ENTRIES = entries();

    private NumberWords() {}

    static Optional<Entry> of(String word) {
        return Optional.ofNullable(ENTRIES.get(word));
    }

    /// Returns the word's entry within a number, where "dozens" after a count means dozen.
    ///
    /// @param later whether a word of the number stands before it
    static Optional<Entry> inNumber(String word, boolean later) {
        var entry = of(word);
        boolean plural = later
                && word.endsWith("s")
                && entry.filter(is -> is.sort() == NumberSort.VAGUE).isPresent();
        return plural
                ? of(word.substring(0, word.length() - 1)).filter(is -> is.sort() == NumberSort.MULTIPLIER)
                : entry;
    }

    static Optional<Rational> value(Line line, int index, NumberSort sort) {
        return line.counting(index) && line.free(index)
                ? of(line.lower(index)).filter(entry -> entry.sort() == sort).map(Entry::value)
                : Optional.empty();
    }

    static boolean is(Line line, int index, NumberSort sort) {
        return value(line, index, sort).isPresent();
    }

    /// Returns whether the word can be part of a number.
    static boolean has(String word) {
        return ENTRIES.containsKey(word);
    }

    /// Returns whether the token must be accounted for: it has a digit or is a number word.
    static boolean counts(Line line, int index) {
        if (!line.counting(index) || line.digits(index)) {
            return line.digits(index);
        }
        var sort = of(line.lower(index)).map(Entry::sort);
        return sort.filter(is -> is != NumberSort.SUFFIX && is != NumberSort.DOUBTFUL_SUFFIX)
                .isPresent();
    }

    private static Map<String, Entry> entries() {
        var entries = new HashMap<String, Entry>();
        for (var row : Lexicon.rows(Words.file("numbers"))) {
            var sort = NumberSort.valueOf(row.get(1).toUpperCase(Locale.ROOT).replace('-', '_'));
            entries.put(row.get(0), new Entry(sort, rational(row.get(2))));
        }
        return Collections.unmodifiableMap(entries);
    }

    static Rational rational(String written) {
        int slash = written.indexOf('/');
        return slash < 0
                ? Rational.of(Long.parseLong(written))
                : Rational.of(
                        Long.parseLong(written.substring(0, slash)), Long.parseLong(written.substring(slash + 1)));
    }
}
