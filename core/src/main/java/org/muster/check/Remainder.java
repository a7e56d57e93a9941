package org.muster.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Variable;
import org.muster.model.quantity.Amount;
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
    public static List<Remainder> of(Corpus corpus, ReadDocument doc) {
        var counts = corpus.asserted(doc).stream()
                .filter(claim -> Comparison.isTotal(claim)
                        && Comparison.isAdditive(claim)
                        && claim.figure().quantity().amount() instanceof Amount.Point
                        && Stretch.of(claim.extent().window())
                                .filter(stretch -> stretch.months().isPresent())
                                .isPresent())
                .toList();
        return counts.stream()
                .flatMap(whole -> of(corpus, whole, counts).stream())
                .toList();
    }

    private static Optional<Remainder> of(Corpus corpus, Claim whole, List<Claim> counts) {
        var stretch = stretch(whole);
        var parts = new ArrayList<Claim>();
        counts.stream()
                .filter(part -> stretch.holdsMoreThan(stretch(part))
                        && Comparison.commensurable(part, whole)
                        && Wording.face(part).compareTo(Wording.face(whole)) < 0
                        && Comparison.of(part, whole, corpus).toldTogether())
                .sorted(Comparator.comparing((Claim part) ->
                                Comparison.of(part, whole, corpus).concept())
                        .thenComparing(part -> stretch(part).days(), Comparator.reverseOrder())
                        .thenComparing(part -> part.figure().span()))
                .filter(part -> parts.stream().noneMatch(other -> stretch(other).overlaps(stretch(part))))
                .forEach(parts::add);
        parts.sort(Comparator.comparing(part -> stretch(part).first()));
        boolean shown = parts.stream()
                .allMatch(part -> Comparison.of(part, whole, corpus)
                        .sameness()
                        .filter(Sameness.SHOWN::equals)
                        .isPresent());
        var sum = parts.stream().map(Wording::face).reduce(Rational.ZERO, Rational::plus);
        return parts.isEmpty() || 0 < sum.compareTo(Wording.face(whole))
                ? Optional.empty()
                : rest(stretch, parts)
                        .map(rest -> new Remainder(whole, parts, rest, shown ? Sameness.SHOWN : Sameness.LIKELY));
    }

    private static Stretch stretch(Claim claim) {
        return Stretch.of(claim.extent().window()).orElseThrow();
    }

    /// Returns what the parts leave of the whole, if that is one stretch.
    private static Optional<Stretch> rest(Stretch whole, List<Claim> parts) {
        var gaps = new ArrayList<Stretch>();
        var next = whole.first();
        for (var part : parts) {
            var stretch = stretch(part);
            if (next.isBefore(stretch.first())) {
                gaps.add(new Stretch(next, stretch.first().minusDays(1), whole.floating()));
            }
            next = stretch.last().plusDays(1);
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
