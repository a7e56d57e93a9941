package org.muster.check.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.muster.model.finding.Finding;
import org.muster.model.finding.Hypothesis;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Rational;
import org.muster.reckon.Judgement;

/// HeadlineOverstatesBody finds a number in the headline that the report below it does not bear out.
///
/// ## What it finds
/// "1,362 knives handed in" over a text that counts 1,326: the headline's number is nowhere in it, and one a slip away
/// is. "90 dead in ferry fire" over a text that counts 80 dead: every number for the same thing is lower.
///
/// ## Why it matters
/// The headline is written last, in a hurry and by another hand, and is all that most readers see.
///
/// ## Example
/// > Amnesty nets 1,362 knives
/// >
/// > People in Bramford handed in 1,326 knives in August, the police said.
///
/// ## When it is silent
/// Where a number of the body fits the headline's, rounded or not; for headline numbers below 20 and vague words, which
/// another check looks at; where two numbers of the body lie so far apart; and where the body has no number for the
/// same thing and none a slip away.
///
/// ## Literature
/// Ecker and others, "The effects of subtle misinformation in news headlines" (2014).
public final class HeadlineOverstatesBody implements Check {

    private static final Rational LEAST = Rational.of(20);
    private static final Rational THREE_DIGITS = Rational.of(100);
    private static final Rational TEN = Rational.of(10);
    private static final Rational ELEVEN = Rational.of(11);
    private static final Rational MOST_TIMES = Rational.of(2);
    private static final String BECAUSE = "the headline sums up the report";

    @Override
    public List<Finding> over(Corpus corpus) {
        var findings = new ArrayList<Finding>();
        for (var doc : corpus.documents()) {
            corpus.asserted(doc).stream()
                    .filter(claim -> Corpus.isHeadline(claim) && isNumber(claim))
                    .flatMap(headline -> in(corpus, doc, headline).stream())
                    .forEach(findings::add);
        }
        return findings;
    }

    private static boolean isNumber(Claim claim) {
        return Comparison.isAdditive(claim)
                && claim.figure().quantity().amount() instanceof Amount.Point
                && LEAST.compareTo(Wording.face(claim)) <= 0;
    }

    private Optional<Finding> in(Corpus corpus, ReadDocument doc, Claim headline) {
        var body = doc.claims().stream()
                .filter(claim -> !Corpus.isHeadline(claim)
                        && claim.figure().kind() == headline.figure().kind()
                        && !(claim.figure().quantity().amount() instanceof Amount.Vague))
                .toList();
        boolean repeated = doc.claims().stream()
                .anyMatch(claim -> !Corpus.isHeadline(claim)
                        && claim.figure().kind() != headline.figure().kind()
                        && Wording.face(claim).equals(Wording.face(headline)));
        if (repeated) {
            return Optional.empty();
        }
        var fitting = body.stream()
                .filter(claim -> same(headline, claim).verdict(Sameness.LIKELY) == Verdict.AGREE)
                .findFirst();
        if (fitting.isEmpty() && (isPassed(headline, body) || isCutOff(headline, body) || isBetween(headline, body))) {
            return Optional.empty();
        }
        if (fitting.isPresent()) {
            return Optional.of(finding(headline, fitting.get(), Verdict.AGREE, List.of()));
        }
        return slipped(headline, body).or(() -> overstated(corpus, headline, body));
    }

    /// "Cases top 500", over a report of 516: a round number that a number of the body passes by less than a tenth.
    private static boolean isPassed(Claim headline, List<Claim> body) {
        var round = Wording.face(headline);
        var digit = round;
        while (TEN.compareTo(digit) <= 0) {
            digit = digit.over(TEN);
        }
        return digit.isWhole()
                && THREE_DIGITS.compareTo(round) <= 0
                && body.stream()
                        .map(Wording::face)
                        .anyMatch(number -> round.compareTo(number) <= 0
                                && number.times(TEN).compareTo(round.times(ELEVEN)) < 0);
    }

    /// "Reserves top 41 billion", over a report of 41.7 billion: the body's number without its last digits, which is
    /// what is passed, or all that there was room for.
    private static boolean isCutOff(Claim headline, List<Claim> body) {
        var round = Wording.face(headline);
        var step = Rational.ONE;
        while (round.over(step.times(TEN)).isWhole()) {
            step = step.times(TEN);
        }
        var next = round.plus(step);
        return Rational.ONE.compareTo(step) < 0
                && body.stream()
                        .map(Wording::face)
                        .anyMatch(number -> round.compareTo(number) < 0
                                && number.compareTo(next) < 0
                                && number.times(TEN).compareTo(round.times(ELEVEN)) < 0);
    }

    /// "50,000 fewer loans", over a report of 1,204,000 and 1,254,000.
    private static boolean isBetween(Claim headline, List<Claim> body) {
        var numbers = body.stream().map(Wording::face).collect(Collectors.toSet());
        return numbers.stream().anyMatch(number -> numbers.contains(number.plus(Wording.face(headline))));
    }

    private Optional<Finding> slipped(Claim headline, List<Claim> body) {
        if (Wording.face(headline).compareTo(THREE_DIGITS) < 0) {
            return Optional.empty();
        }
        for (var claim : body) {
            var slips = Slips.between(headline, Wording.face(headline), Wording.face(claim));
            if (!slips.isEmpty() && LEAST.compareTo(Wording.face(claim)) <= 0) {
                return judged(headline, claim, slips);
            }
        }
        return Optional.empty();
    }

    /// Every number of the body for the same thing lies below, and not so far that it must be of something else.
    private Optional<Finding> overstated(Corpus corpus, Claim headline, List<Claim> body) {
        var kin = body.stream()
                .filter(claim -> Corpus.isAsserted(claim)
                        && !corpus.isPart(claim)
                        && Comparison.isTotal(claim)
                        && Comparison.commensurable(claim, headline)
                        && Comparison.of(claim, headline, corpus).concept() == Kinship.SAME)
                .toList();
        var largest = kin.stream().max((one, other) -> Wording.face(one).compareTo(Wording.face(other)));
        return largest.filter(claim -> Wording.face(claim).compareTo(Wording.face(headline)) < 0
                        && Wording.face(headline).compareTo(Wording.face(claim).times(MOST_TIMES)) <= 0)
                .flatMap(claim -> judged(headline, claim, List.of()));
    }

    private Optional<Finding> judged(Claim headline, Claim body, List<Hypothesis> slips) {
        var verdict = same(headline, body).verdict(Sameness.LIKELY);
        return verdict == Verdict.TENSION ? Optional.of(finding(headline, body, verdict, slips)) : Optional.empty();
    }

    private static Judgement same(Claim headline, Claim body) {
        return new Inquiry()
                .printing(headline, body)
                .same(Inquiry.of(headline), Inquiry.of(body), BECAUSE)
                .judge();
    }

    private Finding finding(Claim headline, Claim body, Verdict verdict, List<Hypothesis> slips) {
        var message = verdict == Verdict.AGREE
                ? "The headline's %s is borne out by %s in the report."
                : "The headline says %s, but no number in the report bears it out: the nearest is %s.";
        return Findings.of(
                this,
                verdict,
                List.of(headline, body),
                message.formatted(Wording.quoted(headline), Wording.quoted(body)),
                "%s against %s".formatted(Wording.amount(headline), Wording.amount(body)),
                same(headline, body).justify(Sameness.LIKELY, BECAUSE),
                slips);
    }
}
