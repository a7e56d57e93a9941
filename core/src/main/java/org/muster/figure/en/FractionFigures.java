package org.muster.figure.en;

import java.util.Optional;
import java.util.Set;
import org.muster.figure.Digits;
import org.muster.figure.Draft;
import org.muster.figure.Line;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Numeral;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Unit;
import org.muster.model.text.Tag;

/// Fractions in words: "half of those", "two-thirds", "a quarter", "half an hour", "half of 1 percent".
final class FractionFigures implements Family {

    private static final Scale SHARE = new Scale(Kind.SHARE, new Unit.None(), Rational.ONE, "fraction");
    private static final Set<String> MORE =
            Set.of("more", "less", "fewer", "higher", "lower", "larger", "smaller", "cheaper");
    private static final Set<Tag> THINGS = Set.of(Tag.NOUN, Tag.PROPN, Tag.ADJ);

    @Override
    public Optional<Draft> at(Opening opening) {
        var line = opening.line();
        return fraction(line, opening.at(), opening.qualified()).map(part -> draft(opening, unit(line, part)));
    }

    private record Part(int begin, int end, Rational value, Scale scale) {}

    private static Optional<Part> fraction(Line line, int at, boolean qualified) {
        return andHalf(line, at)
                .or(() -> half(line, at, qualified))
                .or(() -> several(line, at))
                .or(() -> single(line, at, qualified));
    }

    /// "a year and a half", "three hours and a quarter"
    private static Optional<Part> andHalf(Line line, int at) {
        boolean article = line.is(at, "a", "an");
        var count = Numerals.at(line, at).filter(_ -> !article);
        int noun = count.map(Numerals.Read::end).orElse(at + 1);
        var whole = count.map(read -> read.numeral().value()).orElse(Rational.ONE);
        if (count.isEmpty() && !article) {
            return Optional.empty();
        }
        return Units.at(line, noun, false)
                .filter(unit -> line.is(unit.end(), "and") && line.is(unit.end() + 1, "a", "half"))
                .flatMap(unit -> {
                    int part = line.is(unit.end() + 1, "a") ? unit.end() + 2 : unit.end() + 1;
                    return NumberWords.value(line, part, NumberSort.FRACTION)
                            .filter(_ -> !line.is(part + 1, "of", "-"))
                            .map(value -> new Part(at, part + 1, whole.plus(value), unit.scale()));
                });
    }

    private static Optional<Part> half(Line line, int at, boolean qualified) {
        boolean half = line.is(at, "half")
                && !(line.is(at + 1, "as") && line.is(at + 2, "many", "much", "likely"))
                && Numerals.at(line, at).isEmpty();
        boolean after = !line.hyphen(at + 1) || Units.isDuration(line, at + 2);
        boolean other = line.is(
                        at - 1, "the", "this", "that", "other", "latter", "last", "better", "top", "bottom", "-",
                        "final")
                || NumberWords.is(line, at - 1, NumberSort.ORDINAL)
                || line.tag(at - 1) == Tag.ADJ && !(line.is(at + 1, "of") && line.is(at + 2, "them", "whom", "those"));
        boolean thing = THINGS.contains(line.tag(at + 1))
                && Units.at(line, at + 1, false).isEmpty();
        boolean parts = line.is(at + 1, "of") && !line.is(at - 1, "first", "second", "other", "latter");
        return half
                        && after
                        && (qualified || parts && !other || !other && !thing && !line.is(at + 1, "as", "-", "past"))
                ? Optional.of(new Part(at, at + 1, Rational.of(1, 2), SHARE))
                : Optional.empty();
    }

    /// "two-thirds", "one fifth", "nine tenths"
    private static Optional<Part> several(Line line, int at) {
        return NumberWords.value(line, at, NumberSort.UNIT)
                .filter(count -> count.signum() == 1)
                .flatMap(count -> {
                    int noun = line.hyphen(at + 1) ? at + 2 : at + 1;
                    boolean one = count.equals(Rational.ONE);
                    boolean fits = one
                            ? noun == at + 2 || !THINGS.contains(line.tag(noun + 1))
                            : line.lower(noun).endsWith("s") || line.is(noun, "quarter", "half");
                    return NumberWords.value(line, noun, NumberSort.FRACTION)
                            .filter(_ -> fits && !line.hyphen(noun + 1))
                            .map(part -> new Part(at, noun + 1, count.times(part), SHARE));
                });
    }

