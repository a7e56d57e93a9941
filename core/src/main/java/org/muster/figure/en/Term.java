package org.muster.figure.en;

import java.util.Objects;
import java.util.Optional;
import org.muster.figure.Digits;
import org.muster.figure.Line;
import org.muster.model.quantity.Numeral;
import org.muster.model.quantity.Rational;

/// A term is one number with its sign, currency and unit.
///
/// @param end the index after its last token
/// @param printed the number as printed, before the unit's factor
/// @param scale its unit
/// @param digits whether it begins with digits
/// @param powered whether a power is part of the number, such as "million"
/// @param currencyFirst whether a currency stands before the number
record Term(int end, Numeral printed, Scale scale, boolean digits, boolean powered, boolean currencyFirst) {

    Term {
        Objects.requireNonNull(printed);
        Objects.requireNonNull(scale);
    }

    /// Returns the term that begins at the index.
    static Optional<Term> at(Line line, int index) {
        int at = index;
        boolean negative = isMinus(line, at);
        if (negative) {
            at += line.hyphen(at + 1) && line.digits(at + 2) ? 2 : 1;
        }
        var currency = Currencies.before(line, at);
        if (currency.isPresent()) {
            return money(line, currency.get().end(), currency.get().scale()).map(term -> Compounds.read(line, term));
        }
        boolean minus = negative;
        return Numerals.at(line, at)
                .map(read -> Compounds.read(line, unit(line, read)))
                .map(term -> minus ? term.negated() : term)
                .filter(term -> !minus || !term.scale().counts());
    }

    /// Returns this number in another unit.
    Term in(Scale other) {
        return new Term(end, printed, other, digits, powered, currencyFirst);
    }

    /// Returns this term as far as a later end, with another number.
    Term upTo(int later, Numeral other) {
        return new Term(later, other, scale, digits, powered, currencyFirst);
    }

    /// Returns this term times a power that the other end of its range states.
    Term times(Rational power) {
        return new Term(end, Digits.scaled(printed, power), scale, digits, true, currencyFirst);
    }

    /// Returns the amount's number.
    Numeral numeral() {
        return Digits.scaled(printed, scale.factor());
    }

    private Term negated() {
        return new Term(
                end, new Numeral(printed.value().negate(), printed.step()), scale, digits, powered, currencyFirst);
    }

    private static boolean isMinus(Line line, int index) {
        return line.is(index, "minus", "−")
                || line.is(index, "-") && line.glued(index + 1) && !line.glued(index) && line.digits(index + 1);
    }

    /// Returns the amount of money that begins at the index, its currency known.
    static Optional<Term> money(Line line, int index, Scale currency) {
        return Numerals.at(line, index).filter(Numerals.Read::digits).map(read -> {
            var power = NumberWords.value(line, read.end(), NumberSort.DOUBTFUL_SUFFIX)
                    .filter(_ -> line.glued(read.end()) || line.is(read.end(), "m"));
            var printed =
                    power.map(value -> Digits.scaled(read.numeral(), value)).orElse(read.numeral());
            int end = power.isPresent() ? read.end() + 1 : read.end();
            return new Term(end, printed, currency, true, power.isPresent() || powered(line, end), true);
        });
    }

    private static Term unit(Line line, Numerals.Read read) {
        var bare = new Term(read.end(), read.numeral(), Scale.COUNT, read.digits(), powered(line, read.end()), false);
        int at = line.hyphen(read.end()) ? read.end() + 1 : read.end();
        var currency = Currencies.after(line, at);
        if (currency.isPresent()) {
            return bare.upTo(currency.get());
        }
        var millions =
                NumberWords.value(line, at, NumberSort.DOUBTFUL_SUFFIX).filter(_ -> at == read.end() && line.glued(at));
        if (millions.isPresent()) {
            var after = Currencies.after(line, at + 1);
            if (after.isPresent()) {
                return bare.times(millions.get()).upTo(after.get());
            }
        }
        if (line.is(at, "pounds") && Pounds.ofMoney(line, at, bare.powered())) {
            return bare.upTo(new Units.Found(at + 1, Currencies.scale("GBP", Rational.ONE)));
        }
        return Units.at(line, at, read.digits())
                .filter(_ -> isMeasured(line, read, at))
                .map(bare::upTo)
                .orElse(bare);
    }

    private Term upTo(Units.Found unit) {
        return new Term(unit.end(), printed, unit.scale(), digits, powered, currencyFirst);
    }

    /// "six second cars" has no seconds.
    private static boolean isMeasured(Line line, Numerals.Read read, int at) {
        boolean one = read.numeral().value().equals(Rational.ONE);
        return !line.is(at, "second") || one || read.end() < at;
    }

    private static boolean powered(Line line, int end) {
        return NumberWords.is(line, end - 1, NumberSort.MULTIPLIER) || NumberWords.is(line, end - 1, NumberSort.SUFFIX);
    }
}
