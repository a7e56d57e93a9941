package org.muster.figure.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.figure.Draft;
import org.muster.figure.Line;
import org.muster.figure.en.Qualifiers.Qualifier;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Numeral;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Cue;

/// The amount reader reads a number with its qualifiers, its range and its unit.
final class AmountReader {

    private static final Set<String> RANGE_LEADS = Words.near("range");
    private static final Set<String> RISES = Words.near("rise");
    private static final Set<String> FALLS = Words.near("fall");
    private static final Set<String> MOVES = Words.near("move");
    private static final Set<String> STANDINGS = Words.near("lead");
    private static final Set<String> ADVERBS = Set.of("possibly", "perhaps", "even", "maybe", "at", "most");
    private static final int NEAR = 6;
    private static final int FAR = 9;
    private static final Rational THOUSAND = Rational.of(1000);

    private AmountReader() {}

    /// Returns the amount that begins there.
    static Optional<Draft> at(Opening opening) {
        var line = opening.line();
        int at = opening.at();
        return core(line, at)
                .or(() -> unitAlone(line, at, opening.qualifiers()))
                .map(core -> draft(line, opening.index(), opening.qualifiers(), core));
    }

    /// Numbers of one amount, the upper one only in a range.
    private record Core(int begin, int end, List<Term> terms, String rule) {
        Core {
            terms = List.copyOf(terms);
        }
    }

    private static Optional<Core> core(Line line, int at) {
        return between(line, at)
                .or(() -> fromTo(line, at))
                .or(() -> Term.at(line, at)
                        .map(term -> range(line, at, term)
                                .orElseGet(() -> new Core(at, term.end(), List.of(shared(line, at, term)), "number"))));
    }

    /// "between 5 and 7"
    private static Optional<Core> between(Line line, int at) {
        int word = line.is(at, "anywhere", "somewhere") ? at + 1 : at;
        if (!line.is(word, "between")) {
            return Optional.empty();
        }
        boolean ages = line.is(word + 1, "the") && line.is(word + 2, "age", "ages") && line.is(word + 3, "of");
        int first = ages ? word + 4 : word + 1;
        int from = line.is(first, "about", "around", "roughly", "ages") ? first + 1 : first;
        return Term.at(line, from)
                .filter(low -> line.is(low.end(), "and", "to"))
                .flatMap(low -> second(line, low, low.end() + 1).flatMap(high -> pair(at, low, high, "between")));
    }

    /// "from 5 to 7", where nothing went from one to the other.
    private static Optional<Core> fromTo(Line line, int at) {
        if (!line.is(at, "from") || !ranges(line, at)) {
            return Optional.empty();
        }
        return Term.at(line, at + 1)
                .filter(low -> line.is(low.end(), "to"))
                .flatMap(low -> second(line, low, low.end() + 1).flatMap(high -> pair(at, low, high, "from-to")));
    }

    /// "5 to 7", "5-7", "5 or 6", "one or possibly two", "150, maybe 200"
    private static Optional<Core> range(Line line, int at, Term low) {
        int link = low.end();
        if (line.is(link, ",")
                && line.is(link + 1, "maybe", "perhaps", "possibly")
                && low.scale().counts()) {
            return second(line, low, link + 2).flatMap(term -> pair(at, low, term, "range"));
        }
        boolean suspended = line.is(link, "-") && line.glued(link) && line.is(link + 1, "to", "or");
        int word = suspended ? link + 1 : link;
        boolean hyphen = line.hyphen(word) || isSpacedRange(line, low, word);
        if (!hyphen && !line.is(word, "to", "or") || line.is(word, "to") && moves(line, at)) {
            return Optional.empty();
        }
        int next = line.hyphen(word + 1) && suspended ? word + 2 : word + 1;
        var high = second(line, low, line.is(word, "or") ? pastAdverbs(line, next) : next);
        boolean wide = high.filter(term -> tooWide(low, term)).isPresent();
        if (wide && (line.is(word, "or") || line.is(word, "to") && by(line, at, low, high.get()))) {
            return Optional.empty();
        }
        return high.flatMap(term -> pair(at, low, term, "range"));
    }

