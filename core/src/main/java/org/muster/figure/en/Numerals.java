package org.muster.figure.en;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.muster.figure.Digits;
import org.muster.figure.Line;
import org.muster.model.quantity.Numeral;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Tag;

/// Numerals are read in digits, in words or in both at once, without unit or hedge.
final class Numerals {

    private static final Pattern HUNDREDS = Pattern.compile("\\d00");
    private static final Pattern DIGIT = Pattern.compile("[1-9]");
    private static final Pattern DENOMINATOR = Pattern.compile("[2-9]|10");

    /// A number read.
    ///
    /// @param end the index after its last token
    /// @param numeral its value and step
    /// @param digits whether it begins with digits
    record Read(int end, Numeral numeral, boolean digits) {}

    private static final Set<String> PARTS = Set.of("half", "quarter", "third");

    /// How many words may stand between a million and what it counts.
    private static final int MODIFIERS = 2;

    private Numerals() {}

    /// Returns the number that begins at the index.
    static Optional<Read> at(Line line, int index) {
        if (!line.free(index) || !line.counting(line.is(index, "a", "an") ? index + 1 : index)) {
            return Optional.empty();
        }
        return line.digits(index)
                ? digits(line, index)
                : NumberWords.value(line, index, NumberSort.SIGN)
                        .map(value -> new Read(index + 1, new Numeral(value, Rational.ZERO), true))
                        .or(() -> partOfPower(line, index))
                        .or(() -> words(line, index).map(read -> andPart(line, read)));
    }

    private static Optional<Read> digits(Line line, int index) {
        int end = index + 1;
        var written = line.lower(index);
        while (written.length() <= 3
                && HUNDREDS.matcher(line.lower(end)).matches()
                && line.free(end)
                && !line.glued(end)) {
            written = written + "," + line.lower(end);
            end++;
        }
        int after = end;
        return Digits.read(written)
                .map(numeral -> commonFraction(line, index, after, numeral))
                .map(read -> andPart(line, powers(line, read)));
    }

    /// "1/2", "2 1/2" and "2½".
    private static Read commonFraction(Line line, int index, int end, Numeral numeral) {
        if (isFraction(line, index)) {
            return fraction(line, index, Rational.ZERO);
        }
        if (isFraction(line, end) && !line.glued(end)) {
            return fraction(line, end, numeral.value());
        }
        return NumberWords.value(line, end, NumberSort.SIGN)
                .map(part -> new Read(end + 1, new Numeral(numeral.value().plus(part), Rational.ZERO), true))
                .orElse(new Read(end, numeral, true));
    }

    private static boolean isFraction(Line line, int index) {
        return DIGIT.matcher(line.lower(index)).matches()
                && line.is(index + 1, "/")
                && line.glued(index + 1)
                && DENOMINATOR.matcher(line.lower(index + 2)).matches()
                && line.glued(index + 2)
                && line.lower(index).compareTo(line.lower(index + 2)) < (line.is(index + 2, "10") ? 10 : 0)
                && !line.is(index + 3, "/");
    }

    private static Read fraction(Line line, int index, Rational whole) {
        var part = Rational.of(Long.parseLong(line.lower(index)), Long.parseLong(line.lower(index + 2)));
        return new Read(index + 3, new Numeral(whole.plus(part), Rational.ZERO), true);
    }

    /// "29.8 thousand", "2.5m", "12-million", "2 dozen".
    private static Read powers(Line line, Read read) {
        int at = line.hyphen(read.end()) && NumberWords.is(line, read.end() + 1, NumberSort.MULTIPLIER)
                ? read.end() + 1
                : read.end();
        var power = NumberWords.value(line, at, NumberSort.MULTIPLIER)
                .or(() -> NumberWords.value(line, at, NumberSort.SUFFIX).filter(_ -> !line.hyphen(at - 1)));
        if (power.isPresent()) {
            return powers(line, new Read(at + 1, Digits.scaled(read.numeral(), power.get()), true));
        }
        return NumberWords.value(line, at, NumberSort.DOUBTFUL_SUFFIX)
                .filter(_ -> meansPower(line, at))
                .map(value -> new Read(at + 1, Digits.scaled(read.numeral(), value), true))
                .orElse(read);
    }

