package org.muster.figure.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.figure.Digits;
import org.muster.figure.Line;
import org.muster.figure.PrintedNumeral;
import org.muster.figure.PrintedNumeral.Form;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Span;

/// Numbers in digits with what may be joined to them: "1 4/5", "1.3e6", "2^-1", "10G", "1.111,11", "22,24,26".
final class DigitNumerals {

    private static final Pattern NUMBER = Pattern.compile("\\d*[.,]?\\d+([.,]\\d+){0,20}");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern DOTTED = Pattern.compile("\\d{1,3}(\\.\\d{3})+");
    private static final Pattern EXPONENT = Pattern.compile("e\\d{1,3}");
    private static final Pattern TIMES = Pattern.compile("[x×]\\d{1,2}");
    private static final Pattern SMALL = Pattern.compile("\\d{1,3}");
    private static final int LARGEST_EXPONENT = 400;
    private static final Map<String, Rational> SUFFIXES = Map.of(
            "k", Rational.of(1_000),
            "K", Rational.of(1_000),
            "M", Rational.of(1_000_000),
            "MM", Rational.of(1_000_000),
            "mil", Rational.of(1_000_000),
            "G", Rational.of(1_000_000_000),
            "B", Rational.of(1_000_000_000),
            "b", Rational.of(1_000_000_000),
            "T", Rational.of(1_000_000_000_000L));

    private DigitNumerals() {}

    /// Returns whether no letters are joined to a number that ends there.
    static boolean stands(Line line, int end) {
        return !line.glued(end) || !Character.isLetterOrDigit(line.text(end).codePointAt(0));
    }

    /// Returns the numbers of a token that holds several: "22,24,26,31", "192.168.1.2".
    static List<PrintedNumeral> chain(Line line, int at) {
        var found = new ArrayList<PrintedNumeral>();
        var text = line.text(at);
        if (!line.digits(at)
                || !NUMBER.matcher(text).matches()
                || Digits.read(text).isPresent()) {
            return found;
        }
        int begin = line.token(at).span().begin();
        int from = 0;
        while (from < text.length()) {
            int end = pieceEnd(text, from);
            int first = begin + from;
            int after = begin + end;
            Digits.read(text.substring(from, end))
                    .ifPresent(read -> found.add(new PrintedNumeral(
                            new Span(first, after),
                            read.value(),
                            read.value().isWhole() ? Form.WHOLE : Form.DECIMAL,
                            false)));
            from = end + 1;
        }
        return found;
    }

    /// A piece ends at the next comma, or at the second full stop.
    private static int pieceEnd(String text, int from) {
        boolean stop = false;
        for (int i = from; i < text.length(); i++) {
            boolean dot = text.charAt(i) == '.';
            if (text.charAt(i) == ',' || dot && stop) {
                return i;
            }
            stop = stop || dot;
        }
        return text.length();
    }

    /// Returns the number that begins at the index, where more than digits and words belongs to it.
    static Optional<ReadNumeral> at(Line line, int at) {
        return comma(line, at)
                .or(() -> power(line, at))
                .or(() -> suffixed(line, at))
                .or(() -> fraction(line, at))
                .or(() -> SpelledFractions.at(line, at)
                        .map(read -> new ReadNumeral(read.end(), read.value(), Form.FRACTION)));
    }

    /// "1.111,11"
    private static Optional<ReadNumeral> comma(Line line, int at) {
        boolean joined = line.is(at + 1, ",") && line.glued(at + 1) && line.glued(at + 2);
        if (!joined
                || !DOTTED.matcher(line.text(at)).matches()
                || !WHOLE.matcher(line.text(at + 2)).matches()) {
            return Optional.empty();
        }
        return Digits.read(line.text(at).replace(".", "") + "." + line.text(at + 2))
                .filter(_ -> stands(line, at + 3))
                .map(read -> new ReadNumeral(at + 3, read.value(), Form.DECIMAL));
    }

