package org.muster.figure.en;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.muster.figure.Digits;
import org.muster.figure.Line;
import org.muster.figure.Phrases;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Unit;
import org.muster.model.text.Tag;
import org.muster.text.Lexicon;

/// Units are found by their wordings in the lexicon of units.
final class Units {

    /// A unit found.
    record Found(int end, Scale scale) {}

    private record Entry(String code, Kind kind, Rational factor) {}

    private static final Rational DAYS_IN_YEAR = Rational.of(366);
    private static final Phrases<Entry> ANYWHERE = phrases("any");
    private static final Phrases<Entry> AFTER_DIGITS = phrases("digits");

    private Units() {}

    /// Returns the unit that begins at the index.
    ///
    /// @param digits whether the number before it is printed in digits
    static Optional<Found> at(Line line, int index, boolean digits) {
        var entry = ANYWHERE.at(line, index);
        if (entry.isEmpty() && digits) {
            entry = AFTER_DIGITS.at(line, index).filter(hit -> isAbbreviation(line, index, hit.end()));
        }
        return entry.filter(hit -> !belongsElsewhere(line, hit.end()) && !sorts(line, index, hit.end()))
                .map(hit -> new Found(hit.end(), scale(hit.value(), line, index, hit.end())));
    }

    /// Returns whether the words are a unit of time.
    static boolean isDuration(Line line, int index) {
        return at(line, index, false)
                .filter(found -> found.scale().kind() == Kind.DURATION)
                .isPresent();
    }

    private static Scale scale(Entry entry, Line line, int begin, int end) {
        var unit = entry.code().equals("percent")
                ? new Unit.None()
                : new Unit.Measured(entry.code(), line.words(begin, end));
        return new Scale(entry.kind(), unit, entry.factor(), entry.code());
    }

    /// A single letter is a unit only where it touches its number or has a raised power and is not a name's initial.
    private static boolean isAbbreviation(Line line, int index, int end) {
        return line.glued(index) || (1 < line.text(index).length() || index + 1 < end) && !line.capitalised(index);
    }

    /// "three-minute" is a unit, "minute-taker" is none.
    private static boolean belongsElsewhere(Line line, int end) {
        return line.hyphen(end)
                && line.is(end - 1, "second", "foot", "day")
                && !line.is(end + 1, "long", "old")
                && !(line.is(end - 1, "foot") && line.digits(end + 1));
    }

    /// "30 barrel bombs", "two pint glasses", "4,200 day operations": a noun that tells of which sort the things are.
    private static boolean sorts(Line line, int index, int end) {
        return index + 1 == end
                && (line.is(index, "barrel", "pint", "pound", "cup")
                        || line.is(index, "day", "night") && isMany(line, index - 1))
                && !line.hyphen(index - 1)
                && line.tag(end) == Tag.NOUN
                && line.lower(end).endsWith("s");
    }

    /// "4,200 day operations": more days than a year has are hardly said to be how long something takes.
    private static boolean isMany(Line line, int number) {
        return Digits.read(line.text(number))
                .filter(numeral -> 0 < numeral.value().compareTo(DAYS_IN_YEAR))
                .isPresent();
    }

    private static Phrases<Entry> phrases(String position) {
        Map<String, Entry> phrases = new HashMap<>();
        for (var row : Lexicon.rows(Words.file("units"))) {
            if (row.get(3).equals(position)) {
                var kind = Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT));
                phrases.put(row.get(0), new Entry(row.get(1), kind, NumberWords.rational(row.get(4))));
            }
        }
        return new Phrases<>(phrases);
    }
}
