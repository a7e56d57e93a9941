package org.muster.reckon;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.muster.model.finding.Factor;
import org.muster.model.finding.Premise;
import org.muster.model.finding.Variable;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.FigureId;
import org.muster.model.quantity.Hedge;
import org.muster.model.quantity.Limit;
import org.muster.model.quantity.Numeral;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Reading;

/// Makes small random systems of premises: printed numbers, sums, factors and comparisons.
final class RandomSystems {

    private final RandomGenerator random;

    RandomSystems(RandomGenerator random) {
        this.random = random;
    }

    /// Returns premises over at most as many variables.
    List<Premise> premises(int variables, int relations) {
        var premises = new ArrayList<Premise>();
        for (int index = 0; index < variables; index++) {
            if (random.nextInt(5) < 3) {
                premises.add(within(index));
            }
        }
        for (int index = 0; index < relations; index++) {
            premises.add(relation(variables));
        }
        return premises;
    }

    /// Returns printed numbers with every kind of amount.
    List<Printed> printed(int variables) {
        var printed = new ArrayList<Printed>();
        for (int index = 0; index < variables; index++) {
            var nature = random.nextBoolean() ? Nature.COUNTED : Nature.MEASURED;
            printed.add(new Printed(variable(index), new FigureId("f" + index), anyAmount(), nature));
        }
        return printed;
    }

    /// Returns relations between the numbers, with worded factors of every kind.
    List<Premise> relations(int variables, int relations) {
        var premises = new ArrayList<Premise>();
        for (int index = 0; index < relations; index++) {
            premises.add(random.nextInt(3) == 0 ? worded(variables, index) : relation(variables));
        }
        return premises;
    }

    private Premise worded(int variables, int index) {
        var part = variable(random.nextInt(variables));
        var whole = variable(random.nextInt(variables));
        return new Premise.Scaled(
                part, Given.factor("factor" + index, anyAmount(), random.nextInt(2)), whole, "random");
    }

    private Amount anyAmount() {
        var approach = Hedge.Approach.values()[random.nextInt(3)];
        return switch (random.nextInt(4)) {
            case 0 -> new Amount.Hedged(amount(), new Hedge(random.nextBoolean() ? "about" : "closer to", approach));
            case 1 -> new Amount.Vague(random.nextBoolean() ? "several" : "umpteen", Rational.of(3));
            default -> amount();
        };
    }

    private Premise within(int index) {
        var amount = amount();
        var reading = random.nextBoolean() ? Reading.EXACT : Reading.ROUNDED;
        var bounds = Readings.standard().bounds(amount, Nature.MEASURED, reading);
        return new Premise.Within(variable(index), new FigureId("f" + index), amount, reading, bounds);
    }

    private Amount amount() {
        var numeral = numeral(1, 12);
        return switch (random.nextInt(6)) {
            case 0 -> new Amount.AtLeast(numeral);
            case 1 -> new Amount.MoreThan(numeral);
            case 2 -> new Amount.LessThan(numeral);
            case 3 ->
                new Amount.Between(
                        numeral, new Numeral(numeral.value().plus(Rational.of(random.nextInt(20))), numeral.step()));
            default -> new Amount.Point(numeral);
        };
    }

    private Premise relation(int variables) {
        var first = variable(random.nextInt(variables));
        var second = variable(random.nextInt(variables));
        return switch (random.nextInt(6)) {
            case 0 -> new Premise.NotMore(first, second, "random");
            case 1 -> new Premise.Less(first, second, "random");
            case 2 -> new Premise.Same(first, second, "random");
            case 3 -> new Premise.Scaled(first, factor(), second, "random");
            default -> new Premise.Sum(first, List.of(second, variable(random.nextInt(variables))), "random");
        };
    }

    private Factor factor() {
        var low = Rational.of(random.nextInt(6), 2);
        var high = low.plus(Rational.of(1 + random.nextInt(3), 2));
        return switch (random.nextInt(3)) {
            case 0 -> new Factor.Known(Bounds.at(low), "random");
            case 1 -> new Factor.Known(new Bounds(new Limit.Closed(low), new Limit.Open(high)), "random");
            default -> {
                var amount = new Amount.Point(new Numeral(high, Rational.of(1, 2)));
                var bounds = Readings.standard().bounds(amount, Nature.MEASURED, Reading.ROUNDED);
                yield new Factor.Worded(new FigureId("factor"), amount, Reading.ROUNDED, Rational.ZERO, bounds);
            }
        };
    }

    private Numeral numeral(int from, int to) {
        var value = Rational.of(random.nextInt(from, to));
        return new Numeral(value, random.nextInt(5) == 0 ? Rational.ZERO : Rational.of(1, 1 + random.nextInt(2)));
    }

    private static Variable variable(int index) {
        return new Variable("x" + index);
    }
}
