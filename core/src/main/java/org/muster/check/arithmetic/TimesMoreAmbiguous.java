package org.muster.check.arithmetic;

import java.util.List;
import java.util.Optional;
import org.muster.check.Comparison;
import org.muster.check.Corpus;
import org.muster.check.Findings;
import org.muster.check.Inquiry;
import org.muster.check.RelationCheck;
import org.muster.check.Sides;
import org.muster.check.Wording;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Direction;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Rational;

/// TimesMoreAmbiguous says which of its two meanings "three times more than" has where both numbers are printed.
///
/// ## What it finds
/// "840, three times more than the 280": three times as many, not 280 and three times 280 beside it.
///
/// ## Why it matters
/// Some readers take "three times more" for three times as many, others for four times; only the numbers tell.
///
/// ## Example
/// A report:
/// > The line took 840 calls in May, three times more than the 280 of April.
///
/// ## When it is silent
/// For "three times as many", and where one of the numbers is not printed.
///
/// ## Literature
/// Merriam-Webster, "Dictionary of English Usage" (1994).
public final class TimesMoreAmbiguous extends RelationCheck<Relation.Multiplied> {

    private static final String BECAUSE = "the report says that the one is so many times more than the other";

    public TimesMoreAmbiguous() {
        super(Relation.Multiplied.class);
    }

    /// Returns whether the relation is worded as "times more than".
    static boolean isTimesMore(Relation.Multiplied multiplied) {
        return multiplied.cue().rule().value().endsWith("times-more");
    }

    @Override
    protected List<Finding> of(Corpus corpus, ReadDocument doc, Relation.Multiplied multiplied) {
        var multiple = corpus.claim(multiplied.multiple()).orElseThrow();
        var base = Sides.claim(corpus, doc, multiplied.base(), multiple);
        var result = Sides.claim(corpus, doc, multiplied.result(), multiple);
        return isTimesMore(multiplied) && base.isPresent() && result.isPresent()
                ? finding(result.get(), multiple, base.get()).stream().toList()
                : List.of();
    }

    private Optional<Finding> finding(Claim result, Claim multiple, Claim base) {
        if (!Comparison.commensurable(base, result) || Wording.face(base).signum() <= 0) {
            return Optional.empty();
        }
        var asMany = new Inquiry()
                .printing(base, result)
                .times(Inquiry.of(result), multiple.figure(), Inquiry.of(base), BECAUSE)
                .judge();
        var beside = new Inquiry()
                .printing(base, result)
                .changed(Inquiry.of(result), multiple.figure(), Direction.MORE, Inquiry.of(base), BECAUSE)
                .judge();
        boolean first = asMany.verdict(Sameness.SHOWN) == Verdict.AGREE;
        boolean second = beside.verdict(Sameness.SHOWN) == Verdict.AGREE;
        var judgement = second && !first ? beside : asMany;
        var verdict = judgement.verdict(Sameness.SHOWN);
        var ratio = Wording.face(result).over(Wording.face(base));
        return judgement.certificates().isEmpty()
                ? Optional.empty()
                : Optional.of(Findings.of(
                        this,
                        verdict,
                        List.of(result, multiple, base),
                        message(result, multiple, base, meaning(first, second, multiple, ratio)),
                        "%s / %s = %s"
                                .formatted(
                                        Wording.number(Wording.face(result)),
                                        Wording.number(Wording.face(base)),
                                        Wording.ratio(ratio)),
                        judgement.justify(Sameness.SHOWN, BECAUSE)));
    }

    private static String meaning(boolean asMany, boolean beside, Claim multiple, Rational ratio) {
        var times = Wording.face(multiple);
        if (asMany) {
            return "it means %s times as many, and some will read %s times"
                    .formatted(Wording.number(times), Wording.number(times.plus(Rational.ONE)));
        }
        if (beside) {
            return "it means %s times as many, and most will read %s times"
                    .formatted(Wording.number(times.plus(Rational.ONE)), Wording.number(times));
        }
        return "it is %s times as many, which fits neither meaning of these words".formatted(Wording.ratio(ratio));
    }

    private static String message(Claim result, Claim multiple, Claim base, String meaning) {
        return "%s is called %s more than %s: %s."
                .formatted(Wording.quoted(result), Wording.quoted(multiple), Wording.quoted(base), meaning);
    }
}
