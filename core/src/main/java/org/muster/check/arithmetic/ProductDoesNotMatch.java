package org.muster.check.arithmetic;

import java.util.List;
import java.util.Optional;
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
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;

/// ProductDoesNotMatch finds a total that is not the count times what falls to each.
///
/// ## What it finds
/// "Two kitchens, each for 800 … together they can serve 1,800": twice 800 is 1,600.
///
/// ## Why it matters
/// An average or a price per head is easily taken of another count than the one printed.
///
/// ## Example
/// > The courts imposed 1,562 fines. The fines came to 7.8 million euros in all, or some 9,000 euros apiece.
///
/// ## When it is silent
/// Where the count is not printed, or where it is not shown which count is meant and the product does not fit.
///
/// ## Literature
/// Weinstein and Adam, "Guesstimation" (2008).
public final class ProductDoesNotMatch extends RelationCheck<Relation.Each> {

    private static final String BECAUSE = "the report says what falls to each of them";

    public ProductDoesNotMatch() {
        super(Relation.Each.class);
    }

    @Override
    protected List<Finding> of(Corpus corpus, ReadDocument doc, Relation.Each each) {
        var one = corpus.claim(each.each()).orElseThrow();
        var total = Sides.claim(corpus, doc, each.total(), one);
        var count = total.flatMap(claim -> Sides.claim(corpus, doc, each.count(), claim));
        return count
                .filter(claim -> isExact(claim) && !claim.equals(total.get()))
                .map(claim -> finding(claim, one, total.get()))
                .filter(finding -> finding.verdict() != Verdict.UNDECIDED)
                .map(finding -> each.count().printed().isPresent()
                        ? finding
                        : fitting(corpus, doc, count.get(), one, total.get()).orElse(finding))
                .stream()
                .toList();
    }

    /// "15 prisoners in each bus … 500 a prisoner": of several counts of one thing, none of which the words
    /// single out, the one that fits is meant.
    private Optional<Finding> fitting(Corpus corpus, ReadDocument doc, Claim count, Claim each, Claim total) {
        return corpus.asserted(doc).stream()
                .filter(other -> other.figure().kind() == Kind.COUNT
                        && isExact(other)
                        && other.measure().noun().equals(count.measure().noun()))
                .map(other -> finding(other, each, total))
                .filter(finding -> finding.verdict() == Verdict.AGREE)
                .findFirst();
    }

    private static boolean isExact(Claim count) {
        return count.figure().quantity().amount() instanceof Amount.Point
                && 0 < Wording.face(count).signum();
    }

    private Finding finding(Claim count, Claim each, Claim total) {
        var product = new Variable("the count times each");
        var judgement = new Inquiry()
                .printing(each, total)
                .times(product, Bounds.at(Wording.face(count)), Inquiry.of(each), Wording.quoted(count) + " of them")
                .same(product, Inquiry.of(total), BECAUSE)
                .judge();
        var verdict = judgement.verdict(Sameness.LIKELY);
        Rational fair = Wording.face(total).over(Wording.face(count));
        return Findings.of(
                this,
                verdict,
                List.of(total, count, each),
                "%s among %s (%s) is %s each; the report says %s."
                        .formatted(
                                Wording.quoted(total),
                                Wording.quoted(count),
                                Wording.what(count),
                                Wording.number(fair),
                                Wording.quoted(each)),
                "%s / %s = %s"
                        .formatted(
                                Wording.number(Wording.face(total)),
                                Wording.number(Wording.face(count)),
                                Wording.number(fair)),
                judgement.justify(Sameness.LIKELY, BECAUSE));
    }
}
