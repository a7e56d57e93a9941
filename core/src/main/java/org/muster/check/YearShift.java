package org.muster.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.muster.model.claim.Claim;
import org.muster.model.finding.Hypothesis;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;

/// A year shift is the hypothesis that a row of yearly numbers stands one year early or late.
///
/// The row is moved, with every other place of the report that prints the same numbers for it where that is needed, and
/// all yearly numbers for the same thing are compared again.
public final class YearShift {

    private YearShift() {}

    /// Returns the shift by one year that mends the two claims and breaks nothing else, the best of them.
    public static List<Hypothesis> of(Corpus corpus, Claim first, Claim second) {
        var years = years(corpus, first, second);
        var shifts = new ArrayList<Shift>();
        for (var row : List.of(row(years, second), row(years, first))) {
            for (int by : new int[] {1, -1}) {
                mended(corpus, years, row, by).ifPresent(shifts::add);
                mended(corpus, years, echoes(years, row), by).ifPresent(shifts::add);
            }
        }
        return shifts.stream()
                .sorted(Comparator.comparingInt((Shift shift) -> -shift.witnesses())
                        .thenComparingInt(shift -> -shift.agreements())
                        .thenComparingInt(shift -> shift.moved().size()))
                .limit(1)
                .map(shift -> hypothesis(corpus, shift))
                .toList();
    }

    /// Returns the claims of both reports for the same thing that cover one year each, with the year.
    private static Map<Claim, Integer> years(Corpus corpus, Claim first, Claim second) {
        var years = new LinkedHashMap<Claim, Integer>();
        var unstated = new ArrayList<Claim>();
        var on = corpus.assertedOn(Kinship.thing(first, corpus));
        for (var doc : new LinkedHashSet<>(List.of(corpus.of(first), corpus.of(second)))) {
            for (var claim : on.getOrDefault(doc.doc().id(), List.of())) {
                var stretch = corpus.stretch(claim).filter(Stretch::isYear);
                boolean same = stretch.isPresent()
                        && Comparison.isTotal(claim)
                        && Comparison.commensurable(claim, first)
                        && (claim.equals(first)
                                || Comparison.of(claim, first, corpus).concept() == Kinship.SAME);
                if (same && stretch.get().floating()) {
                    unstated.add(claim);
                } else if (same) {
                    years.put(claim, stretch.get().first().getYear());
                }
            }
        }
        unstated.forEach(claim -> repeated(years, claim).ifPresent(year -> years.put(claim, year)));
        return years;
    }

    /// Returns the year of the same number elsewhere: "this year" is the year of the row that prints it again.
    private static Optional<Integer> repeated(Map<Claim, Integer> years, Claim claim) {
        return years.entrySet().stream()
                .filter(entry ->
                        entry.getKey().figure().document().equals(claim.figure().document())
                                && Wording.face(entry.getKey()).equals(Wording.face(claim)))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Set<Claim> row(Map<Claim, Integer> years, Claim claim) {
        return years.keySet().stream()
                .filter(other -> other.figure().document().equals(claim.figure().document())
                        && other.sentence().equals(claim.sentence()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Returns the row with every other place of its report that prints one of its numbers for the same year.
    private static Set<Claim> echoes(Map<Claim, Integer> years, Set<Claim> row) {
        return years.keySet().stream()
                .filter(other -> row.contains(other)
                        || row.stream()
                                .anyMatch(claim -> other.figure()
                                                .document()
                                                .equals(claim.figure().document())
                                        && Wording.face(claim).equals(Wording.face(other))
                                        && Objects.equals(years.get(claim), years.get(other))))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<Shift> mended(Corpus corpus, Map<Claim, Integer> years, Set<Claim> moved, int by) {
        var after = new LinkedHashMap<Claim, Integer>();
        var values = new TreeMap<Integer, Set<Rational>>();
        years.forEach((claim, year) -> {
            int then = year + (moved.contains(claim) ? by : 0);
            after.put(claim, then);
            values.computeIfAbsent(then, _ -> new LinkedHashSet<>()).add(Wording.face(claim));
        });
        boolean collides = values.values().stream().anyMatch(each -> 1 < each.size());
        return collides || moved.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shift(
                        moved, by, years, after, years.size() - values.size(), witnesses(corpus, moved, after)));
    }

    private static int witnesses(Corpus corpus, Set<Claim> moved, Map<Claim, Integer> after) {
        return (int) moved.stream()
                .filter(claim ->
                        corpus.echoes(claim).anyMatch(other -> isYear(corpus, other, after.getOrDefault(claim, 0))))
                .count();
    }

    private static boolean isYear(Corpus corpus, Claim claim, int year) {
        return corpus.stretch(claim)
                .filter(stretch -> stretch.isYear()
                        && !stretch.floating()
                        && stretch.first().getYear() == year)
                .isPresent();
    }

    private static Hypothesis hypothesis(Corpus corpus, Shift shift) {
        var moved = List.copyOf(shift.moved());
        var row = new TreeMap<Integer, String>();
        shift.after().forEach((claim, year) -> row.put(year, Wording.number(Wording.face(claim)) + " (" + year + ")"));
        var direction = 0 < shift.by() ? "later" : "earlier";
        return new Hypothesis(
                "another-year",
                "%s belong one year %s.".formatted(Wording.quoted(moved), direction)
                        + meeting(corpus, shift).orElse(""),
                "%s: no two of them collide".formatted(String.join(", ", row.values())),
                against(corpus, shift, moved));
    }

    /// Says which other report's number for part of a year a moved claim then meets.
    private static Optional<String> meeting(Corpus corpus, Shift shift) {
        for (var claim : shift.moved()) {
            int year = shift.after().getOrDefault(claim, 0);
            for (var others : corpus.assertedOn(Kinship.thing(claim, corpus)).values()) {
                for (var other : others) {
                    if (meets(corpus, claim, other, year)) {
                        return Optional.of(" %s then meets the %s that another report gives for %s."
                                .formatted(
                                        Wording.quoted(claim),
                                        Wording.quoted(other),
                                        Wording.spoken(Stretch.of(other.extent().window())
                                                .orElseThrow())));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean meets(Corpus corpus, Claim claim, Claim other, int year) {
        var stretch = corpus.stretch(other);
        var face = Wording.face(other).doubleValue();
        var ratio = face == 0 ? 0 : Wording.face(claim).doubleValue() / face;
        return !other.figure().document().equals(claim.figure().document())
                && stretch.isPresent()
                && !stretch.get().floating()
                && stretch.get().first().getYear() == year
                && stretch.get().last().getYear() == year
                && 300 <= stretch.get().days()
                && Comparison.commensurable(claim, other)
                && Comparison.of(claim, other, corpus).sameness().isPresent()
                && 0.9 < ratio
                && ratio < 1.25;
    }

    private static String against(Corpus corpus, Shift shift, List<Claim> moved) {
        var years = moved.stream()
                .map(claim -> String.valueOf(shift.before().get(claim)))
                .distinct()
                .collect(Collectors.joining(" and "));
        var dates = corpus.asserted(corpus.of(moved.getFirst())).stream()
                .filter(claim -> claim.figure().kind() == Kind.DURATION
                        && claim.figure().quantity().amount() instanceof Amount.MoreThan
                        && claim.figure().text().contains("year"))
                .findFirst()
                .map(claim ->
                        " %s (%s) would have to be longer too.".formatted(Wording.quoted(claim), Wording.what(claim)))
                .orElse("");
        return "The report itself prints %s beside them.%s".formatted(years, dates);
    }
}
