package org.muster.reckon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.muster.model.finding.Variable;
import org.muster.model.quantity.Limit;
import org.muster.model.quantity.Rational;

/// The slow and simple way to tell whether inequalities can all hold: eliminate one variable after the other.
final class FourierMotzkin {

    private FourierMotzkin() {}

    static boolean feasible(List<Inequality> inequalities) {
        var left = new LinkedHashSet<>(
                inequalities.stream().map(FourierMotzkin::plain).toList());
        while (true) {
            var variable = left.stream()
                    .flatMap(each -> each.form().terms().keySet().stream())
                    .findFirst();
            if (variable.isEmpty()) {
                return left.stream().noneMatch(FourierMotzkin::isFalse);
            }
            left = eliminated(left, variable.get());
        }
    }

    private static LinkedHashSet<Inequality> eliminated(LinkedHashSet<Inequality> all, Variable variable) {
        var uppers = new ArrayList<Inequality>();
        var lowers = new ArrayList<Inequality>();
        var kept = new LinkedHashSet<Inequality>();
        for (var each : all) {
            var times = each.form().terms().getOrDefault(variable, Rational.ZERO);
            switch (times.signum()) {
                case 1 -> uppers.add(each);
                case -1 -> lowers.add(each);
                default -> kept.add(each);
            }
        }
        for (var upper : uppers) {
            for (var lower : lowers) {
                kept.add(combined(upper, lower, variable));
            }
        }
        return kept;
    }

    private static Inequality combined(Inequality upper, Inequality lower, Variable variable) {
        var up = lower.form().terms().getOrDefault(variable, Rational.ZERO).negate();
        var down = upper.form().terms().getOrDefault(variable, Rational.ZERO);
        var form = upper.form().times(up);
        for (var term : lower.form().times(down).terms().entrySet()) {
            form = form.plus(term.getKey(), term.getValue());
        }
        var most = number(upper).times(up).plus(number(lower).times(down));
        boolean open = upper.most().open() || lower.most().open();
        return plain(new Inequality(0, 0, form, open ? new Limit.Open(most) : new Limit.Closed(most)));
    }

    /// Returns the inequality with a leading one, so that equal ones are found.
    private static Inequality plain(Inequality inequality) {
        if (inequality.form().terms().isEmpty()) {
            return new Inequality(0, 0, inequality.form(), inequality.most());
        }
        var leading = inequality.form().leading();
        var times = Rational.ONE.over(leading.signum() < 0 ? leading.negate() : leading);
        var most = number(inequality).times(times);
        return new Inequality(
                0,
                0,
                inequality.form().times(times),
                inequality.most().open() ? new Limit.Open(most) : new Limit.Closed(most));
    }

    private static boolean isFalse(Inequality inequality) {
        int sign = number(inequality).signum();
        return sign < 0 || sign == 0 && inequality.most().open();
    }

    private static Rational number(Inequality inequality) {
        return inequality.most().value().orElseThrow();
    }
}
