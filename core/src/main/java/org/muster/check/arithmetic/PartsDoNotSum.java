package org.muster.check.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.muster.check.Comparison;
import org.muster.check.Corpus;
import org.muster.check.Findings;
import org.muster.check.Hypotheses;
import org.muster.check.Inquiry;
import org.muster.check.RelationCheck;
import org.muster.check.Slips;
import org.muster.check.Wording;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.claim.Relation;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Hypothesis;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Variable;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Rational;
import org.muster.reckon.Judgement;

/// PartsDoNotSum finds parts that do not add up to the total that they are said to make up.
///
/// ## What it finds
/// "46 dead, of whom 21 in one town, 17 in another and 11 upstream": the three make 49.
///
/// ## Why it matters
/// A total that was not brought up to date with its parts is the commonest slip in a running story.
///
/// ## Example
/// > The flood killed 46 people. Of the dead, 21 were found in Harsk, 17 in Ulvessa and 11 in the hamlets upstream.
///
/// ## When it is silent
/// Where not all parts are named and those named fit, and where one thing may be counted in two parts.
///
/// ## Literature
/// XBRL International, "Calculations 1.1" (2023).
public final class PartsDoNotSum extends RelationCheck<Relation.SumOf> {

    private static final Rational SMALL = Rational.of(20);
    private static final Rational HUNDRED = Rational.of(100);
    private static final String BECAUSE = "the report names the parts of the total";

    public PartsDoNotSum() {
        super(Relation.SumOf.class);
    }

    @Override
    protected List<Finding> of(Corpus corpus, ReadDocument doc, Relation.SumOf sum) {
        var total = corpus.claim(sum.total()).orElseThrow();
        var parts = sum.parts().stream()
                .map(part -> corpus.claim(part).orElseThrow())
                .toList();
        if (!parts.stream().allMatch(part -> Comparison.commensurable(part, total))) {
            return List.of();
        }
        var equal = equal(total, parts);
        if (equal.verdict(Sameness.SHOWN) == Verdict.AGREE) {
            return List.of(finding(corpus, Verdict.AGREE, total, parts, equal, sameness(sum)));
        }
        return switch (sum.completeness()) {
            case ALL -> List.of(finding(corpus, equal.verdict(Sameness.SHOWN), total, parts, equal, Sameness.SHOWN));
            case SOME -> some(corpus, total, parts, equal);
            case LIKELY -> either(slipped(total, parts, equal), () -> unequal(total, parts, equal));
            case PERHAPS_OVERLAPPING, SUPPOSED -> slipped(total, parts, equal);
        };
    }

    /// Parts that would make up a large total but for one slip were meant to; two that are more than it are no parts of
    /// it, slip or none.
    private List<Finding> some(Corpus corpus, Claim total, List<Claim> parts, Judgement equal) {
        var most = tooMany(corpus, total, parts);
        boolean telling = HUNDRED.compareTo(Wording.face(total)) <= 0;
        boolean exceed = parts.size() == 2 && most.stream().anyMatch(finding -> finding.verdict() != Verdict.AGREE);
        return telling && !exceed
                ? either(slipped(total, parts, equal), () -> most)
                : either(most, () -> slipped(total, parts, equal));
    }

    private List<Finding> tooMany(Corpus corpus, Claim total, List<Claim> parts) {
        var all = new Variable("all parts");
        var judgement = new Inquiry()
                .printing(total)
                .printing(parts)
                .sum(all, parts.stream().map(Inquiry::of).toList(), BECAUSE)
                .notMore(all, Inquiry.of(total), "parts of a total are never more than it")
                .judge();
        var verdict = judgement.verdict(Sameness.SHOWN);
        return switch (verdict) {
            case CONFLICT, TENSION -> List.of(finding(corpus, verdict, total, parts, judgement, Sameness.SHOWN));
            case AGREE -> List.of(fitting(total, parts, judgement));
            case UNDECIDED, DERIVE -> List.of();
        };
    }

    /// Some parts of the total that leave room for others.
    private Finding fitting(Claim total, List<Claim> parts, Judgement judgement) {
        var claims = new ArrayList<>(List.of(total));
        claims.addAll(parts);
        var sum = parts.stream().map(Wording::face).reduce(Rational.ZERO, Rational::plus);
        return Findings.of(
                this,
                Verdict.AGREE,
                claims,
                "%s make %s, which fits in %s (%s)."
                        .formatted(
                                Wording.quoted(parts), Wording.number(sum), Wording.quoted(total), Wording.what(total)),
                "%s = %s <= %s".formatted(Wording.joined(parts, " + "), Wording.number(sum), Wording.amount(total)),
                judgement.justify(Sameness.SHOWN, BECAUSE));
    }

