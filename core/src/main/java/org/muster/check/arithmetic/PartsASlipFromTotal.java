package org.muster.check.arithmetic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.check.Check;
import org.muster.check.Comparison;
import org.muster.check.Corpus;
import org.muster.check.Findings;
import org.muster.check.Inquiry;
import org.muster.check.Kinship;
import org.muster.check.Slips;
import org.muster.check.Wording;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.claim.Relation;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.FigureId;
import org.muster.model.quantity.Rational;

/// PartsASlipFromTotal finds a row of numbers beside a total that they would make up if one of them were written right.
///
/// ## What it finds
/// "The floods killed 642 people … 205 in Dolm, 259 in Vesk and 187 on the coast": with 178 instead of 187 the three
/// make 642.
///
/// ## Why it matters
/// A report seldom says that its numbers are all the parts; that they miss the total by two digits that changed places
/// is no chance.
///
/// ## Example
/// > The ferries carried 1,326 people on Friday. The Skua took 574 people, the Tern 436 people and the Gull 289 people.
///
/// ## When it is silent
/// Where more than one slip would be needed, for totals below a hundred, in a sentence of more than forty
/// numbers, where a number is only a limit ("up to 150,000") or one of the row is counted in another of it, where the
/// total is itself counted in another number ("the biggest slice of the 2.1m, at 812,000"), and where
/// the numbers are bound by the report in another way. It never speaks of a conflict: that
/// the numbers are parts of the total is not said.
///
/// ## Literature
/// Barchard and Pace, "Preventing human error: the impact of data entry methods" (2011).
public final class PartsASlipFromTotal implements Check {

    private static final Rational LEAST_TOTAL = Rational.of(100);
    private static final Rational LEAST_OF_TWO = Rational.of(1000);
    private static final Rational LEAST_FIT = Rational.of(20);
    private static final String BECAUSE = "the numbers stand beside the total like its parts";

    @Override
    public List<Finding> over(Corpus corpus) {
        var findings = new ArrayList<Finding>();
        for (var doc : corpus.documents()) {
            findings.addAll(in(corpus, doc));
        }
        return findings;
    }

    private List<Finding> in(Corpus corpus, ReadDocument doc) {
        var findings = new ArrayList<Finding>();
        var bound = bound(doc);
        var parted = parted(doc);
        var standing = StandingRows.of(corpus, doc);
        var sentences = standing.sentences();
        var settled = settled(doc, standing);
        var told = new HashSet<FigureId>();
        var messages = new HashSet<String>();
        for (int i = 0; i < sentences.size(); i++) {
            int place = i;
            for (var row : standing.rows(i)) {
                if (parted.stream().anyMatch(ids(row.getFirst(), row)::containsAll)) {
                    continue;
                }
                var totals = standing.totals(i, row);
                var fitting = totals.stream()
                        .filter(total -> sum(row).equals(Wording.face(total)))
                        .findFirst();
                if (fitting.isPresent()) {
                    if (isTelling(row, fitting.get()) && !bound.contains(ids(fitting.get(), row))) {
                        findings.add(agreement(fitting.get(), row));
                    }
                } else {
                    if (told.containsAll(ids(row.getFirst(), row))) {
                        continue;
                    }
                    totals.stream()
                            .filter(total -> !bound.contains(ids(total, row))
                                    && ids(total, row).stream().noneMatch(settled::contains))
                            .filter(total -> !corpus.isWithin(total))
                            .filter(total -> !isBesideRow(sentences.get(place), total, row))
                            .filter(total -> isWholeRow(corpus, sentences.get(place), total, row)
                                    || isAlone(standing, settled, total, row) && isKin(corpus, total, row))
                            .flatMap(total -> slipped(total, row).stream())
                            .findFirst()
                            .ifPresent(finding -> {
                                if (messages.add(finding.message())) {
                                    findings.add(finding);
                                }
                                told.addAll(finding.figures());
                            });
                }
            }
        }
        return findings;
    }

    /// Numbers that the text relates to others, or that make up a total beside them, need no slip to be explained.
    private static Set<FigureId> settled(ReadDocument doc, StandingRows standing) {
        var settled = new HashSet<FigureId>();
        doc.relations().stream()
                .filter(relation -> !(relation instanceof Relation.Further || relation instanceof Relation.PartOf))
                .forEach(relation -> settled.addAll(relation.figures()));
        for (int i = 0; i < standing.sentences().size(); i++) {
            for (var row : standing.rows(i)) {
                standing.totals(i, row).stream()
                        .filter(total -> sum(row).equals(Wording.face(total)))
                        .forEach(total -> settled.addAll(ids(total, row)));
            }
        }
        return settled;
    }

    /// "Nine of the 38": a part and its whole do not stand side by side as parts of something else.
    private static List<Set<FigureId>> parted(ReadDocument doc) {
        return doc.relations().stream()
                .filter(Relation.PartOf.class::isInstance)
                .map(relation -> Set.copyOf(relation.figures()))
                .toList();
    }

