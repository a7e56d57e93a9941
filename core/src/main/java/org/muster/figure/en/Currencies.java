package org.muster.figure.en;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.muster.figure.Line;
import org.muster.figure.Phrases;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Unit;
import org.muster.text.Lexicon;

/// Currencies are found by symbol, code or name, before the number or after it.
final class Currencies {

    private static final Phrases<String> BEFORE = phrases("before");
    private static final Phrases<String> AFTER = phrases("after");
    private static final Phrases<String> CENTS = phrases("cent");
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,3}");
    private static final String NO_CODE = "XXX";
    private static final int NAMED = 3;

    private Currencies() {}

    /// Returns the words that a currency before a number may begin with.
    static Set<String> firsts() {
        return BEFORE.firsts();
    }

    /// Returns the currency before a number, whose wording begins at the index.
    static Optional<Units.Found> before(Line line, int index) {
        return BEFORE.at(line, index)
                .filter(hit -> line.has(hit.end()) && named(line, index, hit.end()))
                .map(hit -> new Units.Found(hit.end(), scale(hit.value(), Rational.ONE)))
                .or(() -> isUnlisted(line, index) ? Optional.of(unlisted(line, index)) : Optional.empty());
    }

    /// Returns whether a code that is in no list stands there: "GC18.4 million", "ZK3,500", and not
    /// "MH370".
    static boolean isUnlisted(Line line, int index) {
        boolean code = line.glued(index + 1)
                && line.digits(index + 1)
                && CODE.matcher(line.text(index)).matches()
                && BEFORE.at(line, index).isEmpty();
        return code
                && (line.text(index + 1).contains(",")
                        || NumberWords.is(line, index + 2, NumberSort.MULTIPLIER)
                        || line.glued(index + 2)
                                && (NumberWords.is(line, index + 2, NumberSort.SUFFIX)
                                        || NumberWords.is(line, index + 2, NumberSort.DOUBTFUL_SUFFIX)));
    }

    /// Two capitals are no code of a currency, but name the money of their own report.
    private static Units.Found unlisted(Line line, int index) {
        var code = line.text(index);
        return new Units.Found(index + 1, scale(code.length() == NAMED ? code : NO_CODE, Rational.ONE));
    }

    /// Returns whether the sign of a currency, or its sign and code, end before the index.
    static boolean endsAt(Line line, int index) {
        int begin = line.is(index - 2, "$") ? index - 2 : index - 1;
        return before(line, begin).filter(found -> found.end() == index).isPresent();
    }

    /// Returns the currency after a number.
    static Optional<Units.Found> after(Line line, int index) {
        return AFTER.at(line, index)
                .map(hit -> new Units.Found(hit.end(), scale(hit.value(), Rational.ONE)))
                .or(() -> CENTS.at(line, index)
                        .filter(_ -> !line.is(index, "p") || line.glued(index))
                        .map(hit -> new Units.Found(hit.end(), scale(hit.value(), Rational.of(1, 100)))));
    }

    static Scale scale(String code, Rational factor) {
        return new Scale(Kind.MONEY, new Unit.Currency(code), factor, code);
    }

    /// A letter before the sign belongs to it only in capitals: "A$5"; a code is all in capitals.
    private static boolean named(Line line, int index, int end) {
        boolean letters = Character.isLetter(line.text(index).codePointAt(0));
        boolean whole = end == index + 1 ? !isWord(line.text(index)) : line.glued(index + 1);
        return !letters || line.capitalised(index) && whole;
    }

    /// "St Aud 140": a code of three letters is in capitals.
    private static boolean isWord(String text) {
        return text.length() == 3 && Character.isLowerCase(text.charAt(1));
    }

    private static Phrases<String> phrases(String position) {
        Map<String, String> phrases = new HashMap<>();
        for (var row : Lexicon.rows(Words.file("currencies"))) {
            if (row.get(2).equals(position)) {
                phrases.put(row.get(0), row.get(1));
            }
        }
        return new Phrases<>(phrases);
    }
}
