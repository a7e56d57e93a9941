package org.muster.figure.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.figure.Line;
import org.muster.model.quantity.Rational;

/// Fractions in words of any length: "two and a third", "one hundred thirty-fifths", "one over three", "2 out of 5".
///
/// Where the numerator ends and the denominator begins is not written. The denominator takes words from the right as
/// long as each could stand before the next in one number: thirty before fifth, a hundred before thirty.
final class SpelledFractions {

    private static final Rational HUNDRED = Rational.of(100);
    private static final Rational TEN = Rational.of(10);
    private static final Rational THOUSAND = Rational.of(1000);
    private static final Rational MILLION = Rational.of(1_000_000);

    private SpelledFractions() {}

    /// A fraction read.
    ///
    /// @param end the index after its last token
    record Read(int end, Rational value) {}

    /// Returns the fraction that begins at the index.
    static Optional<Read> at(Line line, int index) {
        return divided(line, index).or(() -> spelled(line, index));
    }

    /// "one over three", "2 out of 500", "1 in 5"
    private static Optional<Read> divided(Line line, int index) {
        boolean money = Currencies.before(line, index - 1)
                .filter(found -> found.end() == index)
                .isPresent();
        return Numerals.at(line, index).filter(_ -> !money).flatMap(part -> {
            int link = part.end();
            boolean over = line.is(link, "over");
            int next = over || line.is(link, "in")
                    ? link + 1
                    : line.is(link, "out") && line.is(link + 1, "of") ? link + 2 : -1;
            return next < 0
                    ? Optional.empty()
                    : Numerals.at(line, next)
                            .filter(whole -> whole.numeral().value().signum() == 1
                                    && whole.numeral().value().isWhole()
                                    && part.numeral().value().isWhole())
                            .filter(_ -> !line.is(link, "in") || !Dates.isYear(line, next))
                            .filter(whole -> over
                                    || part.numeral()
                                                    .value()
                                                    .compareTo(whole.numeral().value())
                                            < 0)
                            .map(whole -> new Read(
                                    whole.end(),
                                    part.numeral().value().over(whole.numeral().value())));
        });
    }

    /// A word of the fraction: its number, or none for "and".
    private record Word(Rational value, boolean and, boolean one) {}

    private static Optional<Read> spelled(Line line, int index) {
        var words = new ArrayList<Word>();
        int at = index;
        while (line.has(at)) {
            var part = denominator(line, at);
            if (part.isPresent() && !words.isEmpty()) {
                words.add(new Word(part.get(), false, false));
                var after = power(line, at + 1);
                return value(words, line.lower(at), after.value()).map(value -> new Read(after.end(), value));
            }
            var word = word(line, at, words.isEmpty());
            if (word.isEmpty()) {
                return Optional.empty();
            }
            words.add(word.get());
            join(line, at, words);
            at = line.is(at + 1, "-") ? at + 2 : at + 1;
        }
        return Optional.empty();
    }

    /// "fifty-four" is one word.
    private static void join(Line line, int at, List<Word> words) {
        boolean joined = line.is(at - 1, "-")
                && NumberWords.is(line, at, NumberSort.UNIT)
                && NumberWords.is(line, at - 2, NumberSort.TEN);
        if (joined) {
            var unit = words.removeLast();
            var ten = words.removeLast();
            words.add(new Word(ten.value().plus(unit.value()), false, false));
        }
    }

    private static Optional<Word> word(Line line, int at, boolean first) {
        if (line.is(at, "a", "an") && (first || line.is(at - 1, "and"))) {
            return Optional.of(new Word(Rational.ONE, false, true));
        }
        if (line.is(at, "and")) {
            return first ? Optional.empty() : Optional.of(new Word(Rational.ZERO, true, false));
        }
        return NumberWords.of(line.lower(at))
                .filter(entry -> switch (entry.sort()) {
                    case UNIT, TEN, MULTIPLIER -> true;
                    case SUFFIX, DOUBTFUL_SUFFIX, FRACTION, SIGN, ORDINAL, MULTIPLE, TIMES, VAGUE -> false;
                })
                .map(entry -> new Word(entry.value(), false, line.is(at, "one")));
    }