    /// "1.1^23", "2.5^-1", "1.3e6", "1.3x10^6"
    private static Optional<ReadNumeral> power(Line line, int at) {
        var base = Digits.read(line.text(at));
        if (base.isEmpty() || !line.glued(at + 1)) {
            return Optional.empty();
        }
        var value = base.get().value();
        if (line.is(at + 1, "^")) {
            return exponent(line, at + 2).map(up -> new ReadNumeral(up.end(), raised(value, up.power()), Form.POWER));
        }
        if (EXPONENT.matcher(line.lower(at + 1)).matches()) {
            int up = Integer.parseInt(line.text(at + 1).substring(1));
            return up <= LARGEST_EXPONENT
                    ? Optional.of(new ReadNumeral(at + 2, value.times(raised(Rational.of(10), up)), Form.POWER))
                    : Optional.empty();
        }
        if (line.is(at + 1, "e") && line.is(at + 2, "-", "+") && line.glued(at + 2) && line.glued(at + 3)) {
            return exponent(line, at + 2)
                    .map(up -> new ReadNumeral(up.end(), value.times(raised(Rational.of(10), up.power())), Form.POWER));
        }
        return times(line, at + 1)
                .flatMap(times -> exponent(line, times.end())
                        .map(up ->
                                new ReadNumeral(up.end(), value.times(raised(times.base(), up.power())), Form.POWER)));
    }

    private record Times(int end, Rational base) {}

    /// The sign of multiplication with the base, up to its exponent: "x10^", "×2^", "×10" before a signed exponent.
    private static Optional<Times> times(Line line, int at) {
        boolean alone = line.is(at, "x", "×") && line.glued(at + 1);
        var base = alone
                ? line.text(at + 1)
                : TIMES.matcher(line.text(at)).matches() ? line.text(at).substring(1) : "";
        int end = alone ? at + 2 : at + 1;
        if (!SMALL.matcher(base).matches() || !line.glued(end)) {
            return Optional.empty();
        }
        boolean raised = line.is(end, "^");
        boolean signed = base.equals("10") && line.is(end, "-", "−", "+") && line.glued(end + 1);
        return raised || signed
                ? Optional.of(new Times(raised ? end + 1 : end, Rational.of(Long.parseLong(base))))
                : Optional.empty();
    }

    private record Exponent(int end, int power) {}

    private static Optional<Exponent> exponent(Line line, int at) {
        int sign = 1;
        int digits = at;
        while (line.is(digits, "-", "−", "+")) {
            sign = line.is(digits, "+") ? sign : -sign;
            digits++;
        }
        if (!SMALL.matcher(line.text(digits)).matches()) {
            return Optional.empty();
        }
        int power = Integer.parseInt(line.text(digits));
        return power <= LARGEST_EXPONENT ? Optional.of(new Exponent(digits + 1, sign * power)) : Optional.empty();
    }

    private static Rational raised(Rational base, int power) {
        int size = Math.abs(power);
        var numerator = base.numerator().pow(size);
        var denominator = base.denominator().pow(size);
        return power < 0 ? new Rational(denominator, numerator) : new Rational(numerator, denominator);
    }

    /// "100k", "1.2b", "10 G"
    private static Optional<ReadNumeral> suffixed(Line line, int at) {
        var power = Optional.ofNullable(SUFFIXES.get(line.text(at + 1)));
        return power.filter(_ -> stands(line, at + 2))
                .flatMap(times -> Digits.read(line.text(at)).map(read -> {
                    var value = read.value().times(times);
                    return new ReadNumeral(at + 2, value, value.isWhole() ? Form.WHOLE : Form.DECIMAL);
                }));
    }

    /// "4/5", "1 4/5"; but not within "222-2222/2222".
    private static Optional<ReadNumeral> fraction(Line line, int at) {
        boolean chained = line.is(at - 1, "-", "/") && line.digits(at - 2) && line.glued(at - 1);
        if (chained || !WHOLE.matcher(line.text(at)).matches()) {
            return Optional.empty();
        }
        var plain = part(line, at);
        if (plain.isPresent() || line.glued(at + 1)) {
            return plain;
        }
        var whole = Rational.of(Long.parseLong(line.text(at)));
        return part(line, at + 1)
                .filter(read -> read.value().compareTo(Rational.ONE) < 0)
                .map(read -> new ReadNumeral(read.end(), whole.plus(read.value()), Form.FRACTION));
    }

    private static Optional<ReadNumeral> part(Line line, int at) {
        boolean fits = WHOLE.matcher(line.text(at)).matches()
                && line.is(at + 1, "/")
                && line.glued(at + 1)
                && line.glued(at + 2)
                && WHOLE.matcher(line.text(at + 2)).matches()
                && !(line.is(at + 3, "/") && line.glued(at + 3))
                && stands(line, at + 3);
        if (!fits || Long.parseLong(line.text(at + 2)) == 0) {
            return Optional.empty();
        }
        var value = Rational.of(Long.parseLong(line.text(at)), Long.parseLong(line.text(at + 2)));
        return Optional.of(new ReadNumeral(at + 3, value, Form.FRACTION));
    }
}
