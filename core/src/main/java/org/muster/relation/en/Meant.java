package org.muster.relation.en;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Direction;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;

/// Meant are figures that the words leave no choice about, so that a relation of them is wrong where it does not hold.
final class Meant {

    private Meant() {}

    /// Returns whether the relation must be of these figures: its line prints no others, it went "from" one "to" the
    /// other, or everybody is of one sex or the other.
    static boolean byWords(Relation relation, List<Figure> own, Line line) {
        return line.all().containsAll(own)
                && (isAlone(relation, own, line)
                        || isFromTo(relation, own, line)
                        || relation.cue().rule().equals(SumFrames.SEX));
    }

    /// "Three firms: eight cameras for one, six for another": what is smaller than a part is no total all the same.
    private static boolean isAlone(Relation relation, List<Figure> own, Line line) {
        return relation instanceof Relation.SumOf
                ? line.all().stream()
                                .filter(other -> !own.contains(other))
                                .allMatch(other -> isCount(other, own.size() - 1))
                        && own.stream().allMatch(part -> Tally.value(part).compareTo(Tally.value(own.getFirst())) <= 0)
                : others(line, own).allMatch(other -> isTime(other) || isHowMuch(other, relation, own));
    }

    /// "The five clinics have 900 beds: 400 in Dorn …": how many parts there are.
    private static boolean isCount(Figure other, int parts) {
        return Passage.count(other) && Tally.value(other).equals(Rational.of(parts));
    }

    /// Returns the other figures of the part of the line, between semicolons, that holds the figures.
    private static Stream<Figure> others(Line line, List<Figure> own) {
        int first = own.stream()
                .mapToInt(figure -> Setting.index(line, figure))
                .min()
                .orElse(0);
        int last = own.stream()
                .mapToInt(figure -> Setting.index(line, figure))
                .max()
                .orElse(0);
        return line.all().stream()
                .filter(other -> !own.contains(other))
                .filter(other -> line
                        .tokens()
                        .subList(
                                Math.min(first, Setting.index(line, other)), Math.max(last, Setting.index(line, other)))
                        .stream()
                        .noneMatch(token -> token.is(";")));
    }

    /// "516, 86 more than the 430 of last year, a rise of 20 percent": by how much the two differ in numbers.
    private static boolean isHowMuch(Figure other, Relation relation, List<Figure> own) {
        return relation instanceof Relation.Changed
                && own.size() == 3
                && Passage.additive(other)
                && (Tally.differs(other, Direction.MORE, own.get(1), own.get(2))
                        || Tally.differs(other, Direction.LESS, own.get(1), own.get(2)));
    }

    /// "By a third in two years": how long it took is no number that may be meant.
    private static boolean isTime(Figure figure) {
        return figure.kind() == Kind.DURATION || figure.kind() == Kind.AGE;
    }

    /// "fell to 410 from 455, and that of staff by 900": two that "and" or "that" parts are told of two things.
    private static boolean isParted(List<Figure> own, Line line) {
        var places =
                own.stream().map(figure -> Setting.index(line, figure)).sorted().toList();
        return line.tokens().subList(places.getFirst(), places.getLast()).stream()
                .anyMatch(token -> token.is("and") || token.is("while") || token.is("but"));
    }

    /// "by 33 percent, from 4.2 billion to 4.1 billion": the two stand side by side, and beside what lies between them.
    private static boolean isFromTo(Relation relation, List<Figure> own, Line line) {
        boolean moves = relation instanceof Relation.Changed || relation instanceof Relation.Differs;
        if (!moves || own.size() != 3) {
            return false;
        }
        var row = line.all();
        int at = row.indexOf(own.get(0));
        int before = row.indexOf(own.get(1));
        int after = row.indexOf(own.get(2));
        int first = Math.min(before, after);
        return Math.abs(before - after) == 1
                && (at + 1 == first || at == first + 2)
                && !isParted(own, line)
                && Setting.prepared(line, own.get(1), Set.of("from"))
                && Setting.prepared(line, own.get(2), Set.of("to"));
    }
}
