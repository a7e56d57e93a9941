package org.muster.figure.en;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.figure.Digits;
import org.muster.figure.Line;
import org.muster.figure.PrintedNumeral;
import org.muster.figure.PrintedNumeral.Form;
import org.muster.figure.en.NumberWords.Entry;
import org.muster.model.quantity.Rational;
import org.muster.text.Lexicon;

/// Ordinals in digits and words: "21st", "twenty-first", "two hundredth", "one hundred and fifth".
final class OrdinalNumerals {

    private static final Pattern DIGITS = Pattern.compile("(\\d[\\d,]*)(st|nd|rd|th)");
    private static final Map<String, Rational> WORDS = words();
    private static final Rational TWENTY = Rational.of(20);
    private static final Rational HUNDRED = Rational.of(100);

    /// As many words as an ordinal may have before its last.
    private static final int LONGEST = 12;

    private OrdinalNumerals() {}

    /// Returns the ordinals of the line from left to right.
    static List<PrintedNumeral> in(Line line) {
        var found = new ArrayList<PrintedNumeral>();
        int taken = 0;
        for (int i = 0; i < line.size(); i++) {
            var next = at(line, i, taken);
            if (next.isPresent()) {
                found.add(next.get());
                taken = i + 1;
            }
        }
        return found;
    }

    /// Returns the number of the place that the word names, empty where it is no ordinal.
    static Optional<Rational> value(String word) {
        return Optional.ofNullable(WORDS.get(word));
    }

    private static Optional<PrintedNumeral> at(Line line, int i, int taken) {
        var digits = DIGITS.matcher(line.lower(i));
        if (digits.matches()) {
            return Digits.read(digits.group(1))
                    .map(read -> new PrintedNumeral(line.span(i, i + 1), read.value(), Form.ORDINAL, false));
        }
        return value(line.lower(i)).map(place -> worded(line, i, taken, place));
    }

    /// The longest run of number words that goes on into the ordinal.
    private static PrintedNumeral worded(Line line, int last, int taken, Rational place) {
        int begin = last;
        while (taken < begin && last - LONGEST < begin && belongs(line, begin - 1)) {
            begin--;
        }
        while (begin < last) {
            var value = sum(line, begin, last, place);
            if (value.isPresent()) {
                return new PrintedNumeral(line.span(begin, last + 1), value.get(), Form.ORDINAL, false);
            }
            begin++;
        }
        return new PrintedNumeral(line.span(last, last + 1), place, Form.ORDINAL, false);
    }

    private static boolean belongs(Line line, int i) {
        return line.is(i, "and", "-")
                || NumberWords.is(line, i, NumberSort.UNIT)
                || NumberWords.is(line, i, NumberSort.TEN)
                || NumberWords.is(line, i, NumberSort.MULTIPLIER);
    }

    private static Optional<Rational> sum(Line line, int begin, int last, Rational place) {
        var sum = new WordSum();
        boolean word = false;
        for (int i = begin; i < last; i++) {
            var entry = NumberWords.of(line.lower(i));
            if (entry.isEmpty() && word) {
                word = false;
                continue;
            }
            if (entry.isEmpty() || !sum.take(entry.get())) {
                return Optional.empty();
            }
            word = true;
        }
        var sort = place.compareTo(TWENTY) < 0
                ? NumberSort.UNIT
                : place.compareTo(HUNDRED) < 0 ? NumberSort.TEN : NumberSort.MULTIPLIER;
        return sum.take(new Entry(sort, place)) ? Optional.of(sum.numeral().value()) : Optional.empty();
    }

    private static Map<String, Rational> words() {
        var words = new HashMap<String, Rational>();
        for (var row : Lexicon.rows(Words.file("ordinals"))) {
            words.put(row.get(0), NumberWords.rational(row.get(1)));
        }
        return Map.copyOf(words);
    }
}
