package org.muster.eval.newsquant;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Limit;
import org.muster.text.Lexicon;

/// Values are the numbers as the benchmark writes them: percentages and cents as printed, a bound as its number, vague
/// words as a table says.
final class Values {

    private static final Map<String, String> VAGUE = Lexicon.pairs("/org/muster/eval/newsquant/vague.tsv");

    private Values() {}

    /// Returns the one or two numbers, if the benchmark counts the figure.
    static Optional<List<Double>> of(Place place) {
        if (place.amount() instanceof Amount.Vague vague) {
            return Optional.ofNullable(VAGUE.get(vague.word())).map(Values::listed);
        }
        boolean article = place.text().matches("\\D*\\ban?\\b\\D*") && place.kind() == Kind.DURATION;
        return article ? Optional.empty() : numbers(place);
    }

    private static List<Double> listed(String words) {
        return Arrays.stream(words.split(" ")).map(Double::valueOf).toList();
    }

    private static Optional<List<Double>> numbers(Place place) {
        double factor = place.percent() || !place.cents().isEmpty() ? 100 : 1;
        var exact = place.amount().exact();
        var low = number(exact.low(), factor);
        var high = number(exact.high(), factor);
        if (low.isPresent() && high.isPresent() && !low.equals(high)) {
            return Optional.of(List.of(low.get(), high.get()));
        }
        return low.or(() -> high)
                .map(value -> place.oneOf() && value != 0 ? 1 / value : value)
                .map(value -> place.kind() == Kind.CHANGE && !place.negative() ? Math.abs(value) : value)
                .map(List::of);
    }

    private static Optional<Double> number(Limit limit, double factor) {
        return limit.value().map(value -> value.doubleValue() * factor);
    }
}