    /// "a third of", "by a quarter", "nearly a fifth"; but "a third man" counts nobody.
    private static Optional<Part> single(Line line, int at, boolean qualified) {
        int noun = line.hyphen(at + 2) ? at + 3 : at + 2;
        boolean measured = line.is(at, "a") && line.is(at + 1, "half", "quarter") && isLength(line, noun);
        if (measured && Numerals.at(line, at).isEmpty()) {
            return NumberWords.value(line, at + 1, NumberSort.FRACTION)
                    .map(value -> new Part(at, at + 2, value, SHARE));
        }
        boolean follows = line.is(at + 2, "of") || line.in(at + 2, MORE) || isWhen(line, at);
        return line.is(at, "a", "an")
                        && (qualified || follows || isClear(line, at))
                        && !line.hyphen(at + 2)
                        && Numerals.at(line, at).isEmpty()
                ? NumberWords.value(line, at + 1, NumberSort.FRACTION)
                        .filter(_ -> follows || !THINGS.contains(line.tag(at + 2)) || qualified && isPast(line, at + 2))
                        .map(value -> new Part(at, at + 2, value, SHARE))
                : Optional.empty();
    }

    /// "rose by a fifth last year".
    private static boolean isWhen(Line line, int at) {
        return line.is(at - 1, "by") && line.is(at + 2, "last", "this") && Units.isDuration(line, at + 3);
    }

    /// "came", which the tagger may take for a noun: its dictionary form is another word, and it is no plural.
    private static boolean isPast(Line line, int index) {
        return !line.lemma(index).equals(line.lower(index))
                && !line.lower(index).endsWith("s");
    }

    /// "a half mile"
    private static boolean isLength(Line line, int noun) {
        return Units.at(line, noun, false)
                .filter(unit ->
                        unit.scale().kind() == Kind.LENGTH || unit.scale().kind() == Kind.DURATION)
                .isPresent();
    }

    private static boolean isClear(Line line, int at) {
        return line.is(at - 1, "by")
                || isOr(line, at)
                || line.is(at + 1, "quarter", "half")
                        && !THINGS.contains(line.tag(at + 2))
                        && !line.is(at - 1, "in", "for");
    }

    /// "310 of the 860 limes, or a third.", "310 limes (a fifth)": what closes a clause behind a number
    /// tells it again; not "came second in 2004, or a third, if the judges had seen it all".
    private static boolean isOr(Line line, int at) {
        boolean or = line.is(at - 1, "or")
                && line.is(at - 2, ",", "-", "–", "—")
                && line.is(at + 2, ".", ",", ";", ":", ")");
        boolean bracketed = line.is(at - 1, "(") && line.is(at + 2, ")");
        return (or || bracketed) && isBehindNumber(line, at);
    }

    private static boolean isBehindNumber(Line line, int at) {
        boolean number = false;
        for (int i = 0; i < at; i++) {
            if (NumberWords.is(line, i, NumberSort.ORDINAL)) {
                return false;
            }
            number |= Numerals.at(line, i).isPresent();
        }
        return number;
    }

    /// "half an hour", "a quarter of a mile", "half of 1 percent", "half a percentage point"
    private static Part unit(Line line, Part part) {
        int next = line.is(part.end(), "of", "-") ? part.end() + 1 : part.end();
        int noun = line.is(next, "a", "an", "one", "1") ? next + 1 : next;
        if (noun == part.end() + 1 && line.is(part.end(), "of")) {
            return part;
        }
        if (line.is(noun, "point") && part.end() < noun) {
            return new Part(part.begin(), noun + 1, part.value(), Points.scale(line));
        }
        return Units.at(line, noun, true)
                .filter(found ->
                        !line.is(noun, "c", "f", "m") && (found.scale().kind() != Kind.SHARE || noun != part.end()))
                .filter(found -> noun != part.end()
                        || found.scale().kind() == Kind.DURATION
                        || found.scale().kind() == Kind.LENGTH && line.is(part.begin(), "a"))
                .map(found -> new Part(part.begin(), found.end(), part.value(), found.scale()))
                .orElse(part);
    }

    private static Draft draft(Opening opening, Part part) {
        var numeral =
                Digits.scaled(Numeral.simpleFraction(part.value()), part.scale().factor());
        var cues = opening.cues(Draft.cue(opening.line(), part.begin(), part.end(), "share.fraction"));
        var amount = Amounts.qualified(new Amount.Point(numeral), opening.line(), opening.qualifiers());
        return new Draft(
                opening.index(), part.end(), part.scale().kind(), Amounts.quantity(amount, part.scale()), cues);
    }
}
