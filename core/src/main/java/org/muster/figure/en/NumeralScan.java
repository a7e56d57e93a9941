package org.muster.figure.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.figure.Line;
import org.muster.figure.PrintedNumeral;
import org.muster.figure.PrintedNumeral.Form;
import org.muster.model.quantity.Rational;

/// A numeral scan reads the numbers of one line from left to right.
final class NumeralScan {

    private static final Set<NumberSort> PARTS = Set.of(NumberSort.FRACTION, NumberSort.SIGN);

    private final Line line;

    NumeralScan(Line line) {
        this.line = line;
    }

    List<PrintedNumeral> numbers() {
        var found = new ArrayList<PrintedNumeral>();
        int at = 0;
        while (at < line.size()) {
            var chain = DigitNumerals.chain(line, at);
            if (!chain.isEmpty()) {
                found.addAll(chain);
                at++;
                continue;
            }
            var read = signed(at);
            if (read.isPresent()) {
                var span = line.span(at, read.get().end());
                found.add(new PrintedNumeral(
                        span,
                        read.get().value(),
                        read.get().form(),
                        !DigitNumerals.stands(line, read.get().end())));
            }
            at = read.map(ReadNumeral::end).orElse(at + 1);
        }
        return found;
    }

    private Optional<ReadNumeral> signed(int at) {
        boolean word =
                line.glued(at) && Character.isLetterOrDigit(line.text(at - 1).codePointAt(0));
        boolean dash = line.is(at, "-", "−") && !line.digits(at - 1) && !word && !line.is(at - 1, ")");
        if (dash || line.is(at, "minus", "negative")) {
            return unsigned(at + 1).map(ReadNumeral::negated);
        }
        return unsigned(at);
    }

    private Optional<ReadNumeral> unsigned(int at) {
        if (line.digits(at)) {
            return DigitNumerals.at(line, at).or(() -> mixed(at));
        }
        return SpelledFractions.at(line, at)
                .map(read -> new ReadNumeral(read.end(), read.value(), Form.FRACTION))
                .or(() -> pointed(at))
                .or(() -> mixed(at))
                .or(() -> half(at));
    }

    private Optional<ReadNumeral> half(int at) {
        return line.is(at, "half")
                ? Optional.of(new ReadNumeral(at + 1, Rational.of(1, 2), Form.FRACTION))
                : Optional.empty();
    }

    /// "nine point two", "nought point eleven"
    private Optional<ReadNumeral> pointed(int at) {
        return Numerals.at(line, at)
                .filter(whole -> line.is(whole.end(), "point"))
                .flatMap(whole -> decimals(whole.end() + 1)
                        .map(part -> new ReadNumeral(
                                part.end(), whole.numeral().value().plus(part.value()), Form.DECIMAL))
                        .map(this::powered));
    }

    /// "two point five million"
    private ReadNumeral powered(ReadNumeral read) {
        return NumberWords.value(line, read.end(), NumberSort.MULTIPLIER)
                .map(power -> new ReadNumeral(read.end() + 1, read.value().times(power), read.form()))
                .orElse(read);
    }

    private Optional<ReadNumeral> decimals(int at) {
        var value = Rational.ZERO;
        var place = Rational.of(1, 10);
        int end = at;
        while (NumberWords.value(line, end, NumberSort.UNIT)
                .filter(digit -> digit.compareTo(Rational.of(10)) < 0)
                .isPresent()) {
            value = value.plus(NumberWords.value(line, end, NumberSort.UNIT)
                    .orElse(Rational.ZERO)
                    .times(place));
            place = place.over(Rational.of(10));
            end++;
        }
        if (at < end) {
            return Optional.of(new ReadNumeral(end, value, Form.DECIMAL));
        }
        return Numerals.at(line, at)
                .map(read -> new ReadNumeral(read.end(), below(read.numeral().value()), Form.DECIMAL));
    }

    /// Eleven after the point is 0.11.
    private static Rational below(Rational value) {
        var power = Rational.ONE;
        while (power.compareTo(value) <= 0) {
            power = power.times(Rational.of(10));
        }
        return value.over(power);
    }

    /// "7 thousand 2 hundred and 15", "6 crore and two hundred"
    private Optional<ReadNumeral> mixed(int at) {
        var first = Numerals.at(line, at);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        var value = first.get().numeral().value();
        int end = first.get().end();
        var power = NumberWords.value(line, end - 1, NumberSort.MULTIPLIER);
        while (power.isPresent()) {
            var limit = power.get();
            boolean and = line.is(end, "and");
            int next = and ? end + 1 : end;
            var more = Numerals.at(line, next)
                    .filter(read -> read.numeral().value().signum() == 1
                            && read.numeral().value().compareTo(limit) < 0)
                    .filter(read -> and || NumberWords.is(line, read.end() - 1, NumberSort.MULTIPLIER))
                    .filter(read -> !line.digits(next) || DigitNumerals.stands(line, read.end()));
            if (more.isEmpty()) {
                break;
            }
            value = value.plus(more.get().numeral().value());
            end = more.get().end();
            power = NumberWords.value(line, end - 1, NumberSort.MULTIPLIER);
        }
        return Optional.of(new ReadNumeral(end, value, form(at, end, value)));
    }

    private Form form(int begin, int end, Rational value) {
        for (int i = begin; i < end; i++) {
            var word = NumberWords.of(line.lower(i));
            if (line.is(i, "/")
                    || word.filter(entry -> PARTS.contains(entry.sort())).isPresent()) {
                return Form.FRACTION;
            }
        }
        return value.isWhole() ? Form.WHOLE : Form.DECIMAL;
    }
}