    /// The sets of figures that the text itself binds: they have checks of their own.
    private static Set<Set<FigureId>> bound(ReadDocument doc) {
        return doc.relations().stream()
                .map(relation -> Set.copyOf(relation.figures()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<FigureId> ids(Claim total, List<Claim> row) {
        return Stream.concat(Stream.of(total), row.stream())
                .map(claim -> claim.figure().id())
                .collect(Collectors.toSet());
    }

    private static boolean isTelling(List<Claim> row, Claim total) {
        return 2 < row.size() || LEAST_FIT.compareTo(Wording.face(total)) <= 0;
    }

    private static Rational sum(List<Claim> row) {
        return row.stream().map(Wording::face).reduce(Rational.ZERO, Rational::plus);
    }

    private Finding agreement(Claim total, List<Claim> row) {
        var judgement = inquiry(total, row).judge();
        return Findings.of(
                this,
                judgement.verdict(Sameness.LIKELY),
                claims(total, row),
                "%s make %s, which is %s (%s)."
                        .formatted(
                                Wording.quoted(row),
                                Wording.number(sum(row)),
                                Wording.quoted(total),
                                Wording.what(total)),
                Wording.joined(row, " + ") + " = " + Wording.number(sum(row)),
                judgement.justify(Sameness.LIKELY, BECAUSE));
    }

    /// The slip is looked for in the total first, then in each part.
    private Optional<Finding> slipped(Claim total, List<Claim> row) {
        long larger = row.stream()
                .filter(part -> Wording.face(total).compareTo(Wording.face(part)) < 0)
                .count();
        boolean vague = row.size() == 2 && !(total.figure().quantity().amount() instanceof Amount.Point);
        if (Math.min(1, row.size() - 2) < larger
                || vague
                || Wording.face(total).compareTo(row.size() == 2 ? LEAST_OF_TWO : LEAST_TOTAL) < 0) {
            return Optional.empty();
        }
        var hypotheses = Slips.mending(total, row);
        if (hypotheses.isEmpty()) {
            return Optional.empty();
        }
        var judgement = inquiry(total, row).judge();
        var verdict = judgement.verdict(Sameness.LIKELY);
        return verdict != Verdict.TENSION
                ? Optional.empty()
                : Optional.of(Findings.of(
                        this,
                        verdict,
                        claims(total, row),
                        "%s make %s, not %s (%s), but would if one slip were mended."
                                .formatted(
                                        Wording.quoted(row),
                                        Wording.number(sum(row)),
                                        Wording.quoted(total),
                                        Wording.what(total)),
                        Wording.joined(row, " + ") + " = " + Wording.number(sum(row)),
                        judgement.justify(Sameness.LIKELY, BECAUSE),
                        hypotheses));
    }

    /// "1.1 million in wages, 0.5 million in rent and 0.2 million in supplies": where a larger total of all three may
    /// stand elsewhere, the first of the three is no total of the other two.
    private static boolean isBesideRow(List<Claim> sentence, Claim total, List<Claim> row) {
        int at = sentence.indexOf(total);
        int first = sentence.indexOf(row.getFirst());
        return row.size() == 2
                && 0 <= at
                && at == first - 1
                && !total.measure().equals(row.getFirst().measure());
    }

    /// All numbers of the sentence beside the total, told of what the total counts.
    private static boolean isWholeRow(Corpus corpus, List<Claim> sentence, Claim total, List<Claim> row) {
        if (row.size() < 3) {
            return false;
        }
        long alike = sentence.stream()
                .filter(claim -> !claim.equals(total) && Comparison.commensurable(claim, total))
                .limit(row.size() + 1L)
                .count();
        return row.size() == alike
                && row.stream()
                        .anyMatch(part -> Kinship.sameThing(part, total)
                                || Comparison.of(part, total, corpus).sameness().isPresent());
    }

    /// The total and two numbers that are the only ones of their sort in their sentence, or in two beside each other,
    /// of which nothing else is said.
    private static boolean isAlone(StandingRows standing, Set<FigureId> settled, Claim total, List<Claim> row) {
        if (row.size() != 2) {
            return false;
        }
        long near = standing.between(row.getFirst(), total)
                .filter(claim -> Comparison.commensurable(claim, total)
                        && !settled.contains(claim.figure().id()))
                .count();
        return Math.abs(standing.place(row.getFirst()) - standing.place(total)) <= 1 && near == 3;
    }

    /// Two numbers may be parts of any third; these count what the total counts.
    private static boolean isKin(Corpus corpus, Claim total, List<Claim> row) {
        return row.stream()
                .allMatch(part -> Kinship.sameThing(part, total) && !Kinship.isUnsaid(part, corpus)
                        || corpus.sharesWord(part, total)
                        || Comparison.of(part, total, corpus).sameness().isPresent());
    }

    private static List<Claim> claims(Claim total, List<Claim> row) {
        return Stream.concat(Stream.of(total), row.stream()).toList();
    }

    private static Inquiry inquiry(Claim total, List<Claim> row) {
        return new Inquiry()
                .printing(total)
                .printing(row)
                .sum(Inquiry.of(total), row.stream().map(Inquiry::of).toList(), BECAUSE);
    }
}
