package org.muster.eval.equate;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.reckon.Bearing;
import org.muster.reckon.Derivation;
import org.muster.reckon.Derivation.Step;

/// An inference decides what a premise says of a hypothesis by its numbers first and by its words after.
///
/// Two sentences that differ in a number alone are set number against number. Otherwise each number of the hypothesis
/// needs one in the premise that bears it out; that done, the hypothesis follows where most of the words that carry it
/// stand in the premise.
final class Inference {

    /// Sentences that share so many words are the same but for their numbers.
    private static final double SAME = 0.9;

    /// A hypothesis is about the same where at least so many of its words are the premise's.
    private static final double MOST = 0.5;

    /// And the numbers are of the same where nearly all are.
    private static final double NEARLY_ALL = 0.75;

    private static final int NEAR = 6;

    private static final Set<String> RATE = Set.of("per", "each", "every", "daily");

    private Inference() {}

    static Label of(Side premise, Side hypothesis) {
        if (premise.numbers().size() == hypothesis.numbers().size()
                && SAME <= likeness(new HashSet<>(premise.frame()), new HashSet<>(hypothesis.frame()))) {
            return oneByOne(premise, hypothesis);
        }
        double covered = covered(premise, hypothesis);
        for (var number : hypothesis.numbers()) {
            var bearing = bearing(premise, number);
            if ((bearing.isEmpty() || bearing.get() != Bearing.BEARS_OUT) && !isReckoned(premise, number)) {
                boolean denied = bearing.isPresent() && bearing.get() == Bearing.CONTRADICTS && NEARLY_ALL <= covered;
                return denied ? Label.CONTRADICTION : Label.NEUTRAL;
            }
        }
        return MOST <= covered ? Label.ENTAILMENT : Label.NEUTRAL;
    }

    private static Label oneByOne(Side premise, Side hypothesis) {
        var label = Label.ENTAILMENT;
        for (int i = 0; i < premise.numbers().size(); i++) {
            var bearing = Bearing.of(
                    premise.numbers().get(i).exact(),
                    hypothesis.numbers().get(i).exact());
            switch (bearing) {
                case CONTRADICTS -> {
                    return Label.CONTRADICTION;
                }
                case LEAVES_OPEN -> label = Label.NEUTRAL;
                case BEARS_OUT -> {}
            }
        }
        return label;
    }

    /// Returns how the premise's numbers bear on the one: the best of those in its unit, or of those of its noun.
    private static Optional<Bearing> bearing(Side premise, Side.Number asked) {
        return premise.numbers().stream()
                .filter(given ->
                        given.unit().equals(asked.unit()) || given.face().equals(asked.face()))
                .filter(given -> !isOfAnother(premise, given, asked))
                .filter(given -> isBorneOut(given, asked) || given.noun().equals(asked.noun()))
                .map(given -> isBorneOut(given, asked) ? Bearing.BEARS_OUT : Bearing.of(given.exact(), asked.exact()))
                .min(Bearing::compareTo);
    }

    /// "Eleven guards and six cooks" make 17 people; "40 a day for 30 days" make 1,200.
    private static boolean isReckoned(Side premise, Side.Number asked) {
        var numbers = premise.numbers();
        boolean rate = premise.says(RATE);
        for (int i = 1; i < numbers.size(); i++) {
            var one = numbers.get(i - 1);
            var other = numbers.get(i);
            boolean counts = one.unit().isEmpty() && asked.unit().isEmpty();
            var steps = rate ? EnumSet.of(Step.PRODUCT) : EnumSet.of(Step.SUM);
            boolean made = Derivation.from(List.of(one.face(), other.face()), steps).stream()
                    .anyMatch(derived -> derived.value().equals(asked.face()));
            if (counts && made && (rate || isJoined(premise, one, other))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJoined(Side premise, Side.Number one, Side.Number other) {
        return other.unit().isEmpty()
                && other.from() - one.to() <= NEAR
                && premise.tokens().subList(one.to(), other.from()).stream().anyMatch(token -> token.is("and"));
    }

    /// A headline drops the "more than" and the "about" of the text under it.
    private static boolean isBorneOut(Side.Number given, Side.Number asked) {
        return given.face().equals(asked.face())
                || Bearing.of(given.exact(), asked.exact()) == Bearing.BEARS_OUT
                || Bearing.of(given.exact(), asked.usual()) == Bearing.BEARS_OUT
                || Bearing.of(given.usual(), asked.usual()) == Bearing.BEARS_OUT;
    }

    /// "24 seasons" and "championships" do not bear out "24 championships": what is asked for is there, and far from
    /// the number.
    private static boolean isOfAnother(Side premise, Side.Number given, Side.Number asked) {
        var noun = Side.stem(asked.noun());
        if (noun.isEmpty() || !premise.stems().contains(noun)) {
            return false;
        }
        int from = Math.max(0, given.from() - NEAR);
        int to = Math.min(premise.tokens().size(), given.to() + NEAR);
        return premise.tokens().subList(from, to).stream()
                .noneMatch(token -> Side.stem(token.lemma()).equals(noun));
    }

    private static double covered(Side premise, Side hypothesis) {
        var asked = hypothesis.stems();
        var given = premise.stems();
        return asked.isEmpty() ? 1 : asked.stream().filter(given::contains).count() / (double) asked.size();
    }

    private static double likeness(Set<String> one, Set<String> other) {
        var all = new HashSet<>(one);
        all.addAll(other);
        long both = one.stream().filter(other::contains).count();
        return all.isEmpty() ? 1 : both / (double) all.size();
    }
}
