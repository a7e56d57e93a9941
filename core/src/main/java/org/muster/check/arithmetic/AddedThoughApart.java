package org.muster.check.arithmetic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.check.Check;
import org.muster.check.Comparison;
import org.muster.check.Corpus;
import org.muster.check.Findings;
import org.muster.check.Inquiry;
import org.muster.check.Ties;
import org.muster.check.Wording;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.claim.Relation;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Variable;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Reading;

/// AddedThoughApart finds a total of two counts that the text says must not be added.
///
/// ## What it finds
/// "The 1,240 letters must not be added to the 9,310 names" in one report, "10,550" in another.
///
/// ## Why it matters
/// Two lists with the same people on them give no total; the sum is only the most that they can be.
///
/// ## Example
/// A report:
/// > The 1,240 letters must not be added to the 9,310 names, since many are on both lists.
///
/// ## When it is silent
/// Where the text says nothing of the kind, and where the two numbers count different kinds of quantity.
///
/// ## Literature
/// Ball, Asher, Sulmont and Manrique, "How many Peruvians have died?" (2003).
public final class AddedThoughApart implements Check {

    private static final String BECAUSE = "the text says that the two must not be added: some are counted in both";

    @Override
    public List<Finding> over(Corpus corpus) {
        return corpus.documents().stream()
                .flatMap(doc -> corpus.relations(doc, Relation.Apart.class)
                        .flatMap(apart -> of(
                                corpus,
                                corpus.claim(apart.figure()).orElseThrow(),
                                corpus.claim(apart.other()).orElseThrow())))
                .toList();
    }

    private Stream<Finding> of(Corpus corpus, Claim first, Claim second) {
        boolean counts = Comparison.commensurable(first, second)
                && Wording.named(first.figure().quantity().amount()).isPresent()
                && Wording.named(second.figure().quantity().amount()).isPresent();
        if (!counts) {
            return Stream.of();
        }
        var totals = corpus.documents().stream()
                .flatMap(doc -> total(corpus, doc, first, second).stream())
                .map(total -> added(total, first, second))
                .filter(finding -> finding.verdict() == Verdict.TENSION)
                .toList();
        return totals.isEmpty() ? together(first, second).stream() : totals.stream();
    }

    /// Returns the first claim of a report that prints the sum.
    private static Optional<Claim> total(Corpus corpus, ReadDocument doc, Claim first, Claim second) {
        var sum = Wording.face(first).plus(Wording.face(second));
        return corpus.asserted(doc).stream()
                .filter(claim -> Wording.face(claim).equals(sum)
                        && Comparison.commensurable(claim, first)
                        && Ties.bind(claim, first, corpus))
                .findFirst();
    }

    private Finding added(Claim total, Claim first, Claim second) {
        var sum = new Variable("the two added up");
        var judgement = new Inquiry()
                .printing(total, first, second)
                .sum(sum, List.of(Inquiry.of(first), Inquiry.of(second)), "the two are added up")
                .less(Inquiry.of(total), sum, BECAUSE)
                .judge();
        return Findings.of(
                this,
                judgement.verdict(Sameness.LIKELY),
                List.of(total, second, first),
                "%s (%s) is %s and %s added up, and the text that prints these says that they must not be added: some are counted in both, so the true total is lower."
                        .formatted(
                                Wording.quoted(total),
                                Wording.what(total),
                                Wording.quoted(second),
                                Wording.quoted(first)),
                "%s + %s = %s"
                        .formatted(
                                Wording.number(Wording.face(second)),
                                Wording.number(Wording.face(first)),
                                Wording.number(Wording.face(total))),
                judgement.justify(Sameness.LIKELY, BECAUSE));
    }

    private Optional<Finding> together(Claim first, Claim second) {
        var both = new Variable("those in either count");
        var sum = new Variable("the two added up");
        return new Inquiry()
                .printing(first, second)
                .sum(sum, List.of(Inquiry.of(first), Inquiry.of(second)), "the two are added up")
                .notMore(both, sum, BECAUSE)
                .notMore(Inquiry.of(first), both, BECAUSE)
                .notMore(Inquiry.of(second), both, BECAUSE)
                .derive(both, Reading.EXACT)
                .map(derived -> Findings.of(
                        this,
                        Verdict.DERIVE,
                        List.of(first, second),
                        "%s and %s must not be added, the text says: together they are %s, and nobody knows where in between."
                                .formatted(
                                        Wording.quoted(first),
                                        Wording.quoted(second),
                                        Wording.bounds(derived.bounds())),
                        "at least the larger, %s; at most %s + %s"
                                .formatted(
                                        Wording.bounds(derived.bounds()),
                                        Wording.number(Wording.face(first)),
                                        Wording.number(Wording.face(second))),
                        derived.justify(Sameness.SHOWN, BECAUSE)));
    }
}
