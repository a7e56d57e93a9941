package org.muster.relation.en;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.muster.model.claim.Relation.Direction;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Rational;

/// One slip is all that keeps some figures from a relation: with a digit mended, or two of them in each other's place,
/// they would fit it.
///
/// Words that bind figures outweigh others that fit by chance where one slip explains why those bound do not.
final class OneSlip {

    private OneSlip() {}

    /// Returns whether a change, whichever way, would lie between the two; of its own few digits one other would nearly
    /// always do.
    static boolean change(Figure stated, Figure before, Figure after) {
        return mends(
                List.of(before, after),
                values -> change(stated, Direction.MORE, values) || change(stated, Direction.LESS, values));
    }

    private static boolean change(Figure stated, Direction direction, List<Rational> values) {
        return Tally.changed(stated, direction, Tally.value(stated), values.get(0), values.get(1));
    }

    /// Returns whether a difference, whichever way, would lie between the two.
    static boolean difference(Figure stated, Figure before, Figure after) {
        var all = List.of(stated, before, after);
        return mends(all, values -> difference(all, Direction.MORE, values) || difference(all, Direction.LESS, values));
    }

    private static boolean difference(List<Figure> all, Direction direction, List<Rational> values) {
        return Tally.differs(all, direction, values.get(0), values.get(1), values.get(2));
    }

    /// Returns whether the share would be that of the part in the whole.
    static boolean share(Figure stated, Figure part, Figure whole) {
        return mends(
                List.of(part, whole), values -> Tally.share(stated, Tally.value(stated), values.get(0), values.get(1)));
    }

    /// Returns whether the parts would make up the total.
    static boolean sum(Figure total, List<Figure> parts) {
        return mends(
                Stream.concat(Stream.of(total), parts.stream()).toList(),
                values -> values.stream()
                        .skip(1)
                        .reduce(Rational.ZERO, Rational::plus)
                        .equals(values.getFirst()));
    }

    private static boolean mends(List<Figure> all, Predicate<List<Rational>> fits) {
        return all.stream().allMatch(Tally::isNumber)
                && Slip.mends(all.stream().map(Tally::value).toList(), fits);
    }
}
