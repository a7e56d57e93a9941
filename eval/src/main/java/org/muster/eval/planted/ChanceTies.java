package org.muster.eval.planted;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.muster.eval.planted.PlainNumber.Form;

/// Chance ties are those that a report would have if its numbers had nothing to do with each other.
///
/// They are counted by drawing every number anew, between half and one and a half of itself and as rounded as it is,
/// and
/// looking for ties again. No reader could find a slip in one, so that how many there are says what recall of all slips
/// can come to. Numbers of news are rounder and more alike than drawn ones, which makes the estimate a low one.
final class ChanceTies {

    private static final long SEED = 20_261_127;
    private static final int DRAWS = 20;
    private static final long MOST_UNITS = 1_000_000_000_000L;

    private ChanceTies() {}

    /// Returns what share of the ties of each sort in a text is by chance, from 0 to 1.
    static Map<Tie.Sort, Double> shares(String text) {
        var numbers = PlainNumbers.in(text);
        var found = counts(Ties.in(text, numbers));
        var drawn = new EnumMap<Tie.Sort, Long>(Tie.Sort.class);
        var random = new SplittableRandom(SEED ^ text.hashCode());
        for (int draw = 0; draw < DRAWS; draw++) {
            var anew = numbers.stream().map(number -> redrawn(number, random)).toList();
            counts(Ties.in(text, anew)).forEach((sort, count) -> drawn.merge(sort, count, Long::sum));
        }
        return found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> Math.min(
                                1, drawn.getOrDefault(entry.getKey(), 0L) / (double) DRAWS / entry.getValue())));
    }

    private static Map<Tie.Sort, Long> counts(List<Tie> ties) {
        return ties.stream().collect(Collectors.groupingBy(Tie::sort, Collectors.counting()));
    }

    /// Fractions, multiples and years stay as they are: few of them are in use.
    private static PlainNumber redrawn(PlainNumber number, SplittableRandom random) {
        long units = Math.round(number.value() / number.step());
        boolean drawn = number.step() != 0 && !number.is(Form.YEAR) && !number.is(Form.MULTIPLE) && 1 < units;
        if (!drawn || MOST_UNITS < units) {
            return number;
        }
        long value = random.nextLong(Math.max(1, units / 2), units + units / 2 + 1);
        return number.with(value * number.step());
    }
}