    /// "rose by $40 million to $400 million", "fell 300 to 4,100" tell by how much and up to where; "rose 2 to 8
    /// percent" shares its unit, and is a range.
    private static boolean by(Line line, int at, Term low, Term high) {
        boolean alike = low.scale().counts() == high.scale().counts();
        int verb = line.is(at - 1, "by") ? at - 2 : at - 1;
        boolean moved = line.form(verb, RISES) || line.form(verb, FALLS) || line.is(at - 1, "by");
        return alike && moved && !ranges(line, at);
    }

    /// "2000 - 2500 calories": blanks around the dash, and a unit that both share.
    private static boolean isSpacedRange(Line line, Term low, int dash) {
        return line.is(dash, "-")
                && low.digits()
                && low.scale().counts()
                && line.digits(dash + 1)
                && Term.at(line, dash + 1)
                        .filter(high -> !high.scale().counts() && !high.currencyFirst())
                        .isPresent();
    }

    private static int pastAdverbs(Line line, int at) {
        int next = at;
        while (line.in(next, ADVERBS)) {
            next++;
        }
        return next;
    }

    /// "rose from 5 to 8 percent": the first of two numbers takes power and unit of the second.
    private static Term shared(Line line, int at, Term first) {
        if (!line.is(first.end(), "to") || !line.is(at - 1, "from") && !moves(line, at)) {
            return first;
        }
        return second(line, first, first.end() + 1)
                .map(second -> inUnitOf(first, second))
                .orElse(first);
    }

    private static Term inUnitOf(Term first, Term second) {
        var low = first;
        if (!low.powered() && second.powered() && low.printed().value().compareTo(THOUSAND) < 0) {
            low = low.times(power(second.printed()));
        }
        return low.scale().counts() && !second.scale().counts() ? low.in(second.scale()) : low;
    }

    private static boolean tooWide(Term low, Term high) {
        return 0 < high.printed().value().compareTo(low.printed().value().times(Rational.of(3)))
                && !low.printed().value().equals(Rational.ONE);
    }

    private static Optional<Term> second(Line line, Term low, int index) {
        return low.currencyFirst()
                ? Term.at(line, index)
                        .filter(Term::currencyFirst)
                        .or(() -> Term.money(line, index, low.scale())
                                .filter(term ->
                                        Currencies.after(line, term.end()).isEmpty()))
                : Term.at(line, index);
    }

    /// Shares power and unit between the two ends, and refuses a pair that does not ascend.
    private static Optional<Core> pair(int begin, Term first, Term high, String rule) {
        var low = inUnitOf(first, high);
        if (rule.equals("range") && meansThousands(low.printed(), high.printed())) {
            low = low.times(THOUSAND);
        }
        boolean alike = low.scale().equals(high.scale());
        boolean ascends = low.numeral().value().compareTo(high.numeral().value()) < 0;
        return alike && ascends ? Optional.of(new Core(begin, high.end(), List.of(low, high), rule)) : Optional.empty();
    }

    /// "10-15,000" is 10,000 to 15,000.
    private static boolean meansThousands(Numeral low, Numeral high) {
        var raised = low.value().times(THOUSAND);
        return high.value().over(THOUSAND).isWhole()
                && low.value().isWhole()
                && Rational.ONE.compareTo(low.value()) < 0
                && raised.compareTo(high.value()) < 0
                && high.value().compareTo(raised.times(Rational.of(5))) < 0;
    }

    private static Rational power(Numeral high) {
        if (high.value().compareTo(THOUSAND) < 0) {
            return Rational.ONE;
        }
        var power = THOUSAND;
        while (power.times(THOUSAND).compareTo(high.value()) <= 0) {
            power = power.times(THOUSAND);
        }
        return power;
    }

