package org.muster.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.muster.model.claim.Claim;
import org.muster.model.finding.Hypothesis;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Kind;

/// A year shift is the hypothesis that a row of yearly numbers stands one year early or late.
///
/// The row is moved, with every other place of the report that prints the same numbers for it where that is needed, and
/// all yearly numbers for the same thing are compared again.
public final class YearShift {

    private YearShift() {}

    /// Returns the shifts by one year that mend the two claims and break nothing else, best first.
    public static List<Hypothesis> of(Corpus corpus, Claim first, Claim second) {
        var yearly = yearly(corpus, first);
        var shifts = new ArrayList<Shift>();
        for (var moved : List.of(row(yearly, second), row(yearly, first))) {
            for (var years : List.of(1, -1)) {
                mended(yearly, moved, years).ifPresent(shifts::add);
                mended(yearly, echoes(yearly, moved), years).ifPresent(shifts::add);
            }
        }
        return shifts.stream()
                .sorted(Comparator.comparingInt((Shift shift) -> -shift.agreements())
                        .thenComparingInt(shift -> shift.moved().size()))
                .distinct()
                .limit(1)
                .map(shift -> hypothesis(corpus, shift))
                .toList();
    }

    /// One way to move some claims, with what all years then hold.
    private record Shift(Set<Claim> moved, int years, TreeMap<Integer, Set<Claim>> byYear, int agreements) {}

    /// Returns the claims of the report for the same thing that cover one year each.
    private static List<Claim> yearly(Corpus corpus, Claim claim) {
        return corpus.asserted(corpus.of(claim)).stream()
                .filter(other -> other.concept().equals(claim.concept())
                        && Comparison.isTotal(other)
                        && Comparison.commensurable(other, claim)
                        && year(other).isPresent())
                .toList();
    }

    private static Set<Claim> row(List<Claim> yearly, Claim claim) {
        return yearly.stream()
                .filter(other -> other.sentence().equals(claim.sentence()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<Claim> echoes(List<Claim> yearly, Set<Claim> row) {
        return yearly.stream()
                .filter(other -> row.contains(other) || row.stream().anyMatch(claim -> repeats(claim, other)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean repeats(Claim claim, Claim other) {
        return Wording.face(claim).equals(Wording.face(other)) && year(claim).equals(year(other));
    }

    private static Optional<Shift> mended(List<Claim> yearly, Set<Claim> moved, int years) {
        if (moved.isEmpty()) {
            return Optional.empty();
        }
        var byYear = new TreeMap<Integer, Set<Claim>>();
        for (var claim : yearly) {
            int year = year(claim).orElseThrow() + (moved.contains(claim) ? years : 0);
            byYear.computeIfAbsent(year, _ -> new LinkedHashSet<>()).add(claim);
        }
        int agreements = 0;
        for (var claims : byYear.values()) {
            long values = claims.stream().map(Wording::face).distinct().count();
            if (1 < values) {
                return Optional.empty();
            }
            agreements += claims.size() - 1;
        }
        return Optional.of(new Shift(moved, years, byYear, agreements));
    }

    private static Hypothesis hypothesis(Corpus corpus, Shift shift) {
        var moved = List.copyOf(shift.moved());
        var row = shift.byYear().entrySet().stream()
                .map(entry -> "%s (%s)"
                        .formatted(
                                Wording.number(
                                        Wording.face(entry.getValue().iterator().next())),
                                entry.getKey()))
                .collect(Collectors.joining(", "));
        var direction = 0 < shift.years() ? "later" : "earlier";
        return new Hypothesis(
                "another-year",
                "%s belong one year %s.".formatted(Wording.quoted(moved), direction)
                        + meeting(corpus, shift).orElse(""),
                "%s: no two of them collide".formatted(row),
                against(corpus, moved));
    }

    /// Says which other report's number for part of a year a moved claim then meets.
    private static Optional<String> meeting(Corpus corpus, Shift shift) {
        for (var claim : shift.moved()) {
            int year = year(claim).orElseThrow() + shift.years();
            for (var doc : corpus.documents()) {
                for (var other : corpus.asserted(doc)) {
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
        var stretch = Stretch.of(other.extent().window());
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

    private static String against(Corpus corpus, List<Claim> moved) {
        var years = moved.stream()
                .map(claim -> year(claim).orElseThrow().toString())
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

    private static Optional<Integer> year(Claim claim) {
        return Stretch.of(claim.extent().window())
                .filter(stretch -> stretch.isYear() && !stretch.floating())
                .map(stretch -> stretch.first().getYear());
    }
}