    private static List<Finding> either(List<Finding> first, Supplier<List<Finding>> second) {
        return first.isEmpty() ? second.get() : first;
    }

    /// Parts that would make up their total but for one slip were meant to.
    private List<Finding> slipped(Claim total, List<Claim> parts, Judgement judgement) {
        var hypotheses = isSmall(total, parts) ? exchanging(total, parts) : Slips.mending(total, parts);
        return hypotheses.isEmpty()
                ? List.of()
                : tension(
                        total,
                        parts,
                        judgement,
                        hypotheses,
                        "%s make %s, not %s (%s), but would if one slip were mended.");
    }

    /// Of numbers below twenty, one slip makes nearly any the sum of others.
    private static boolean isSmall(Claim total, List<Claim> parts) {
        return Stream.concat(Stream.of(total), parts.stream())
                .map(Wording::face)
                .allMatch(face -> face.isWhole() && face.compareTo(SMALL) < 0);
    }

    /// Three small numbers and more that add up to one of those they stand with are seldom so by chance.
    private static List<Hypothesis> exchanging(Claim total, List<Claim> parts) {
        return Slips.mending(total, parts).stream()
                .filter(slip -> 2 < parts.size() && slip.change().equals(Slips.EXCHANGED))
                .toList();
    }

    /// Parts that the words likely make up a total of, and that do not.
    private List<Finding> unequal(Claim total, List<Claim> parts, Judgement judgement) {
        return tension(total, parts, judgement, List.of(), "%s make %s, not %s (%s), if these are the numbers meant.");
    }

    private List<Finding> tension(
            Claim total, List<Claim> parts, Judgement judgement, List<Hypothesis> hypotheses, String message) {
        var verdict = judgement.verdict(Sameness.LIKELY);
        if (verdict != Verdict.TENSION) {
            return List.of();
        }
        var claims = new ArrayList<>(List.of(total));
        claims.addAll(parts);
        var sum = parts.stream().map(Wording::face).reduce(Rational.ZERO, Rational::plus);
        return List.of(Findings.of(
                this,
                verdict,
                claims,
                message.formatted(
                        Wording.quoted(parts), Wording.number(sum), Wording.quoted(total), Wording.what(total)),
                Wording.joined(parts, " + ") + " = " + Wording.number(sum),
                judgement.justify(Sameness.LIKELY, BECAUSE),
                hypotheses));
    }

    private static Judgement equal(Claim total, List<Claim> parts) {
        return new Inquiry()
                .printing(total)
                .printing(parts)
                .sum(Inquiry.of(total), parts.stream().map(Inquiry::of).toList(), BECAUSE)
                .judge();
    }

    private static Sameness sameness(Relation.SumOf sum) {
        return switch (sum.completeness()) {
            case SUPPOSED, LIKELY -> Sameness.LIKELY;
            case ALL, SOME, PERHAPS_OVERLAPPING -> sameness(sum, Verdict.AGREE);
        };
    }

    private Finding finding(
            Corpus corpus, Verdict verdict, Claim total, List<Claim> parts, Judgement judgement, Sameness sameness) {
        var claims = new ArrayList<>(List.of(total));
        claims.addAll(parts);
        var sum = parts.stream().map(Wording::face).reduce(Rational.ZERO, Rational::plus);
        var hypotheses = verdict == Verdict.CONFLICT ? Hypotheses.ofTotal(corpus, total, sum) : List.<Hypothesis>of();
        return Findings.of(
                this,
                verdict,
                claims,
                message(verdict, total, parts, sum),
                Wording.joined(parts, " + ") + " = " + Wording.number(sum),
                judgement.justify(sameness, BECAUSE),
                hypotheses);
    }

    private static String message(Verdict verdict, Claim total, List<Claim> parts, Rational sum) {
        var facts = "%s make %s".formatted(Wording.quoted(parts), Wording.number(sum));
        var difference = sum.minus(Wording.face(total));
        return switch (verdict) {
            case AGREE -> "%s, as %s (%s) says.".formatted(facts, Wording.quoted(total), Wording.what(total));
            case CONFLICT ->
                "%s, %s %s than the %s (%s) whose parts they are."
                        .formatted(
                                facts,
                                Wording.number(difference.signum() < 0 ? difference.negate() : difference),
                                difference.signum() < 0 ? "fewer" : "more",
                                Wording.quoted(total),
                                Wording.what(total));
            case TENSION -> "%s; they meet %s only in its widest sense.".formatted(facts, Wording.quoted(total));
            case UNDECIDED, DERIVE -> "%s; %s is too wide to fail.".formatted(facts, Wording.quoted(total));
        };
    }
}
