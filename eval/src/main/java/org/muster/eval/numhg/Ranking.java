package org.muster.eval.numhg;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.model.quantity.Rational;

/// A ranking weighs every number that a text mentions, and what follows from one or two of them, against a slot.
///
/// Each weight has its reason; none is fitted. What a slot asks for counts most (`$____` asks for money), then the word
/// after it, then how many of the headline's words stand around the number, then how early the text says it.
final class Ranking {

    /// A number of another sort hardly ever fills a slot.
    private static final double SORT = 3;

    /// "____ teachers" asks for a number of teachers.
    private static final double NEXT = 2.5;

    /// All of the headline's words around the number are worth as much as its sort.
    private static final double WORDS = 3;

    /// And those that say what it counts are worth more.
    private static final double COUNTED = 2;

    /// A report leads with what its headline says.
    private static final double EARLY = 1.5;

    /// What a report repeats is what it is about.
    private static final double REPEATED = 0.4;

    private static final String TOLL = "toll";
    private static final int MOST_REPEATS = 3;

    private final Slot slot;
    private final Set<String> words = new HashSet<>();
    private final Set<String> next;
    private final Map<BigDecimal, Candidate> best = new HashMap<>();
    private final Map<BigDecimal, Integer> times = new HashMap<>();

    private Ranking(Slot slot) {
        this.slot = slot;
        slot.words().forEach(word -> words.addAll(Stems.of(Slot.singular(word))));
        this.next = asked(slot);
    }

    /// Returns the stems of what is asked for: the word after the slot, and where none follows that counts, what befell
    /// them: "attack kills ____", "toll: ____".
    private static Set<String> asked(Slot slot) {
        var asked = new HashSet<>(Stems.of(slot.next()));
        if (slot.next().isEmpty()) {
            Stems.of(Slot.singular(slot.before())).stream()
                    .filter(stem -> stem.startsWith(Stems.EVENT))
                    .forEach(asked::add);
            if (slot.words().contains(TOLL)) {
                asked.addAll(Stems.of(TOLL));
            }
        }
        return asked;
    }

    /// Returns the candidates, best first.
    static List<Candidate> of(Slot slot, Body body) {
        var ranking = new Ranking(slot);
        body.mentions().forEach(ranking::add);
        Reckoned.of(slot, body).forEach(ranking::addReckoned);
        return ranking.ranked();
    }

    private List<Candidate> ranked() {
        return best.values().stream()
                .map(candidate -> new Candidate(
                        candidate.number(),
                        candidate.fit()
                                + REPEATED * Math.min(MOST_REPEATS, times.getOrDefault(candidate.number(), 1) - 1),
                        candidate.how()))
                .sorted(Comparator.comparing(Candidate::fit).reversed().thenComparing(Candidate::number))
                .toList();
    }

    private void add(Mention mention) {
        double fit = fit(mention);
        for (var printed : Printing.of(slot, mention)) {
            offer(new Candidate(printed.number(), fit - printed.effort(), "printed"));
        }
        Printing.of(slot, mention).stream()
                .findFirst()
                .ifPresent(exact -> times.merge(exact.number(), 1, Integer::sum));
    }

    private void addReckoned(Reckoned reckoned) {
        boolean together = reckoned.how().equals(Reckoned.TOGETHER);
        double fit = reckoned.from().stream()
                .mapToDouble(mention -> around(mention) + (together ? following(mention) : 0))
                .average()
                .orElse(0);
        offer(new Candidate(plain(reckoned.value()), fit + reckoned.fit(), reckoned.how()));
    }

    private void offer(Candidate candidate) {
        best.merge(candidate.number(), candidate, (one, other) -> one.fit() < other.fit() ? other : one);
    }

    /// Returns the number without trailing zeros, so that equal numbers are one candidate.
    static BigDecimal plain(Rational value) {
        return plain(value.decimal(12));
    }

    static BigDecimal plain(BigDecimal value) {
        var stripped = value.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private double fit(Mention mention) {
        return SORT * Sorts.fit(slot, mention) + around(mention) + following(mention);
    }

    private double following(Mention mention) {
        boolean counted = next.stream().anyMatch(mention.counted()::contains);
        boolean after = next.stream().anyMatch(mention.after()::contains);
        boolean near = next.stream().anyMatch(mention.near()::contains);
        return counted || after ? NEXT : near ? NEXT / 3 : 0;
    }

    private double around(Mention mention) {
        double all = Math.max(words.size(), 1);
        double near = words.stream().filter(mention.near()::contains).count() / all;
        double wide = words.stream().filter(mention.wide()::contains).count() / all;
        double counted = words.stream().filter(mention.counted()::contains).count() / all;
        return WORDS * (near + wide) / 2 + COUNTED * counted + EARLY / (1 + mention.sentence());
    }
}
