package org.muster.relation.en;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Completeness;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.FigureId;
import org.muster.model.quantity.Rational;

/// Outweighed sums are those that other words of the report say better: of the same numbers, with further parts of the
/// same total ("63 seals, 22 of them pups and 18 yearlings. The other 23 were grown"), or without a number that only
/// stands behind parts that make it up already ("90 people came: 50 on Monday and 40 on Tuesday. Most days bring 12").
final class Outweighed {

    private Outweighed() {}

    /// Returns the relations without them, in their order.
    static List<Relation> without(List<Relation> relations, Map<FigureId, Figure> figures) {
        return relations.stream()
                .filter(relation -> !(relation instanceof Relation.SumOf sum)
                        || !isOutweighed(sum, relations) && !isMadeUp(sum, relations, figures))
                .toList();
    }

    private static boolean isMadeUp(Relation.SumOf sum, List<Relation> relations, Map<FigureId, Figure> figures) {
        return isSupposed(sum)
                && relations.stream()
                        .anyMatch(other -> other instanceof Relation.SumOf less
                                && less.total().equals(sum.total())
                                && less.parts().size() < sum.parts().size()
                                && sum.parts().containsAll(less.parts())
                                && fits(less, figures));
    }

    private static boolean fits(Relation.SumOf sum, Map<FigureId, Figure> figures) {
        return sum.parts().stream()
                .map(part -> value(part, figures))
                .reduce(Rational.ZERO, Rational::plus)
                .equals(value(sum.total(), figures));
    }

    private static Rational value(FigureId id, Map<FigureId, Figure> figures) {
        return Tally.value(Objects.requireNonNull(figures.get(id), "A relation ties figures of its own text."));
    }

    private static boolean isOutweighed(Relation.SumOf sum, List<Relation> relations) {
        return relations.stream()
                .filter(other -> !other.equals(sum))
                .anyMatch(other -> isBare(sum) && !isBare(other) && isOfTheSame(sum, other)
                        || other instanceof Relation.SumOf whole && isSupposed(sum) && isCompleted(sum, whole));
    }

    private static boolean isBare(Relation relation) {
        return relation.cue().rule().equals(BareParts.RULE);
    }

    private static boolean isOfTheSame(Relation one, Relation other) {
        return Set.copyOf(one.figures()).equals(Set.copyOf(other.figures()));
    }

    private static boolean isSupposed(Relation.SumOf sum) {
        return sum.completeness() == Completeness.SUPPOSED || sum.completeness() == Completeness.LIKELY;
    }

    private static boolean isCompleted(Relation.SumOf sum, Relation.SumOf whole) {
        boolean all = whole.completeness() == Completeness.ALL || whole.completeness() == Completeness.LIKELY;
        return all
                && sum.total().equals(whole.total())
                && sum.parts().size() < whole.parts().size()
                && whole.parts().containsAll(sum.parts());
    }
}
