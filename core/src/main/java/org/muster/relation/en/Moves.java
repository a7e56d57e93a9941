package org.muster.relation.en;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.muster.model.quantity.Figure;

/// A move is told by two numbers side by side, "from 380 to 505" or "to 48 from 61": neither belongs to another.
final class Moves {

    private static final Set<String> FROM = Set.of("from");
    private static final Set<String> TO = Set.of("to");

    private static final Set<String> JOINS = Set.of("and", ",", "but", "while");
    private static final Set<String> THAT = Set.of("that", "those");

    private Moves() {}

    /// "from 24 to 18 and that of members by a third to 40": "that" is of a second thing.
    static boolean isOfOther(Neighbours near, int begin) {
        var between = near.line().tokens().subList(begin, near.at());
        for (int i = 0; i + 2 < between.size(); i++) {
            if (JOINS.contains(between.get(i).lower())
                    && THAT.contains(between.get(i + 1).lower())
                    && between.get(i + 2).is("of")) {
                return true;
            }
        }
        return false;
    }

    /// Returns what the number that something came from moved to.
    static Optional<Figure> reached(Line line, Figure before, Predicate<Figure> wanted) {
        var row = line.all();
        int at = row.indexOf(before);
        if (at < 0 || !Setting.prepared(line, before, FROM)) {
            return Optional.empty();
        }
        return beside(line, at + 1, wanted).or(() -> beside(line, at - 1, wanted));
    }

    private static Optional<Figure> beside(Line line, int place, Predicate<Figure> wanted) {
        return 0 <= place && place < line.all().size()
                ? Optional.of(line.all().get(place))
                        .filter(other -> wanted.test(other) && Setting.prepared(line, other, TO))
                : Optional.empty();
    }
}