    /// "46 percent to 42" in a poll and "up 5 to 8" are two numbers each.
    private static boolean moves(Line line, int at) {
        if (line.is(at - 1, "from")) {
            return !ranges(line, at - 1);
        }

        for (int i = at - 1; 0 <= i && at - NEAR <= i; i--) {
            if (line.is(i, ",", ";", ":", "(")) {
                return false;
            }
            if (line.in(i, STANDINGS) || STANDINGS.contains(line.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    /// "from" begins a range after "ranging", "anywhere" and the like, or where nothing rises or falls before it.
    private static boolean ranges(Line line, int from) {
        boolean verb = false;
        for (int i = from - 1; 0 <= i && from - NEAR <= i; i--) {
            if (line.form(i, RANGE_LEADS)) {
                return true;
            }
            verb = verb || line.form(i, RISES) || line.form(i, FALLS) || line.form(i, MOVES);
        }
        return !verb && !isByBefore(line, from) && !Levels.areMoved(line, from);
    }

    private static boolean isByBefore(Line line, int from) {
        for (int i = from - 1; 0 <= i && from - FAR <= i; i--) {
            if (isBy(line, i)) {
                return true;
            }
        }
        return false;
    }

    /// "by 30 percent, from 300 to 490", "by a third in two years, from …": what comes after tells what went so far.
    private static boolean isBy(Line line, int at) {
        return line.is(at, "by")
                && (line.digits(at + 1)
                        || line.is(at + 1, "half")
                        || line.is(at + 1, "a") && line.is(at + 2, "third", "quarter", "fifth", "tenth"));
    }

    /// "more than a year", "within an hour", "nearly a mile": a unit with an article and a qualifier.
    private static Optional<Core> unitAlone(Line line, int at, List<Qualifier> before) {
        if (before.isEmpty()
                || !line.is(at, "a", "an")
                || line.is(before.getLast().begin(), "some", "as far as")) {
            return Optional.empty();
        }
        return Units.at(line, at + 1, false)
                .filter(unit -> !unit.scale().percent())
                .map(unit -> new Term(
                        unit.end(), new Numeral(Rational.ONE, Rational.ONE), unit.scale(), false, false, false))
                .map(term -> new Core(at, term.end(), List.of(term), "unit-alone"));
    }

    private static Draft draft(Line line, int index, List<Qualifier> before, Core core) {
        var after = Qualifiers.after(line, core.end());
        int end = after.map(Qualifier::end).orElse(core.end());
        var scale = core.terms().getLast().scale();
        if (after.isPresent() && scale.counts()) {
            var unit = Currencies.after(line, end).or(() -> lateUnit(line, core, after.get()));
            if (unit.isPresent()) {
                scale = unit.get().scale();
                end = unit.get().end();
            }
        }
        var measured = scale;
        var terms = core.terms().stream().map(term -> term.in(measured)).toList();
        var amount = Amounts.of(terms.getFirst().numeral(), terms.getLast().numeral(), terms.size());
        var qualifiers = new ArrayList<>(before);
        after.ifPresent(qualifiers::add);
        var cues = new ArrayList<Cue>();
        qualifiers.forEach(found -> cues.add(
                Draft.cue(line, found.begin(), found.end(), found.effect().rule())));
        cues.add(Draft.cue(line, core.begin(), core.end(), "amount." + core.rule()));
        var quantity = Amounts.quantity(Amounts.qualified(amount, line, qualifiers), measured);
        return new Draft(index, end, isPart(measured, terms) ? Kind.SHARE : measured.kind(), quantity, cues);
    }

    /// "3/4 of the staff"
    private static boolean isPart(Scale scale, List<Term> terms) {
        var numeral = terms.getFirst().numeral();
        return scale.counts() && numeral.step().signum() == 0 && numeral.value().compareTo(Rational.ONE) < 0;
    }

    /// "10 or more years", "a dozen or so kilometres"
    private static Optional<Units.Found> lateUnit(Line line, Core core, Qualifier after) {
        return line.is(after.begin(), "+", "plus", "-", "or", "odd")
                ? Units.at(line, after.end(), core.terms().getLast().digits())
                : Optional.empty();
    }
}