    private static Optional<Rational> denominator(Line line, int at) {
        return switch (line.lower(at)) {
            case "half", "halves" -> Optional.of(Rational.of(2));
            case "quarter", "quarters" -> Optional.of(Rational.of(4));
            default -> {
                var word = line.lower(at);
                boolean plural = word.endsWith("s");
                yield OrdinalNumerals.value(plural ? word.substring(0, word.length() - 1) : word);
            }
        };
    }

    private static Optional<Rational> value(List<Word> words, String last, Rational power) {
        int split = split(words);
        var below = number(words.subList(split, words.size()));
        int and = and(words.subList(0, split));
        var above = words.subList(and < 0 ? 0 : and + 1, Math.max(split, and + 1));
        boolean plural = last.endsWith("s");
        boolean one = above.size() == 1 && above.getFirst().one();
        boolean place = last.equals("first") || last.equals("second");
        if (above.isEmpty() || below.signum() <= 0 || !plural && (!one || place && words.size() == 2)) {
            return Optional.empty();
        }
        var part = number(above);
        if (and < 0) {
            return Optional.of(part.over(below).times(power));
        }
        var whole = number(words.subList(0, and));
        if (below.compareTo(part) <= 0) {
            return Optional.of(whole.plus(part).over(below).times(power));
        }
        var unit = words.get(and - 1).value();
        boolean ofUnit = MILLION.compareTo(unit) <= 0 && power.equals(Rational.ONE);
        return Optional.of(
                unit.compareTo(THOUSAND) < 0
                        ? whole.plus(part.over(below)).times(power)
                        : whole.plus(part.over(below).times(ofUnit ? unit : power)));
    }

    private static int and(List<Word> words) {
        for (int i = words.size() - 1; 0 <= i; i--) {
            if (words.get(i).and()) {
                return i;
            }
        }
        return -1;
    }

    /// Returns where the denominator begins.
    private static int split(List<Word> words) {
        var current = words.getLast().value();
        var largest = Rational.ONE;
        for (int i = words.size() - 2; 0 <= i; i--) {
            if (words.get(i).and()) {
                continue;
            }
            var before = current;
            current = words.get(i).value();
            boolean small = before.compareTo(HUNDRED) < 0;
            boolean goesOn = small ? composes(current, before) : current.compareTo(before) < 0;
            if (!goesOn || small && current.compareTo(largest) < 0) {
                return i + 1;
            }
            largest = small ? current : largest;
            if (i == 0) {
                return fromTheLeft(words);
            }
        }
        return 1;
    }

    /// All words could be one number: the numerator is all up to the first power that a small number follows.
    private static int fromTheLeft(List<Word> words) {
        for (int i = 1; i <= words.size() - 2; i++) {
            boolean power = HUNDRED.compareTo(words.get(i).value()) <= 0;
            var next = words.get(i + 1);
            if (power && !next.and() && next.value().compareTo(HUNDRED) < 0) {
                return i + 1;
            }
        }
        return words.size() - 1;
    }

    /// Twenty before one, a hundred before thirty.
    private static boolean composes(Rational large, Rational small) {
        var base = TEN.compareTo(small) < 0 ? HUNDRED : TEN;
        return large.over(base).isWhole() && base.compareTo(large) <= 0;
    }

    private static Rational number(List<Word> words) {
        var total = Rational.ZERO;
        var current = Rational.ZERO;
        for (var word : words) {
            if (word.and()) {
                continue;
            }
            var value = word.value();
            if (value.compareTo(HUNDRED) < 0) {
                current = current.plus(value);
            } else if (value.equals(HUNDRED)) {
                current = (current.signum() == 0 ? Rational.ONE : current).times(HUNDRED);
            } else {
                total = total.plus((current.signum() == 0 ? Rational.ONE : current).times(value));
                current = Rational.ZERO;
            }
        }
        return total.plus(current);
    }

    /// "three quarters billion", "two fifths of a million": the end of the power, or of the fraction without one.
    private static Read power(Line line, int end) {
        int noun = line.is(end, "of") && line.is(end + 1, "a") ? end + 2 : end;
        return NumberWords.value(line, noun, NumberSort.MULTIPLIER)
                .filter(power -> HUNDRED.compareTo(power) < 0)
                .map(power -> new Read(noun + 1, power))
                .orElse(new Read(end, Rational.ONE));
    }
}
