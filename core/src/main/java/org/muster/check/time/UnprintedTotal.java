package org.muster.check.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.muster.check.Check;
import org.muster.check.Comparison;
import org.muster.check.Corpus;
import org.muster.check.Findings;
import org.muster.check.Inquiry;
import org.muster.check.Stretch;
import org.muster.check.Wording;
import org.muster.model.claim.Claim;
import org.muster.model.claim.Concept;
import org.muster.model.claim.ReadDocument;
import org.muster.model.claim.Relation;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Variable;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Reading;
import org.muster.model.text.Span;

/// UnprintedTotal adds up a row of yearly numbers whose total the report does not print.
///
/// ## What it finds
/// "388,000 in 2022, 415,000 in 2023 and 452,000 in 2024": 1,255,000 in the three years.
///
/// ## Why it matters
/// The sum over the years is what another report's "since 2022" can be set against.
///
/// ## Example
/// > The ferries carried 388,000 passengers in 2022, 415,000 in 2023 and 452,000 in 2024.
///
/// ## When it is silent
/// Where the years do not follow each other, where there are fewer than three, and where the total is printed.
///
/// ## Literature
/// XBRL International, "Calculations 1.1" (2023).
public final class UnprintedTotal implements Check {

    private static final int FEWEST = 3;
    private static final String BECAUSE = "the years follow each other and count the same";

    @Override
    public List<Finding> over(Corpus corpus) {
        return corpus.documents().stream()
                .flatMap(doc -> rows(corpus, doc).stream()
                        .filter(row -> !isSummed(corpus, doc, row))
                        .flatMap(row -> finding(row).stream()))
                .toList();
    }

    /// What the members of a row share.
    private record Key(Span sentence, Concept concept) {}

    private static List<List<Claim>> rows(Corpus corpus, ReadDocument doc) {
        var rows = new LinkedHashMap<Key, List<Claim>>();
        for (var claim : corpus.asserted(doc)) {
            boolean yearly = Comparison.isTotal(claim)
                    && Comparison.isAdditive(claim)
                    && claim.figure().quantity().amount() instanceof Amount.Point
                    && year(claim).isPresent();
            if (yearly) {
                rows.computeIfAbsent(new Key(claim.sentence(), claim.concept()), _ -> new ArrayList<>())
                        .add(claim);
            }
        }
        return rows.values().stream().filter(UnprintedTotal::isRow).toList();
    }

    private static boolean isRow(List<Claim> claims) {
        for (int i = 1; i < claims.size(); i++) {
            int before = year(claims.get(i - 1)).orElseThrow();
            if (year(claims.get(i)).orElseThrow() != before + 1
                    || !Comparison.commensurable(claims.get(i), claims.get(i - 1))) {
                return false;
            }
        }
        return FEWEST <= claims.size();
    }

    private static boolean isSummed(Corpus corpus, ReadDocument doc, List<Claim> row) {
        return corpus.relations(doc, Relation.SumOf.class)
                .anyMatch(sum -> sum.parts().contains(row.getFirst().figure().id()));
    }

    private static Optional<Integer> year(Claim claim) {
        return Stretch.of(claim.extent().window())
                .filter(stretch -> stretch.isYear() && !stretch.floating())
                .map(stretch -> stretch.first().getYear());
    }

    private Optional<Finding> finding(List<Claim> row) {
        var total = new Variable("the sum of the years");
        var sum = row.stream().map(Wording::face).reduce(Rational.ZERO, Rational::plus);
        return new Inquiry()
                .printing(row)
                .sum(total, row.stream().map(Inquiry::of).toList(), BECAUSE)
                .derive(total, Reading.EXACT)
                .map(derived -> Findings.of(
                        this,
                        Verdict.DERIVE,
                        row,
                        "%s make %s %s in %s-%s; the report does not print the sum."
                                .formatted(
                                        Wording.quoted(row),
                                        Wording.number(sum),
                                        Wording.what(row.getFirst()),
                                        year(row.getFirst()).orElseThrow(),
                                        year(row.getLast()).orElseThrow()),
                        Wording.joined(row, " + ") + " = " + Wording.number(sum),
                        derived.justify(Sameness.SHOWN, BECAUSE)));
    }
}
