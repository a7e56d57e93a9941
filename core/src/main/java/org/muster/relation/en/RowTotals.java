package org.muster.relation.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Rational;

/// Row totals are the numbers told before a row that it may make up: one that its sum is, else the nearest for the same
/// noun, or of which the row is said to be.
final class RowTotals {

    private static final Rational LEAST = Rational.of(20);
    private static final int LINES_BACK = 2;
    private static final int TO_WHOLE = 5;
    private static final int FAR_BACK = 8;

    private RowTotals() {}

    /// Returns the total of the row, if one can be meant.
    static Optional<Figure> of(Line line, Passage passage, List<Figure> row) {
        return total(line, passage, row)
                .filter(total -> !isSibling(line, passage, row, total))
                .filter(total -> !isMember(line, passage, row, total));
    }

    /// "of the 5.2 billion this costs 3.1 billion … that takes 1.4 billion and the rest 0.7 billion": a number that
    /// makes up an earlier one together with the row is a part beside them.
    private static boolean isSibling(Line line, Passage passage, List<Figure> row, Figure total) {
        var sum = Rows.sum(row).plus(Tally.value(total));
        return !Rows.sum(row).equals(Tally.value(total))
                && back(passage, passage.place(line), FAR_BACK)
                        .flatMap(each -> each.all().stream())
                        .anyMatch(other -> other.span().end() <= total.span().begin()
                                && other.kind() == total.kind()
                                && Tally.value(other).equals(sum));
    }

    /// "Arlen gets 900,000 and Bree 600,000, and the two smallest 300,000 and 200,000": a member of a row beside it, or
    /// less than each of the row, as "two" is and a total is only where it has changed places with a part.
    private static boolean isMember(Line line, Passage passage, List<Figure> row, Figure total) {
        if (row.stream().allMatch(part -> Tally.value(total).compareTo(Tally.value(part)) < 0)) {
            return !isExchanged(row, total);
        }
        return !Rows.sum(row).equals(Tally.value(total))
                && line.all().contains(total)
                && !Rows.isPart(line, passage, row.getFirst(), total)
                && Runs.in(line).stream().anyMatch(other -> other.contains(total));
    }

    static List<Line> around(Line line, Passage passage) {
        int place = passage.place(line);
        return passage.lines()
                .subList(Math.max(0, place - LINES_BACK), place + 1)
                .reversed();
    }

    /// The nearest figure that fits, or else the nearest larger one for the same noun, or of which the row is said to
    /// be.
    private static Optional<Figure> total(Line line, Passage passage, List<Figure> row) {
        var candidates = candidates(line, passage, row);
        var sum = Rows.sum(row);
        return candidates.stream()
                .filter(figure -> Tally.value(figure).equals(sum))
                .findFirst()
                .or(() -> 2 < row.size() ? fitting(line, passage, row) : Optional.empty())
                .or(() -> kin(line, passage, row, candidates));
    }

    /// Returns the figures before the row that are of its sort and no bases of comparison, nearest line first.
    private static List<Figure> candidates(Line line, Passage passage, List<Figure> row) {
        return around(line, passage).stream()
                .flatMap(each -> each.all().stream()
                        .filter(figure ->
                                figure.span().end() <= row.getFirst().span().begin())
                        .filter(figure -> !row.contains(figure) && Frames.alike(figure, row.getFirst()))
                        .filter(figure -> !(figure.quantity().amount() instanceof Amount.LessThan))
                        .filter(figure -> !each.equals(line) || !isSomeOf(line, figure, row.getFirst()))
                        .filter(figure -> !Setting.prepared(each, figure, Set.of("from", "than", "against", "when"))))
                .toList();
    }

    /// "Eleven of the line's 18": what is some of the row's first is no total of it.
    static boolean isSomeOf(Line line, Figure figure, Figure first) {
        var between = line.tokens().subList(Setting.index(line, figure) + 1, Setting.index(line, first));
        return between.size() <= TO_WHOLE
                && !between.isEmpty()
                && between.getFirst().is("of");
    }

    /// Returns whether words and not only the sum would find the total: with a slip in the row, the same would be
    /// meant.
    static boolean isMeant(Line line, Passage passage, List<Figure> row, Figure total) {
        return kin(line, passage, row, candidates(line, passage, row)).equals(Optional.of(total));
    }

    private static Optional<Figure> kin(Line line, Passage passage, List<Figure> row, List<Figure> candidates) {
        Predicate<Figure> larger =
                figure -> row.stream().allMatch(part -> Tally.value(part).compareTo(Tally.value(figure)) < 0);
        Predicate<Figure> kin =
                figure -> passage.kindred(figure, row.getFirst()) || Rows.isPart(line, passage, row.getFirst(), figure);
        return candidates.stream()
                .filter(kin.or(figure -> Rows.isRest(line, row) && isAlone(line, passage, row, figure)))
                .filter(larger)
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(kin.or(figure -> Rows.isRest(line, row)
                                && isAlone(line, passage, row, figure)
                                && (isExchanged(row, figure) || isExceededOnce(row, figure))))
                        .findFirst());
    }

    /// Returns whether the row would make up the total if one of its parts and the total changed places.
    private static boolean isExchanged(List<Figure> row, Figure total) {
        return LEAST.compareTo(Tally.value(total)) <= 0
                && row.stream()
                        .map(Tally::value)
                        .anyMatch(part -> Rows.sum(row)
                                .minus(part)
                                .plus(Tally.value(total))
                                .equals(part));
    }

    /// Returns whether one of three parts and more is too large for the total, and so may be a slip.
    private static boolean isExceededOnce(List<Figure> row, Figure total) {
        return 2 < row.size()
                && row.stream()
                                .filter(part -> Tally.value(total).compareTo(Tally.value(part)) <= 0)
                                .count()
                        == 1;
    }

    /// The only number of its sort in the line before.
    private static boolean isAlone(Line line, Passage passage, List<Figure> row, Figure figure) {
        return passage.previous(line)
                .map(earlier -> earlier.all().stream()
                        .filter(other ->
                                Frames.alike(other, row.getFirst()) && LEAST.compareTo(Tally.value(other)) <= 0)
                        .toList())
                .filter(alone -> alone.equals(List.of(figure)))
                .isPresent();
    }

    /// The lines before the place, nearest first.
    private static Stream<Line> back(Passage passage, int place, int most) {
        return passage.lines().subList(Math.max(0, place - most), place).reversed().stream();
    }

    /// Three parts and more that add up to a number further back are parts of that.
    private static Optional<Figure> fitting(Line line, Passage passage, List<Figure> row) {
        return back(passage, passage.place(line), FAR_BACK)
                .flatMap(each -> each.all().stream())
                .filter(figure -> Frames.alike(figure, row.getFirst())
                        && Tally.value(figure).equals(Rows.sum(row)))
                .findFirst();
    }
}
