package org.muster.eval.equate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Tag;
import org.muster.reckon.Derivation;
import org.muster.reckon.Derivation.Step;
import org.muster.text.Lexicon;

/// A word problem asks whether a number follows from those of a small story by a step or two of arithmetic.
///
/// Which steps are tried follows from the words: "each" multiplies or divides, "more than" and "left" subtract, "in
/// all" adds; else the verbs say whether something came or went.
final class WordProblem {

    private static final Set<String> EACH = Set.of(
            "each", "every", "per", "apiece", "equal", "equally", "evenly", "same", "twice", "times", "row", "group");
    private static final Set<String> COMPARED = Set.of(
            "more",
            "fewer",
            "less",
            "longer",
            "taller",
            "further",
            "farther",
            "heavier",
            "older",
            "difference",
            "than");
    private static final Set<String> TOTAL =
            Set.of("total", "altogether", "all", "together", "combined", "overall", "both", "sum");
    private static final Map<String, String> CHANGES = Lexicon.pairs("/org/muster/eval/equate/changes.tsv");

    /// A quotient is printed with so many digits that a thousandth of a unit tells it from another.
    private static final Rational CLOSE = Rational.of(1, 1000);

    private static final int WITHIN = 6;

    private final Side premise;
    private final Side hypothesis;

    private WordProblem(Side premise, Side hypothesis) {
        this.premise = premise;
        this.hypothesis = hypothesis;
    }

    static Label of(Side premise, Side hypothesis) {
        return new WordProblem(premise, hypothesis).follows() ? Label.ENTAILMENT : Label.CONTRADICTION;
    }

    /// Each number of the hypothesis may be the one that is asked; the others are then given.
    private boolean follows() {
        var numbers = hypothesis.numbers();
        return numbers.stream().anyMatch(asked -> {
            var given = new ArrayList<>(about(asked));
            numbers.stream().filter(number -> !number.equals(asked)).forEach(given::add);
            return derived(given).anyMatch(value -> isClose(value, asked.face()));
        });
    }

    private static boolean isClose(Rational value, Rational asked) {
        var difference = value.minus(asked);
        return (difference.signum() < 0 ? difference.negate() : difference).compareTo(CLOSE) < 0;
    }

    /// Returns the premise's numbers of the thing that is asked for, with those of no thing of their own; all of them
    /// where fewer than two are of it, and where things are shared out or compared.
    private List<Side.Number> about(Side.Number asked) {
        var own = premise.numbers().stream()
                .filter(number -> number.mayCount(asked))
                .toList();
        return asked.noun().isEmpty() || own.size() < 2 || isShared() || isCompared() ? premise.numbers() : own;
    }

    private boolean isShared() {
        return premise.says(EACH) || hypothesis.says(EACH);
    }

    private boolean isCompared() {
        return hypothesis.says(COMPARED);
    }

    private Stream<Rational> derived(List<Side.Number> given) {
        var faces = given.stream().map(Side.Number::face).toList();
        if (isShared()) {
            return steps(
                    faces,
                    EnumSet.of(Step.PRODUCT, Step.QUOTIENT, Step.SCALED, Step.SHARED, Step.SUM, Step.DIFFERENCE));
        }
        if (isCompared()) {
            return steps(faces, EnumSet.of(Step.DIFFERENCE));
        }
        boolean changes = given.stream().anyMatch(number -> !change(number).isEmpty());
        if (hypothesis.says(TOTAL) && !changes) {
            return steps(faces, EnumSet.of(Step.SUM));
        }
        return changes
                ? tracked(given)
                : steps(faces, EnumSet.of(Step.SUM, Step.DIFFERENCE, Step.REST, Step.QUOTIENT, Step.PRODUCT));
    }

    private static Stream<Rational> steps(List<Rational> faces, Set<Step> steps) {
        return Derivation.from(faces, steps).stream().map(Derivation::value);
    }

    /// Returns what there can be after all that came and went.
    private Stream<Rational> tracked(List<Side.Number> given) {
        var sums = List.of(Rational.ZERO);
        for (var number : given) {
            var next = new ArrayList<Rational>();
            for (var sum : sums) {
                var change = change(number);
                if (!change.equals("loss")) {
                    next.add(sum.plus(number.face()));
                }
                if (!change.equals("gain") && !change.isEmpty()) {
                    next.add(sum.minus(number.face()));
                }
            }
            sums = next;
        }
        return sums.stream();
    }

    /// Returns what the nearest verb of change says of the number: before it, or else right after. A verb that the
    /// hypothesis repeats counts what it happened to: "six were sold and nine were sold: 15 were sold".
    private String change(Side.Number number) {
        for (int i = number.from() - 1; Math.max(0, number.from() - WITHIN) <= i && !premise.isNumber(i); i--) {
            if (isChange(i)) {
                return sense(i);
            }
        }
        for (int i = number.to(); i < Math.min(premise.tokens().size(), number.to() + WITHIN); i++) {
            if (premise.isNumber(i) || premise.tokens().get(i).tag() == Tag.CCONJ) {
                break;
            }
            if (isChange(i)) {
                return sense(i);
            }
        }
        return "";
    }

    private boolean isChange(int token) {
        return CHANGES.containsKey(premise.tokens().get(token).lemma());
    }

    private String sense(int token) {
        var lemma = premise.tokens().get(token).lemma();
        boolean repeated = hypothesis.tokens().stream()
                .anyMatch(other -> other.tag() == Tag.VERB && other.lemma().equals(lemma));
        return repeated ? "gain" : CHANGES.getOrDefault(lemma, "");
    }
}
