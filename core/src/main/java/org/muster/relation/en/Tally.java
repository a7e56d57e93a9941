package org.muster.relation.en;

import java.util.List;
import org.muster.model.claim.Relation.Direction;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Numeral;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Unit;

/// A tally says whether printed numbers fit a relation at face value, up to the rounding of the number that states it.
///
/// It chooses between the figures that words such as "than the year before" may mean: a reader takes the one that fits
/// (the principle of charity; Davidson 1973). Whether a relation holds is judged by the checks and not here.
final class Tally {

    /// How far a hedged or open number may lie from what it is said of.
    private static final Rational HEDGE = Rational.of(1, 10);

    private static final Rational HUNDREDTH = Rational.of(1, 100);
    private static final Rational FAR = Rational.of(2000);
    private static final Rational HALF = Rational.of(1, 2);

    private Tally() {}

    static boolean changed(Figure change, Direction direction, Figure before, Figure after) {
        return changed(change, direction, value(change), value(before), value(after));
    }

    /// Returns whether the numbers would fit the change if they were those given.
    static boolean changed(Figure change, Direction direction, Rational said, Rational before, Rational after) {
        return 0 < before.signum()
                && near(signed(said, direction), after.minus(before).over(before), change);
    }

    static boolean differs(Figure difference, Direction direction, Figure before, Figure after) {
        return differs(List.of(difference, before, after), direction, value(difference), value(before), value(after));
    }

    /// Returns whether the difference and the two it lies between would fit if they were the numbers given.
    static boolean differs(
            List<Figure> figures, Direction direction, Rational stated, Rational before, Rational after) {
        var difference = figures.getFirst();
        var moved = after.minus(before);
        var said = signed(stated, direction);
        boolean points = figures.get(1).kind() == Kind.SHARE && isPoints(difference);
        return points
                ? near(said.times(HUNDREDTH), moved, difference, HUNDREDTH)
                : near(said, moved, difference, Rational.ONE) && exact(said, moved, difference);
    }

    static boolean share(Figure share, Figure part, Figure whole) {
        return share(share, value(share), value(part), value(whole));
    }

    /// Returns whether the share would fit if it, its part and its whole were the numbers given.
    static boolean share(Figure share, Rational said, Rational part, Rational whole) {
        return whole.signum() > 0 && near(said, part.over(whole), share) && isOnSide(share, said, part.over(whole));
    }

    /// "More than half" is no 48 percent.
    private static boolean isOnSide(Figure stated, Rational said, Rational actual) {
        return switch (stated.quantity().amount()) {
            case Amount.MoreThan _ -> said.compareTo(actual) < 0;
            case Amount.LessThan _ -> actual.compareTo(said) < 0;
            case Amount.AtLeast _ -> said.minus(half(stated)).compareTo(actual) <= 0;
            case Amount.AtMost _ -> actual.compareTo(said.plus(half(stated))) <= 0;
            case Amount.Point _, Amount.Hedged _, Amount.Between _, Amount.Vague _ -> true;
        };
    }

    static boolean product(Figure each, Figure count, Figure total) {
        var product = value(each).times(value(count));
        var slack = half(total).plus(half(each).times(value(count)));
        return within(
                product.minus(value(total)),
                slack.plus(hedge(total, value(total)).times(Rational.of(1, 4))));
    }

    private static boolean isPoints(Figure difference) {
        return difference.kind() == Kind.OTHER && difference.quantity().unit() instanceof Unit.Measured
                || Rational.of(1, 4).compareTo(value(difference)) < 0;
    }

    /// A difference is not rounded unless it is hedged, or one of the numbers is.
    private static boolean exact(Rational said, Rational moved, Figure difference) {
        return said.equals(moved) || isLoose(difference);
    }

    private static Rational signed(Rational value, Direction direction) {
        boolean down = direction == Direction.LESS && 0 < value.signum();
        return down ? value.negate() : value;
    }

    private static boolean near(Rational said, Rational actual, Figure figure) {
        return near(said, actual, figure, Rational.ONE);
    }

    private static boolean near(Rational said, Rational actual, Figure figure, Rational unit) {
        return within(said.minus(actual), half(figure).times(unit).plus(hedge(figure, said)));
    }

    private static boolean within(Rational gap, Rational slack) {
        var size = gap.signum() < 0 ? gap.negate() : gap;
        return size.compareTo(slack) <= 0;
    }

    private static Rational hedge(Figure figure, Rational value) {
        var size = value.signum() < 0 ? value.negate() : value;
        return isLoose(figure) ? size.times(HEDGE) : Rational.ZERO;
    }

    private static boolean isLoose(Figure figure) {
        return !(figure.quantity().amount() instanceof Amount.Point);
    }

    private static Rational half(Figure figure) {
        var numeral = numeral(figure.quantity().amount());
        boolean full = figure.kind() == Kind.COUNT
                && numeral.value().isWhole()
                && numeral.step().compareTo(Rational.ONE) <= 0;
        return full ? Rational.ZERO : numeral.step().times(HALF);
    }

    /// Returns whether it is "at least" a number, as a toll is given.
    static boolean isLeast(Figure figure) {
        return figure.quantity().amount() instanceof Amount.AtLeast;
    }

    /// Returns whether the one is thousands of times the other, so that they can hardly be said of one another.
    static boolean isFar(Figure one, Figure other) {
        var first = value(one);
        var second = value(other);
        return first.compareTo(second.times(FAR)) > 0 || second.compareTo(first.times(FAR)) > 0;
    }

    /// Returns whether the one is more than so many times the other.
    static boolean isOver(Figure one, Figure other, Rational times) {
        return value(other).times(times).compareTo(value(one)) < 0;
    }

    /// Returns whether it is one number, about or exactly, and no range, bound or vague word.
    static boolean isNumber(Figure figure) {
        return switch (figure.quantity().amount()) {
            case Amount.Point _ -> true;
            case Amount.Hedged(var inner, var _) -> inner instanceof Amount.Point;
            case Amount.AtLeast _,
                    Amount.MoreThan _,
                    Amount.AtMost _,
                    Amount.LessThan _,
                    Amount.Between _,
                    Amount.Vague _ -> false;
        };
    }

    /// Returns the printed number without its sign.
    static Rational size(Figure figure) {
        var value = value(figure);
        return value.signum() < 0 ? value.negate() : value;
    }

    static Rational value(Figure figure) {
        return numeral(figure.quantity().amount()).value();
    }

    /// Returns the unit of the last digit printed, of one at most.
    static Rational step(Figure figure) {
        var step = numeral(figure.quantity().amount()).step();
        return Rational.ONE.compareTo(step) < 0 ? Rational.ONE : step;
    }

    private static Numeral numeral(Amount amount) {
        return switch (amount) {
            case Amount.Point(var numeral) -> numeral;
            case Amount.AtLeast(var numeral) -> numeral;
            case Amount.MoreThan(var numeral) -> numeral;
            case Amount.AtMost(var numeral) -> numeral;
            case Amount.LessThan(var numeral) -> numeral;
            case Amount.Between(var low, var _) -> low;
            case Amount.Hedged(var inner, var _) -> numeral(inner);
            case Amount.Vague(var _, var least) -> new Numeral(least, Rational.ZERO);
        };
    }
}
