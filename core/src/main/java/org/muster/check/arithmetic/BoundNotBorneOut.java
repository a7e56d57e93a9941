package org.muster.check.arithmetic;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.muster.check.Check;
import org.muster.check.Comparison;
import org.muster.check.Corpus;
import org.muster.check.Findings;
import org.muster.check.Inquiry;
import org.muster.check.Kinship;
import org.muster.check.Wording;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;
import org.muster.reckon.Judgement;

/// BoundNotBorneOut looks for the precise number behind a bound, a range or a vague word of the same report.
///
/// ## What it finds
/// "Less than a third of the boats" in the lede, "31 percent of the boats" further down: the number bears the words
/// out.
///
/// ## Why it matters
/// An editor who sees that the lede was held against the body need not look for it again.
///
/// ## Example
/// > More than 240 ferries were cancelled this week, the company said. On its list are 243 ferries cancelled this
/// > week.
///
/// ## When it is silent
/// Where the number is far from the bound, where it counts other things or is of other days, and for shares of which
/// nothing shows that they are of the same answer. It only ever says that words and number agree; words that say more
/// than the number are told by [VagueWordOverstates].
///
/// ## Literature
/// Cummins, Sauerland and Solt, "Granularity and scalar implicature in numerical expressions" (2012).
public final class BoundNotBorneOut implements Check {

    /// How many numbers are held against one bound.
    private static final int MOST = 4;

    /// "Several" and "a few" are too small to be borne out.
    private static final Rational LEAST = Rational.of(10);

    private static final Rational NEAR = Rational.of(11, 10);
    private static final String BECAUSE = "the report speaks of the same thing loosely and in a precise number";

    @Override
    public List<Finding> over(Corpus corpus) {
        return corpus.documents().stream()
                .flatMap(doc -> in(corpus, doc).stream())
                .toList();
    }

    private List<Finding> in(Corpus corpus, ReadDocument doc) {
        var said = new HashSet<String>();
        return corpus.asserted(doc).stream()
                .filter(claim -> isLoose(claim) && !corpus.isPart(claim))
                .filter(claim -> said.add(Wording.amount(claim) + " " + Wording.what(claim)))
                .flatMap(loose -> borneOut(corpus, doc, loose).stream())
                .toList();
    }

    private List<Finding> borneOut(Corpus corpus, ReadDocument doc, Claim loose) {
        return doc.claims().stream()
                .filter(other -> Corpus.isAsserted(other) && isPrecise(corpus, loose, other))
                .limit(MOST)
                .flatMap(precise -> finding(loose, precise).stream())
                .toList();
    }

    private static boolean isLoose(Claim claim) {
        return switch (claim.figure().quantity().amount()) {
            case Amount.Vague(var _, var least) -> LEAST.compareTo(least) <= 0;
            case Amount.Between _ -> claim.figure().kind() == Kind.SHARE;
            case Amount.MoreThan _, Amount.LessThan _, Amount.AtLeast _, Amount.AtMost _ -> true;
            case Amount.Point _, Amount.Hedged _ -> false;
        };
    }

    private static boolean isPrecise(Corpus corpus, Claim loose, Claim other) {
        if (!(other.figure().quantity().amount() instanceof Amount.Point)
                || corpus.isPart(other)
                || loose.figure().kind() != other.figure().kind()
                || !overlap(corpus, loose, other)) {
            return false;
        }
        var comparison = Comparison.of(loose, other, corpus);
        boolean kin = comparison.sameness().isPresent();
        boolean same = kin && comparison.concept() == Kinship.SAME;
        return switch (loose.figure().kind()) {
            case SHARE -> sameAnswer(loose, other) || kin && near(loose, other);
            case COUNT, MONEY ->
                same
                        && Comparison.commensurable(loose, other)
                        && !loose.sentence().equals(other.sentence())
                        && (near(loose, other) || isVague(loose));
            case CHANGE,
                    MULTIPLE,
                    RATE,
                    DURATION,
                    LENGTH,
                    AREA,
                    MASS,
                    VOLUME,
                    SPEED,
                    TEMPERATURE,
                    AGE,
                    MAGNITUDE,
                    OTHER -> false;
        };
    }

    /// Shares of one people may be of other answers; equal words are of the same.
    private static boolean sameAnswer(Claim loose, Claim other) {
        return loose.extent().window().equals(other.extent().window())
                && loose.measure().words().equals(other.measure().words());
    }

    private static boolean isVague(Claim claim) {
        return claim.figure().quantity().amount() instanceof Amount.Vague;
    }

    private static boolean near(Claim loose, Claim other) {
        var bound = Wording.face(loose);
        var number = Wording.face(other);
        return number.compareTo(bound.times(NEAR)) <= 0 && bound.compareTo(number.times(NEAR)) <= 0;
    }

    private static boolean overlap(Corpus corpus, Claim loose, Claim other) {
        var one = corpus.stretch(loose);
        var two = corpus.stretch(other);
        return one.isEmpty() || two.isEmpty() || one.get().overlaps(two.get());
    }

    private Optional<Finding> finding(Claim loose, Claim precise) {
        var judgement = same(loose, precise);
        return judgement.verdict(Sameness.LIKELY) == Verdict.AGREE
                ? Optional.of(Findings.of(
                        this,
                        Verdict.AGREE,
                        List.of(loose, precise),
                        "%s (%s) is %s, which %s bears out."
                                .formatted(
                                        Wording.quoted(loose),
                                        Wording.what(loose),
                                        Wording.amount(loose),
                                        Wording.quoted(precise)),
                        "%s against %s".formatted(Wording.amount(loose), Wording.amount(precise)),
                        judgement.justify(Sameness.LIKELY, BECAUSE)))
                : Optional.empty();
    }

    private static Judgement same(Claim loose, Claim precise) {
        return new Inquiry()
                .printing(loose, precise)
                .same(Inquiry.of(loose), Inquiry.of(precise), BECAUSE)
                .judge();
    }
}
