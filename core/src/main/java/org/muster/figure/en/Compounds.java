package org.muster.figure.en;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.muster.figure.Line;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Numeral;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Unit;
import org.muster.text.Lexicon;

/// Compounds are quantities told in a unit and its part: "1 hour and 45 minutes", "5 feet 3", "6'3\"", "4 euros 20
/// cents".
final class Compounds {

    private static final Map<String, Map<String, Rational>> PARTS = parts();
    private static final Rational HUNDRED = Rational.of(100);
    private static final Rational INCHES = Rational.of(12);

    private Compounds() {}

    /// Returns the term with the parts that follow it, if there are some.
    static Term read(Line line, Term term) {
        if (term.scale().counts()) {
            return marked(line, term);
        }
        return part(line, term).map(longer -> read(line, longer)).orElse(term);
    }

    private static Optional<Term> part(Line line, Term term) {
        int at = line.is(term.end(), "and", ",") ? term.end() + 1 : term.end();
        if (!line.counting(at) && !line.is(at, "a", "an") || line.hyphen(at - 1)) {
            return inches(line, term, line.is(at, "-") ? at + 1 : at);
        }
        return Numerals.at(line, at)
                .flatMap(read -> unit(line, read)
                        .flatMap(unit ->
                                ratio(line, term, unit).flatMap(ratio -> joined(term, read, unit.end(), ratio))))
                .or(() -> inches(line, term, at));
    }

    private static Optional<Units.Found> unit(Line line, Numerals.Read read) {
        int at = line.hyphen(read.end()) ? read.end() + 1 : read.end();
        return Units.at(line, at, read.digits()).or(() -> Currencies.after(line, at));
    }

    /// Returns how many of the smaller unit make one of the term's; only cents of the same money, or of dollars by any
    /// name, belong to it.
    private static Optional<Rational> ratio(Line line, Term term, Units.Found smaller) {
        boolean money = term.scale().kind() == Kind.MONEY && smaller.scale().kind() == Kind.MONEY;
        if (money) {
            boolean cents = smaller.scale().factor().times(HUNDRED).equals(Rational.ONE);
            boolean same =
                    smaller.scale().code().equals(term.scale().code()) || line.is(smaller.end() - 1, "cent", "cents");
            return cents && same && term.scale().factor().equals(Rational.ONE)
                    ? Optional.of(HUNDRED)
                    : Optional.empty();
        }
        return Optional.ofNullable(PARTS.getOrDefault(term.scale().code(), Map.of())
                .get(smaller.scale().code()));
    }

    private static Optional<Term> joined(Term term, Numerals.Read part, int end, Rational ratio) {
        boolean fits = part.numeral().value().compareTo(ratio) < 0
                && term.printed().step().signum() == 1
                && term.printed().value().isWhole();
        var value = part.numeral().value().over(ratio);
        var step = part.numeral().step().over(ratio);
        return fits
                ? Optional.of(term.upTo(end, new Numeral(term.printed().value().plus(value), step)))
                : Optional.empty();
    }

    /// "6-foot-2", "five feet nine"
    private static Optional<Term> inches(Line line, Term term, int at) {
        boolean feet = term.scale().code().equals("foot") && !line.is(term.end(), ",", "and");
        return Numerals.at(line, at)
                .filter(_ -> feet && stands(line, at + 1))
                .filter(read -> read.end() == at + 1 && unit(line, read).isEmpty())
                .flatMap(read -> joined(term, read, read.end(), INCHES));
    }

    private static boolean stands(Line line, int end) {
        return switch (line.tag(end)) {
            case NOUN, PROPN, ADJ, NUM -> false;
            default -> true;
        };
    }

    /// 6'3" and 5'10: feet and inches by their marks.
    private static Term marked(Line line, Term term) {
        int inch = term.end() + 1;
        boolean feet = line.is(term.end(), "'")
                && line.glued(term.end())
                && line.glued(inch)
                && line.digits(inch)
                && term.printed().value().compareTo(INCHES) < 0;
        if (!feet) {
            return term;
        }
        var foot = term.in(new Scale(Kind.LENGTH, new Unit.Measured("foot", "feet"), Rational.ONE, "foot"));
        int end = line.is(inch + 1, "\"") && line.glued(inch + 1) ? inch + 2 : inch + 1;
        return Numerals.at(line, inch)
                .filter(read -> read.end() == inch + 1)
                .flatMap(read -> joined(foot, read, end, INCHES))
                .orElse(term);
    }

    private static Map<String, Map<String, Rational>> parts() {
        Map<String, Map<String, Rational>> parts = new HashMap<>();
        for (var row : Lexicon.rows(Words.file("compounds"))) {
            parts.computeIfAbsent(row.get(0), _ -> new HashMap<>()).put(row.get(1), NumberWords.rational(row.get(2)));
        }
        return parts;
    }
}
