package org.muster.figure.en;

import java.util.Optional;
import java.util.Set;
import org.muster.figure.Draft;
import org.muster.figure.Line;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Numeral;
import org.muster.model.quantity.Quantity;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Tag;

/// Multiples and repetitions: "almost doubled", "twice as many", "three times more", "tenfold"; "shot twice".
final class MultipleFigures implements Family {

    private static final Set<String> COMPARED = Words.near("comparison");
    private static final Set<String> BARE = Set.of("double", "triple", "treble", "quadruple", "quintuple", "halve");
    private static final Set<String> AFTER_BARE =
            Set.of("the", "that", "what", "its", "their", "his", "her", "those", "this", "last", "our");
    private static final Set<String> HARM = Words.near("harm");
    private static final Set<String> PERIODS = Words.near("period");

    @Override
    public Optional<Draft> at(Opening opening) {
        var line = opening.line();
        return word(line, opening.at(), opening.qualified())
                .or(() -> twice(line, opening.at(), opening.index()))
                .map(part -> draft(opening, part))
                .or(() -> times(opening));
    }

    private static Draft draft(Opening opening, Part part) {
        var line = opening.line();
        var cues = opening.cues(Draft.cue(line, opening.at(), part.end(), part.rule()));
        return new Draft(opening.index(), part.end(), part.kind(), Quantity.of(amount(opening, part)), cues);
    }

    /// "more than halved", "nearly halved": more than a half is gone, so that less is left, and nearly a
    /// half, so that a little more is. Words bound what a verb takes off as they bound a number below
    /// nought.
    private static Amount amount(Opening opening, Part part) {
        boolean takesOff = part.rule().equals("multiple.word") && part.value().compareTo(Rational.ONE) < 0;
        var value = takesOff ? part.value().negate() : part.value();
        var point = new Amount.Point(new Numeral(value, Rational.ZERO));
        var amount = Amounts.qualified(point, opening.line(), opening.qualifiers());
        return takesOff ? Amounts.negated(amount) : amount;
    }

    private record Part(int end, Rational value, Kind kind, String rule) {}

    /// "doubled", "to triple", "more than double", "tenfold"
    private static Optional<Part> word(Line line, int at, boolean qualified) {
        boolean adverb = line.is(at + 1, "down", "over", "back", "as")
                || line.is(at + 1, "-")
                || line.glued(at) && line.is(at - 1, "-");
        boolean bare = line.in(at, BARE);
        boolean means = bare
                ? qualified || line.tag(at) == Tag.VERB || line.in(at + 1, AFTER_BARE)
                : !line.is(at, "doubles", "triples") || line.tag(at) == Tag.VERB;
        boolean agent = bare && line.tag(at + 1) == Tag.NOUN && !qualified;
        return NumberWords.value(line, at, NumberSort.MULTIPLE)
                .filter(_ -> means && !adverb && !agent)
                .map(value -> new Part(at + 1, value, Kind.MULTIPLE, "multiple.word"));
    }

    /// "twice as many" is a multiple, "hit twice" a count.
    private static Optional<Part> twice(Line line, int at, int index) {
        if (line.is(at, "half")
                && line.is(at + 1, "as")
                && line.is(at + 2, "many", "much")
                && line.is(at + 3, "again")) {
            return Optional.of(new Part(at + 4, Rational.of(3, 2), Kind.MULTIPLE, "multiple.half-again"));
        }
        if (line.is(at, "half") && line.is(at + 1, "as") && line.is(at + 2, "many", "much", "likely", "big", "large")) {
            return Optional.of(new Part(at + 1, Rational.of(1, 2), Kind.MULTIPLE, "multiple.half-as"));
        }
        var value = NumberWords.value(line, at, NumberSort.TIMES);
        if (value.isEmpty() || line.is(at, "once") && !countsOnce(line, at, index) || line.hyphen(at + 1)) {
            return Optional.empty();
        }
        boolean compares = !line.is(at, "once") && compares(line, at + 1);
        return Optional.of(new Part(
                at + 1,
                value.get(),
                compares ? Kind.MULTIPLE : Kind.COUNT,
                compares ? "multiple.twice" : "count.times"));
    }

    private static boolean compares(Line line, int at) {
        return line.in(at, COMPARED)
                && !(line.is(at, "this", "that", "his", "her", "those") && line.is(at + 1, "week", "month", "year"));
    }

    /// "once a week", "only once", "shot once in the leg"; but "once a minister" and "once more" count nothing.
    private static boolean countsOnce(Line line, int at, int index) {
        boolean period = line.is(at + 1, "a", "an", "every", "each", "per") && line.in(at + 2, PERIODS);
        boolean restricted = index < at || line.is(at - 1, "only", "just", "than");
        boolean place = line.is(at + 1, "in", "on")
                && line.is(at + 2, "the", "his", "her", "their", "each")
                && !line.is(at + 3, "past", "last", "office", "country");
        boolean done = place
                && (line.tag(at - 1) == Tag.VERB
                        || line.is(at - 1, "him", "her", "them", "me") && line.tag(at - 2) == Tag.VERB
                        || HARM.contains(line.lemma(at - 1))
                        || line.is(at - 1, ",", "and"));
        boolean beside = line.is(at + 1, ",", "and", "in", "on") && hasTwice(line);
        return !line.is(at - 1, "at", "for", "all") && (period || restricted || done || beside);
    }

    private static boolean hasTwice(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.is(i, "twice", "thrice")) {
                return true;
            }
        }
        return false;
    }

    /// "three times as many", "a 10-fold rise", "2.5x"
    private static Optional<Draft> times(Opening opening) {
        var line = opening.line();
        return opening.amount().filter(draft -> draft.kind() == Kind.COUNT).flatMap(draft -> {
            int at = line.hyphen(draft.end()) ? draft.end() + 1 : draft.end();
            boolean times = line.is(at, "times") && compares(line, at + 1);
            boolean fold = line.is(at, "fold", "x") && (line.glued(at) || at == draft.end() + 1);
            if (!times && !fold) {
                return Optional.empty();
            }
            return Optional.of(new Draft(draft.begin(), at + 1, draft.kind(), draft.quantity(), draft.cues())
                    .as(Kind.MULTIPLE, draft.quantity(), Draft.cue(line, at, at + 1, "multiple.times")));
        });
    }
}
