package org.muster.figure.en;

import java.util.Optional;
import java.util.Set;
import org.muster.figure.Draft;
import org.muster.figure.Line;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Per;
import org.muster.model.quantity.Quantity;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Unit;
import org.muster.model.text.Tag;

/// Ages: "22-year-old", "aged 34", "people over 65"; [AgesApposed] and [AgesTold] read those without a word of age.
final class AgeFigures implements Family {

    private static final Set<String> LEADS = Words.near("age-lead");
    private static final Set<String> PERSONS = Words.near("person");
    private static final Set<String> CALENDAR =
            Set.of("year", "years", "yr", "yrs", "month", "months", "week", "weeks", "day", "days", "hour", "hours");
    private static final Rational OLDEST = Rational.of(120);
    private static final int NEAR = 12;

    private static final Set<String> MANY = Set.of("are", "were");
    private static final Set<String> BEING = Set.of("is", "was", "are", "were");

    /// Tokens of a bounded age: "under five", "65 and older".
    private static final int BOUND = 3;

    @Override
    public Optional<Draft> at(Opening opening) {
        var line = opening.line();
        return opening.amount()
                .flatMap(draft -> yearOld(line, draft)
                        .or(() -> led(line, draft))
                        .or(() -> AgesApposed.read(line, draft))
                        .or(() -> AgesTold.read(line, draft))
                        .or(() -> bounded(line, draft)));
    }

    /// "22-year-old", "29 year-old", "12 years old", "1.5-y/o"
    private static Optional<Draft> yearOld(Line line, Draft draft) {
        int at = draft.end();
        var unit = "year";
        if (line.in(at - 1, CALENDAR)) {
            unit = singular(line.lower(at - 1));
        } else if (line.hyphen(at) && line.in(at + 1, CALENDAR)) {
            unit = singular(line.lower(at + 1));
            at += 2;
        } else if (line.in(at, CALENDAR)) {
            unit = singular(line.lower(at));
            at++;
        } else {
            return suspended(line, draft).or(() -> shortOld(line, draft));
        }
        int old = line.is(at, "-") ? at + 1 : at;
        if (line.is(old, "old", "olds")) {
            return Optional.of(age(line, draft, old + 1, unit));
        }
        return line.is(at, "of") && line.is(at + 1, "age")
                ? Optional.of(age(line, draft, at + 2, unit))
                : Optional.empty();
    }

    /// "an 8- and a 9-year-old"
    private static Optional<Draft> suspended(Line line, Draft draft) {
        int and = draft.end() + 1;
        int next = line.is(and + 1, "a", "an") ? and + 2 : and + 1;
        boolean old = line.is(draft.end(), "-")
                && line.is(and, "and", "or", "to")
                && line.digits(next)
                && line.hyphen(next + 1)
                && line.in(next + 2, CALENDAR)
                && line.is(next + 4, "old", "olds");
        return old ? Optional.of(age(line, draft, draft.end(), singular(line.lower(next + 2)))) : Optional.empty();
    }

    private static Optional<Draft> shortOld(Line line, Draft draft) {
        int at = line.hyphen(draft.end()) ? draft.end() + 1 : draft.end();
        if (line.is(at, "y") && line.is(at + 1, "/") && line.is(at + 2, "o")) {
            return Optional.of(age(line, draft, at + 3, "year"));
        }
        return line.is(at, "yo") ? Optional.of(age(line, draft, at + 1, "year")) : Optional.empty();
    }

