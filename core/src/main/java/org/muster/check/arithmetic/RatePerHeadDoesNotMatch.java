package org.muster.check.arithmetic;

import java.util.List;
import org.muster.check.Corpus;
import org.muster.check.Findings;
import org.muster.check.Inquiry;
import org.muster.check.RelationCheck;
import org.muster.check.Sides;
import org.muster.check.Wording;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.claim.Relation;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Variable;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Per;
import org.muster.model.quantity.Rational;

/// RatePerHeadDoesNotMatch finds a rate on a base ("per 100,000") that its count and its population do not give.
///
/// ## What it finds
/// "7,900 cases … a rate of 361 per 100,000 in a country of 2.5 million": it is 316.
///
/// ## Why it matters
/// A rate per head is what lets places be compared, and nobody can check it by eye.
///
/// ## Example
/// > The agency counts 7,900 cases. That is a rate of 361 per 100,000 in a country of 2.5 million.
///
/// ## When it is silent
/// Where the base or the population is not printed.
///
/// ## Literature
/// Gigerenzer and others, "Helping doctors and patients make sense of health statistics" (2007).
public final class RatePerHeadDoesNotMatch extends RelationCheck<Relation.PerBase> {

    private static final String BECAUSE = "the report states the rate, the count and the population";

    public RatePerHeadDoesNotMatch() {
        super(Relation.PerBase.class);
    }

    @Override
    protected List<Finding> of(Corpus corpus, ReadDocument doc, Relation.PerBase perBase) {
        var rate = corpus.claim(perBase.rate()).orElseThrow();
        var base = corpus.claim(perBase.base()).orElseThrow();
        var per = base(rate);
        return Sides.claim(corpus, doc, perBase.part(), rate)
                .filter(part -> 0 < per.signum()
                        && 0 < Wording.face(base).signum()
                        && base.figure().quantity().amount() instanceof Amount.Point)
                .map(part -> finding(rate, part, base, per))
                .stream()
                .toList();
    }

    private static Rational base(Claim rate) {
        if (!(rate.figure().quantity().per() instanceof Per.Base(var words))) {
            return Rational.ZERO;
        }
        var digits = words.replaceAll("[^0-9]", "");
        return digits.isEmpty() || 12 < digits.length() ? Rational.ZERO : Rational.of(Long.parseLong(digits));
    }

    private Finding finding(Claim rate, Claim part, Claim base, Rational per) {
        var expected = new Variable("the rate of the count");
        var judgement = new Inquiry()
                .printing(rate, part)
                .times(expected, Bounds.at(per.over(Wording.face(base))), Inquiry.of(part), "the population printed")
                .same(expected, Inquiry.of(rate), BECAUSE)
                .judge();
        var verdict = judgement.verdict(Sameness.LIKELY);
        var fair = Wording.face(part).times(per).over(Wording.face(base));
        return Findings.of(
                this,
                verdict,
                List.of(rate, part, base),
                "%s in %s is %s per %s; the report says %s."
                        .formatted(
                                Wording.quoted(part),
                                Wording.quoted(base),
                                Wording.number(fair),
                                Wording.number(per),
                                Wording.quoted(rate)),
                "%s / %s × %s = %s"
                        .formatted(
                                Wording.number(Wording.face(part)),
                                Wording.number(Wording.face(base)),
                                Wording.number(per),
                                Wording.number(fair)),
                judgement.justify(Sameness.LIKELY, BECAUSE));
    }
}
