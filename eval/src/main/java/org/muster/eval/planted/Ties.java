package org.muster.eval.planted;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.muster.eval.planted.PlainNumber.Form;
import org.muster.eval.planted.Tie.Sort;

/// Ties are found by trying numbers that stand near one another, whatever the words between them say.
///
/// That makes them independent of the relations that Muster reads, at the price of a tie by chance here and there: a
/// slip in one of those no reader could find. Small numbers, which meet by chance most often, must stand in one
/// sentence, and three numbers in one, or in two that hold few others.
final class Ties {

    private static final int MOST_PARTS = 6;
    private static final int MOST_NEAR = 5;
    private static final double SMALL = 20;
    private static final double LARGE = 100;

    private final String text;
    private final List<PlainNumber> numbers;
    private final Set<Tie> ties = new LinkedHashSet<>();

    private Ties(String text, List<PlainNumber> numbers) {
        this.text = text;
        this.numbers = numbers;
    }

    /// Returns the ties between the numbers of a text.
    static List<Tie> in(String text) {
        return in(text, PlainNumbers.in(text));
    }

    /// Returns the ties between numbers that stand in a text, whatever it prints there.
    static List<Tie> in(String text, List<PlainNumber> numbers) {
        var found = new Ties(text, numbers);
        found.sums();
        found.pairs();
        found.triples();
        return List.copyOf(found.ties);
    }

    private List<PlainNumber> of(Form form) {
        return numbers.stream().filter(number -> number.is(form)).toList();
    }

    /// A row of counts whose sum stands in their sentence or one beside it.
    private void sums() {
        var counts = of(Form.COUNT);
        for (int begin = 0; begin < counts.size(); begin++) {
            double sum = counts.get(begin).value();
            for (int end = begin + 1; end < Math.min(counts.size(), begin + MOST_PARTS); end++) {
                sum += counts.get(end).value();
                var row = counts.subList(begin, end + 1);
                for (var total : counts) {
                    if (!row.contains(total) && near(total, row)) {
                        var members = new ArrayList<>(List.of(total));
                        members.addAll(row);
                        addSum(members, sum);
                    }
                }
            }
        }
    }

    private void addSum(List<PlainNumber> members, double sum) {
        boolean chance = members.size() == 3 && !close(members.get(0), members.get(1), members.get(2));
        boolean tiny = members.stream()
                .anyMatch(one -> one.value() * 1000 < members.getFirst().value());
        boolean equal = !chance && !tiny && Math.abs(sum - members.getFirst().value()) < 1e-9 * sum;
        boolean small = members.getFirst().value() < SMALL && members.size() < 4;
        boolean together = members.stream()
                .allMatch(one -> one.sentence() == members.getFirst().sentence());
        if (equal && (!small || together)) {
            add(Sort.SUM, members);
        }
    }

    private static boolean near(PlainNumber total, List<PlainNumber> row) {
        return row.getLast().sentence() - row.getFirst().sentence() <= 1
                && Math.abs(total.sentence() - row.getFirst().sentence()) <= 1
                && Math.abs(total.sentence() - row.getLast().sentence()) <= 1;
    }

    /// One number that a report prints twice.
    private void pairs() {
        var counts = of(Form.COUNT);
        for (int i = 0; i < counts.size(); i++) {
            for (int j = i + 1; j < counts.size(); j++) {
                var one = counts.get(i);
                var other = counts.get(j);
                boolean telling = LARGE <= one.value() && one.step() * 10 <= one.value();
                if (telling && one.value() == other.value() && one.sentence() != other.sentence()) {
                    add(Sort.REPEAT, List.of(one, other));
                }
            }
        }
    }

    private void triples() {
        for (var first : numbers) {
            var near = numbers.stream()
                    .filter(other -> Math.abs(other.sentence() - first.sentence()) <= 1)
                    .toList();
            for (var second : near) {
                for (var third : near) {
                    if (!first.equals(second)
                            && !second.equals(third)
                            && !first.equals(third)
                            && close(first, second, third)) {
                        triple(first, second, third);
                    }
                }
            }
        }
    }

    /// In one sentence, or in two that hold few numbers: where many stand near, three meet by chance.
    private boolean close(PlainNumber first, PlainNumber second, PlainNumber third) {
        int low = Math.min(first.sentence(), Math.min(second.sentence(), third.sentence()));
        int high = Math.max(first.sentence(), Math.max(second.sentence(), third.sentence()));
        return high == low || high - low == 1 && numbersIn(low) + numbersIn(high) <= MOST_NEAR;
    }

    private long numbersIn(int sentence) {
        return numbers.stream()
                .filter(number -> number.sentence() == sentence && !number.is(Form.YEAR))
                .count();
    }

    private void triple(PlainNumber first, PlainNumber second, PlainNumber third) {
        boolean counts = second.is(Form.COUNT) && third.is(Form.COUNT);
        boolean shares = second.is(Form.SHARE) && third.is(Form.SHARE);
        boolean together = first.sentence() == second.sentence() || first.sentence() == third.sentence();
        switch (first.form()) {
            case SHARE -> {
                if (counts && together && SMALL <= third.value() && second.value() < third.value()) {
                    hold(Sort.SHARE, first, second, third);
                }
                if (counts && together && SMALL <= second.value()) {
                    hold(Sort.CHANGE, first, second, third);
                }
            }
            case MULTIPLE -> {
                if (counts && together && SMALL <= third.value()) {
                    hold(Sort.MULTIPLE, first, second, third);
                }
            }
            case POINTS -> {
                boolean own = second.sentence() == first.sentence() && third.sentence() == first.sentence();
                boolean none = second.sentence() != first.sentence() && third.sentence() != first.sentence();
                if (shares
                        && (own || none)
                        && second.digits().begin() < third.digits().begin()) {
                    hold(Sort.POINTS, first, second, third);
                }
            }
            case COUNT -> countTriple(first, second, third);
            case YEAR -> {}
        }
    }

    private void countTriple(PlainNumber first, PlainNumber second, PlainNumber third) {
        if (second.is(Form.YEAR) && third.is(Form.YEAR) && second.value() < third.value() && isYears(first)) {
            hold(Sort.YEARS, first, second, third);
        }
        if (!second.is(Form.COUNT) || !third.is(Form.COUNT)) {
            return;
        }
        boolean before = second.digits().begin() < third.digits().begin();
        if (before && LARGE / 2 <= first.value()) {
            addSum(List.of(first, second, third), second.value() + third.value());
        }
        boolean ordered = first.digits().begin() < second.digits().begin();
        if (ordered && 2 < first.value() && 2 < second.value() && LARGE < third.value()) {
            hold(Sort.PRODUCT, first, second, third);
        }
    }

    private boolean isYears(PlainNumber number) {
        return text.startsWith(" year", number.whole().end());
    }

    private void hold(Sort sort, PlainNumber first, PlainNumber second, PlainNumber third) {
        var tie = new Tie(sort, List.of(first, second, third));
        if (tie.holds()) {
            ties.add(tie);
        }
    }

    private void add(Sort sort, List<PlainNumber> members) {
        ties.add(new Tie(sort, members));
    }
}
