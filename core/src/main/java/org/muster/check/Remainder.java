package org.muster.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.claim.Relation;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Variable;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.FigureId;
import org.muster.model.quantity.Rational;

/// A remainder is what a count over several months leaves for the months whose own counts are not printed.
///
/// @param whole the count over all of the months
/// @param parts the counts printed for some of them, in order
/// @param rest the months left, which are all in one stretch
/// @param sameness how far whole and parts count the same
public record Remainder(Claim whole, List<Claim> parts, Stretch rest, Sameness sameness) {

    public Remainder {
        parts = List.copyOf(parts);
    }

    /// Returns the remainders of a document, in the order of their wholes.
    static List<Remainder> of(Corpus corpus, ReadDocument doc) {
        var counts = corpus.asserted(doc).stream()
                .filter(claim -> Comparison.isTotal(claim)
                        && Comparison.isAdditive(claim)
                        && claim.figure().quantity().amount() instanceof Amount.Point)
                .toList();
        var compared = corpus.relations(doc, Relation.ComparedWith.class)
                .collect(Collectors.groupingBy(Relation.ComparedWith::figure));
        return counts.stream()
                .filter(claim -> months(corpus, claim).isPresent())
                .flatMap(whole -> of(corpus, whole, counts, compared).stream())
                .toList();
    }

    /// A count and the months that it is for.
    private record Placed(Claim claim, Stretch stretch) {}

    private static Optional<Remainder> of(
            Corpus corpus, Claim whole, List<Claim> counts, Map<FigureId, List<Relation.ComparedWith>> compared) {
        var stretch = months(corpus, whole).orElseThrow();
        var placed = new ArrayList<Placed>();
        counts.stream()
                .filter(part -> Comparison.commensurable(part, whole)
                        && Wording.face(part).compareTo(Wording.face(whole)) < 0)
                .flatMap(part -> months(corpus, part)
                        .or(() -> onlyMonthLeft(compared, part, stretch))
                        .filter(stretch::holdsMoreThan)
                        .map(own -> new Placed(part, own))
                        .stream())
                .filter(part -> isTold(corpus, part.claim(), whole, counts))
                .sorted(Comparator.comparing((Placed part) ->
                                Comparison.of(part.claim(), whole, corpus).concept())
                        .thenComparing(part -> part.stretch().days(), Comparator.reverseOrder())
                        .thenComparing(part -> part.claim().figure().span()))
                .filter(part ->
                        placed.stream().noneMatch(other -> other.stretch().overlaps(part.stretch())))
                .forEach(placed::add);
        placed.sort(Comparator.comparing(part -> part.stretch().first()));
        var parts = placed.stream().map(Placed::claim).toList();
        boolean shown = placed.stream()
                .allMatch(part -> months(corpus, part.claim()).isPresent()
                        && Comparison.of(part.claim(), whole, corpus)
                                .sameness()
                                .filter(Sameness.SHOWN::equals)
                                .isPresent());
        var sum = parts.stream().map(Wording::face).reduce(Rational.ZERO, Rational::plus);
        return parts.isEmpty() || 0 < sum.compareTo(Wording.face(whole))
                ? Optional.empty()
                : rest(stretch, placed.stream().map(Placed::stretch).toList())
                        .map(rest -> new Remainder(whole, parts, rest, shown ? Sameness.SHOWN : Sameness.LIKELY));
    }

    /// A part is told together with its whole, or a comparison of the report sets it beside one that is.
    private static boolean isTold(Corpus corpus, Claim part, Claim whole, List<Claim> counts) {
        if (Comparison.of(part, whole, corpus).toldTogether()) {
            return true;
        }
        var series = corpus.series(corpus.of(part));
        return series.holds(part)
                && counts.stream()
                        .anyMatch(other -> !other.equals(whole)
                                && series.joins(part, other)
                                && Comparison.of(other, whole, corpus).toldTogether());
    }

    private static Optional<Stretch> months(Corpus corpus, Claim claim) {
        return corpus.stretch(claim).filter(stretch -> stretch.months().isPresent());
    }

    /// "Last month it was 175, fewer than in September and October" in a report without a date: of a season from
    /// September to November, that leaves November.
    private static Optional<Stretch> onlyMonthLeft(
            Map<FigureId, List<Relation.ComparedWith>> compared, Claim claim, Stretch season) {
        return compared.getOrDefault(claim.figure().id(), List.of()).stream()
                .filter(_ -> claim.extent().window().edtf().isEmpty())
                .map(relation -> relation.windows().stream()
                        .flatMap(window -> Stretch.of(window).stream())
                        .filter(season::holdsMoreThan)
                        .sorted(Comparator.comparing(Stretch::first))
                        .toList())
                .filter(named -> !named.isEmpty())
                .flatMap(named -> rest(season, named).stream())
                .filter(rest -> rest.months().orElse(0) == 1)
                .findFirst();
    }

    /// Returns what the parts, in order and apart, leave of the whole, if that is one stretch.
    private static Optional<Stretch> rest(Stretch whole, List<Stretch> parts) {
        var gaps = new ArrayList<Stretch>();
        var next = whole.first();
        for (var part : parts) {
            if (next.isBefore(part.first())) {
                gaps.add(new Stretch(next, part.first().minusDays(1), whole.floating()));
            }
            next = part.last().plusDays(1);
        }
        if (!next.isAfter(whole.last())) {
            gaps.add(new Stretch(next, whole.last(), whole.floating()));
        }
        return gaps.size() == 1 ? Optional.of(gaps.getFirst()) : Optional.empty();
    }

    /// Returns the number behind the rest.
    public Variable variable() {
        return new Variable("the rest of " + whole.figure().id().value());
    }

    /// Returns the number left over.
    public Rational left() {
        return parts.stream().map(Wording::face).reduce(Wording.face(whole), Rational::minus);
    }

    /// Returns the whole and its parts.
    public List<Claim> claims() {
        var claims = new ArrayList<>(List.of(whole));
        claims.addAll(parts);
        return claims;
    }

    /// Adds the remainder to an inquiry.
    public Inquiry into(Inquiry inquiry) {
        var members = new ArrayList<>(parts.stream().map(Inquiry::of).toList());
        members.add(variable());
        return inquiry.printing(claims()).sum(Inquiry.of(whole), members, "the months make up the whole");
    }
}
