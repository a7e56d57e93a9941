package org.muster.check.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.check.Check;
import org.muster.check.Corpus;
import org.muster.check.Findings;
import org.muster.check.Inquiry;
import org.muster.check.Wording;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.claim.Relation;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Variable;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.FigureId;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;

/// MarginTooNarrow finds a margin of error that a poll of the printed size cannot have.
///
/// ## What it finds
/// "The survey of 400 adults has a margin of error of 2 percent": at 95 % confidence it is 4.9 percent or more.
///
/// ## Why it matters
/// The margin decides whether a lead means anything; one taken from another poll makes chance look like a trend.
///
/// ## Example
/// > The survey asked 400 adults and has a margin of error of 2 percentage points.
///
/// ## When it is silent
/// Where no sample is printed near the margin. A wider margin than simple chance gives is usual: weighting widens it.
/// Since a report may mean another level of confidence, a narrow one is a tension and never a conflict.
///
/// ## Literature
/// Kish, "Survey Sampling" (1965): half the width at 95 % is at least 0.98 / √n.
public final class MarginTooNarrow implements Check {

    private static final String HALF_WIDTH = "0.98";
    private static final Rational LEAST = Rational.of(100);
    private static final int PARAGRAPHS = 2;
    private static final Set<String> SAMPLES = Set.of("sample", "respondent", "panel", "survey", "poll");
    private static final Set<String> UNANSWERED =
            Set.of("not", "no", "opinion", "undecided", "unsure", "refused", "declined", "abstain");
    private static final String BECAUSE = "at 95 % confidence the margin of n answers is 0.98 / √n or more";

    @Override
    public List<Finding> over(Corpus corpus) {
        return corpus.documents().stream()
                .flatMap(doc -> corpus.asserted(doc).stream()
                        .filter(MarginTooNarrow::isMargin)
                        .flatMap(margin ->
                                sample(corpus, doc, margin).flatMap(sample -> finding(sample, margin)).stream()))
                .toList();
    }

    private static boolean isMargin(Claim claim) {
        var words = claim.measure().words();
        return claim.figure().kind() == Kind.SHARE && words.contains("margin") && words.contains("error");
    }

    /// Returns the nearest number before the margin, of those near it, that counts who was asked; what is told as some
    /// of others are those who gave one answer, and so are those who gave none.
    private static Optional<Claim> sample(Corpus corpus, ReadDocument doc, Claim margin) {
        var parts = parts(corpus, doc);
        return corpus.asserted(doc).stream()
                .filter(claim -> !parts.contains(claim.figure().id()) && !isUnanswered(claim))
                .filter(claim -> claim.figure().kind() == Kind.COUNT
                        && LEAST.compareTo(Wording.face(claim)) <= 0
                        && claim.figure().span().end() <= margin.figure().span().begin()
                        && margin.paragraph() - claim.paragraph() < PARAGRAPHS
                        && (corpus.isA(claim, "people") || isSample(claim)))
                .max(Comparator.comparing(claim -> claim.figure().span()));
    }

    private static Set<FigureId> parts(Corpus corpus, ReadDocument doc) {
        return Stream.concat(
                        corpus.relations(doc, Relation.PartOf.class).map(Relation.PartOf::part),
                        Stream.concat(
                                corpus.relations(doc, Relation.SumOf.class).flatMap(sum -> sum.parts().stream()),
                                corpus.relations(doc, Relation.ShareOf.class)
                                        .flatMap(share -> share.part().printed().stream())))
                .collect(Collectors.toSet());
    }

    /// "169 would not say", "310 had no opinion".
    private static boolean isUnanswered(Claim claim) {
        var words = List.of(claim.measure().words().split("\\W+"));
        return UNANSWERED.stream().anyMatch(words::contains);
    }

    private static boolean isSample(Claim claim) {
        return SAMPLES.stream().anyMatch(word -> claim.measure().words().contains(word));
    }

    private Optional<Finding> finding(Claim sample, Claim margin) {
        var root = new BigDecimal(Wording.face(sample).decimal(0).toBigInteger()).sqrt(MathContext.DECIMAL64);
        var least = Rational.of(new BigDecimal(HALF_WIDTH).divide(root, MathContext.DECIMAL32));
        var chance = new Variable("the margin of chance alone");
        var judgement = new Inquiry()
                .printing(margin)
                .known(chance, Bounds.at(least), BECAUSE)
                .notMore(chance, Inquiry.of(margin), BECAUSE)
                .judge();
        var verdict = judgement.verdict(Sameness.LIKELY);
        return verdict == Verdict.AGREE || verdict == Verdict.TENSION
                ? Optional.of(Findings.of(
                        this,
                        verdict,
                        List.of(sample, margin),
                        message(sample, margin, verdict, least),
                        "0.98 / √%s = %s".formatted(Wording.number(Wording.face(sample)), Wording.percent(least)),
                        judgement.justify(Sameness.LIKELY, BECAUSE)))
                : Optional.empty();
    }

    private static String message(Claim sample, Claim margin, Verdict verdict, Rational least) {
        var facts = "With %s (%s) chance alone makes a margin of %s"
                .formatted(Wording.quoted(sample), Wording.what(sample), Wording.percent(least));
        return verdict == Verdict.AGREE
                ? "%s; %s fits.".formatted(facts, Wording.quoted(margin))
                : "%s; %s is narrower. Maybe it is of another poll or another confidence."
                        .formatted(facts, Wording.quoted(margin));
    }
}
