package org.muster.check.arithmetic;

import java.util.ArrayList;
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
import org.muster.model.claim.Relation;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;
import org.muster.model.time.Tempo;
import org.muster.reckon.Judgement;

/// VagueWordOverstates finds a vague word that says more than the numbers printed beside it.
///
/// ## What it finds
/// "Tens of thousands of teachers have resigned" over a text that says "more than 9,000".
///
/// ## Why it matters
/// The headline is what most readers see, and "dozens" or "a majority" costs nothing.
///
/// ## Example
/// > Dozens of ferries were cancelled, the company said. On Monday it cancelled 12 ferries.
///
/// ## When it is silent
/// Where one of the precise numbers reaches what the word means, where they count other things, and where a count
/// stands in the same sentence ("dozens of ferries, 12 of them in the north"): it is likely of a part.
///
/// ## Literature
/// Ferson and others, "Natural language of uncertainty: numeric hedge words" (2015).
public final class VagueWordOverstates implements Check {

    /// "Several" and "a few" are too small to overstate much.
    private static final Rational LEAST = Rational.of(10);

    /// "Dozens missing" above 18 of one house: of more than a half, the one number printed may be a part.
    private static final Rational TWO = Rational.of(2);

    /// "Millions watch, and six were hurt": a tenth and less is not what the vague word speaks of.
    private static final Rational FAR = Rational.of(10);
    private static final String BECAUSE = "the report speaks of the same thing in words and in numbers";

    @Override
    public List<Finding> over(Corpus corpus) {
        var findings = new ArrayList<Finding>();
        for (var doc : corpus.documents()) {
            var restated = corpus.relations(doc, Relation.InOtherWords.class).toList();
            var stated = restated.stream().map(Relation.InOtherWords::stated).toList();
            restated.forEach(words -> restated(corpus, words).ifPresent(findings::add));
            corpus.asserted(doc).stream()
                    .filter(claim ->
                            isVague(claim) && (Comparison.isAdditive(claim) || isShare(claim)) && !corpus.isPart(claim))
                    .filter(claim -> !stated.contains(claim.figure().id()))
                    .forEach(claim -> overstated(corpus, doc, claim).ifPresent(findings::add));
        }
        return findings;
    }

    private Optional<Finding> restated(Corpus corpus, Relation.InOtherWords words) {
        var vague = corpus.claim(words.stated()).orElseThrow();
        var precise = corpus.claim(words.restated()).orElseThrow();
        return finding(vague, List.of(precise), Sameness.SHOWN, same(vague, precise));
    }

    /// A vague word that every precise number for the same thing falls short of.
    private Optional<Finding> overstated(Corpus corpus, ReadDocument doc, Claim vague) {
        var kin = corpus.asserted(doc).stream()
                .filter(other -> isCounterpart(corpus, vague, other))
                .toList();
        var same = kin.stream()
                .filter(other -> Comparison.of(vague, other, corpus).concept() == Kinship.SAME)
                .toList();
        var precise = same.isEmpty() ? kin : same;
        boolean few = vague.figure()
                .quantity()
                .amount()
                .exact()
                .low()
                .value()
                .filter(least -> LEAST.compareTo(least) <= 0)
                .isEmpty();
        if (few && !isShare(vague)
                || precise.isEmpty()
                || precise.stream().anyMatch(other -> !fallsShort(vague, other))) {
            return Optional.empty();
        }
        var largest = precise.stream()
                .max((one, other) -> Wording.face(one).compareTo(Wording.face(other)))
                .orElseThrow();
        boolean allFail =
                precise.stream().allMatch(other -> same(vague, other).verdict(Sameness.SHOWN) == Verdict.CONFLICT);
        boolean shown = allFail
                && (isShare(vague) || isBelow(vague, largest, TWO))
                && Comparison.of(vague, largest, corpus).concept() == Kinship.SAME
                && largest.figure().quantity().amount() instanceof Amount.Point;
        // Of the shares of one sentence the largest speaks for the majority; the others are of those who differ.
        return finding(
                vague,
                isShare(vague) ? List.of(largest) : precise,
                shown ? Sameness.SHOWN : Sameness.LIKELY,
                same(vague, largest));
    }

    private static boolean isCounterpart(Corpus corpus, Claim vague, Claim other) {
        boolean windows = vague.extent().window().edtf().isEmpty()
                || other.extent().window().edtf().isEmpty()
                || vague.extent().window().equals(other.extent().window());
        return !isVague(other)
                && !isBelow(vague, other, FAR)
                && !corpus.isPart(other)
                && windows
                && !isOfLongerTime(vague, other)
                && (vague.sentence().equals(other.sentence()) ? isShare(other) : Comparison.isTotal(other))
                && Comparison.commensurable(vague, other)
                && Comparison.of(vague, other, corpus).sameness().isPresent()
                && (Corpus.isHeadline(vague)
                        || Comparison.of(vague, other, corpus).concept() == Kinship.SAME);
    }

    /// "Fires have killed hundreds in recent years": no count of one event.
    private static boolean isOfLongerTime(Claim vague, Claim other) {
        return Comparison.isCumulative(vague) && other.tempo() == Tempo.EVENT;
    }

    /// Returns whether so many times the precise number come to no more than the least that the vague word means.
    private static boolean isBelow(Claim vague, Claim precise, Rational times) {
        return vague.figure()
                .quantity()
                .amount()
                .exact()
                .low()
                .value()
                .filter(least -> Wording.face(precise).times(times).compareTo(least) <= 0)
                .isPresent();
    }

    private static boolean fallsShort(Claim vague, Claim precise) {
        var verdict = same(vague, precise).verdict(Sameness.SHOWN);
        var least = vague.figure().quantity().amount().exact().low().value();
        boolean below = least.isPresent() && Wording.face(precise).compareTo(least.get()) <= 0;
        return below && (verdict == Verdict.CONFLICT || verdict == Verdict.TENSION);
    }

    private static Judgement same(Claim vague, Claim precise) {
        return new Inquiry()
                .printing(vague, precise)
                .same(Inquiry.of(vague), Inquiry.of(precise), BECAUSE)
                .judge();
    }

    private Optional<Finding> finding(Claim vague, List<Claim> precise, Sameness sameness, Judgement judgement) {
        var verdict = judgement.verdict(sameness);
        if (verdict == Verdict.UNDECIDED || judgement.certificates().isEmpty()) {
            return Optional.empty();
        }
        var claims = new ArrayList<>(List.of(vague));
        claims.addAll(precise);
        var least = Wording.amount(vague);
        var message = verdict == Verdict.AGREE
                ? "%s is %s, which %s bears out.".formatted(Wording.quoted(vague), least, Wording.quoted(precise))
                : "%s means %s, but the report's own numbers for it are %s."
                        .formatted(Wording.quoted(vague), least, Wording.quoted(precise));
        return Optional.of(Findings.of(
                this,
                verdict,
                claims,
                message,
                "%s against %s".formatted(least, Wording.joined(precise, ", ")),
                judgement.justify(sameness, BECAUSE)));
    }

    private static boolean isShare(Claim claim) {
        return claim.figure().kind() == Kind.SHARE;
    }

    private static boolean isVague(Claim claim) {
        return claim.figure().quantity().amount() instanceof Amount.Vague;
    }
}