    /// "m" is a million where a noun that can be counted follows, and metres elsewhere; money is read by itself.
    private static boolean meansPower(Line line, int at) {
        int noun = at + 1;
        while (noun <= at + MODIFIERS && modifies(line, noun)) {
            noun++;
        }
        boolean plural = line.tag(noun) == Tag.NOUN && line.lower(noun).endsWith("s")
                || line.is(noun, "people", "women", "men", "children");
        return line.glued(at) && line.is(at, "m") && plural && !line.is(noun, "sprints", "hurdles", "waves");
    }

    /// "2.7m combined sales"; but "a 3m high wall" is a length.
    private static boolean modifies(Line line, int i) {
        boolean word = line.tag(i) == Tag.ADJ
                || line.tag(i) == Tag.VERB && line.lower(i).endsWith("ed");
        return word && !line.is(i, "high", "tall", "long", "wide", "deep", "thick", "broad");
    }

    /// "half a million", "a quarter of a million", "half a dozen".
    private static Optional<Read> partOfPower(Line line, int index) {
        int at = line.is(index, "a") ? index + 1 : index;
        var part = NumberWords.value(line, at, NumberSort.FRACTION);
        int next = line.is(at + 1, "of") ? at + 2 : at + 1;
        int noun = line.is(next, "a") ? next + 1 : line.hyphen(next) ? next + 1 : next;
        var power = NumberWords.value(line, noun, NumberSort.MULTIPLIER);
        if (part.isEmpty() || power.isEmpty() || noun == at + 1 && !line.is(at, "half", "quarter")) {
            return Optional.empty();
        }
        var value = part.get().times(power.get());
        var step = power.get().over(Rational.of(power.get().equals(Rational.of(12)) ? 12 : 10));
        return Optional.of(new Read(noun + 1, new Numeral(value, step), false));
    }

    /// "two and a half", before a power or after it.
    private static Read andPart(Line line, Read read) {
        boolean hyphens = line.hyphen(read.end()) && line.is(read.end() + 1, "and");
        int and = hyphens ? read.end() + 1 : read.end();
        int article = hyphens ? and + 2 : and + 1;
        int part = hyphens ? article + 2 : article + 1;
        if (!line.is(and, "and") || !line.is(article, "a", "one") || !line.in(part, PARTS) || line.is(part + 1, "of")) {
            return read;
        }
        var unit = powerBefore(line, read.end());
        var fraction = NumberWords.value(line, part, NumberSort.FRACTION).orElse(Rational.ZERO);
        var value = read.numeral().value().plus(fraction.times(unit));
        var whole = new Read(
                part + 1, new Numeral(value, unit.over(Rational.of(line.is(part, "half") ? 2 : 4))), read.digits());
        return powers(line, whole);
    }

    private static Rational powerBefore(Line line, int end) {
        return NumberWords.value(line, end - 1, NumberSort.MULTIPLIER).orElse(Rational.ONE);
    }

    private static Optional<Read> words(Line line, int index) {
        var sum = new WordSum();
        int at = index;
        if (line.is(at, "a", "an") && NumberWords.is(line, at + 1, NumberSort.MULTIPLIER)) {
            at++;
        }
        int end = index;
        while (line.free(at) && line.counting(at)) {
            var entry = NumberWords.inNumber(line.lower(at), index < at);
            if (entry.isEmpty() || !sum.take(entry.get())) {
                break;
            }
            end = ++at;
            if (line.is(at, "and") && sum.openToAnd(line, at + 1)
                    || line.hyphen(at) && sum.openToHyphen(line, at + 1)) {
                at++;
            }
        }
        return end == index ? Optional.empty() : Optional.of(new Read(end, sum.numeral(), false));
    }
}