    /// "aged 34", "ages 18 months and 3 years", "at the age of 12", "turned 50"
    private static Optional<Draft> led(Line line, Draft draft) {
        if (!isNumber(draft)) {
            return Optional.empty();
        }
        if (inside(line, draft)) {
            return Optional.of(age(line, draft, draft.end(), "year"));
        }
        if (line.lemma(draft.begin() - 1).equals("turn") && plain(line, draft)) {
            return Optional.of(age(line, draft, draft.end(), "year"));
        }
        boolean counts = line.tag(draft.end()) == Tag.NOUN && draft.kind() == Kind.COUNT;
        for (int i = draft.begin() - 1; 0 <= i && draft.begin() - NEAR <= i; i--) {
            if (line.in(i, LEADS)) {
                boolean next = i == draft.begin() - 1
                        || line.is(i + 1, ":") && i == draft.begin() - 2
                        || line.is(i + 1, "of") && i == draft.begin() - 2;
                return next || !counts ? Optional.of(age(line, draft, draft.end(), "year")) : Optional.empty();
            }
            if (!chains(line, i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "between the ages of 21 and 38"
    private static boolean inside(Line line, Draft draft) {
        for (int i = draft.begin(); i < draft.end(); i++) {
            if (line.in(i, LEADS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean chains(Line line, int index) {
        return line.is(index, "and", "or", ",", "to", "of", "between", "from", "-", "just")
                || line.in(index, CALENDAR)
                || line.is(index, ":") && line.in(index - 1, LEADS)
                || line.digits(index)
                || NumberWords.is(line, index, NumberSort.UNIT);
    }

    /// "people over 65", "children under 5", "65 and older"
    private static Optional<Draft> bounded(Line line, Draft draft) {
        boolean over = line.is(draft.begin(), "over", "under", "above", "below")
                || line.is(draft.begin(), "older", "younger") && line.is(draft.begin() + 1, "than");
        boolean older = line.is(draft.end() - 1, "older", "younger") || line.is(draft.end() - 2, "and");
        boolean people = line.form(draft.begin() - 1, PERSONS)
                || line.is(draft.begin() - 1, "those", "anyone", "everyone")
                || over && isSaidOfPeople(line, draft);
        boolean counted = draft.kind() == Kind.COUNT && draft.end() <= draft.begin() + BOUND;
        boolean bounded = counted && people && (over || older) || isManOf(line, draft);
        return bounded && !countsThings(line, draft.end())
                ? Optional.of(age(line, draft, draft.end(), "year"))
                : Optional.empty();
    }

    /// "half of them are under 20"
    private static boolean isSaidOfPeople(Line line, Draft draft) {
        boolean than = line.is(draft.begin(), "older", "younger");
        boolean are = line.in(draft.begin() - 1, than ? BEING : MANY) && AgesTold.ends(line, draft.end());
        for (int i = draft.begin() - 2; are && 0 <= i && draft.begin() - NEAR <= i; i--) {
            if (than || line.is(i, "them", "whom", "those") || line.form(i, PERSONS)) {
                return true;
            }
        }
        return false;
    }

    /// "the man of 81", "a mechanic of 27"; "the mayor of 27 villages" and "a mother of three" are none.
    private static boolean isManOf(Line line, Draft draft) {
        int person = draft.begin() - 2;
        boolean named = line.is(person, "man", "woman", "boy", "girl", "child", "teenager", "baby", "pensioner")
                && line.is(person - 1, "the");
        return line.is(person + 1, "of")
                && (named
                        || line.form(person, PERSONS)
                                && line.is(person - 1, "a", "an", "another")
                                && line.digits(draft.begin()))
                && plain(line, draft)
                && !countsThings(line, draft.end());
    }

    private static boolean countsThings(Line line, int end) {
        boolean things = line.tag(end) == Tag.NOUN && line.lower(end).endsWith("s");
        return things || line.tag(end) == Tag.PROPN || line.tag(end) == Tag.ADJ;
    }

    private static boolean isNumber(Draft draft) {
        return draft.kind() == Kind.COUNT || draft.kind() == Kind.DURATION;
    }

    static boolean plain(Line line, Draft draft) {
        return draft.kind() == Kind.COUNT
                && draft.quantity().amount() instanceof Amount.Point(var numeral)
                && numeral.value().compareTo(OLDEST) < 0
                && numeral.value().isWhole()
                && line.tag(draft.end()) != Tag.NOUN;
    }

    static Draft age(Line line, Draft draft, int end, String unit) {
        var own = draft.quantity().unit() instanceof Unit.Measured measured ? measured.code() : unit;
        var measured = new Unit.Measured(own, own + "s");
        var quantity = new Quantity(draft.quantity().amount(), measured, new Per.Nothing());
        return new Draft(draft.begin(), end, draft.kind(), draft.quantity(), draft.cues())
                .as(Kind.AGE, quantity, Draft.cue(line, draft.begin(), end, "age"));
    }

    private static String singular(String unit) {
        return unit.startsWith("yr") ? "year" : unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    }
}
