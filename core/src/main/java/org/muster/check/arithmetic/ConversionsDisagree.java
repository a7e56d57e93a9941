package org.muster.check.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.muster.model.quantity.Limit;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Unit;

/// ConversionsDisagree finds an amount of money given in two currencies at another rate than its neighbours.
///
/// ## What it finds
/// "40 million euros ($44 million) … 90 million euros ($60 million)": at the rate of the first the second are $99
/// million.
///
/// ## Why it matters
/// Conversions in brackets are added at the desk, and one worked out the wrong way round is seldom seen.
///
/// ## Example
/// > The harbour cost 40 million euros ($44 million). The bridge cost 90 million euros ($60 million).
///
/// ## When it is silent
/// Where a report converts only once, where the rates differ by less than a tenth, as they do from year to year, and
/// for other units, whose rate is known and which another check looks at.
///
/// ## Literature
/// XBRL International, "Calculations 1.1" (2023).
public final class ConversionsDisagree implements Check {

    private static final Rational LEAST = Rational.of(9, 10);
    private static final Rational MOST = Rational.of(11, 10);
    private static final String BECAUSE = "the report converts another amount between the same currencies";

    @Override
    public List<Finding> over(Corpus corpus) {
        var findings = new ArrayList<Finding>();
        for (var doc : corpus.documents()) {
            var pairs = pairs(corpus, doc);
            for (int i = 1; i < pairs.size(); i++) {
                var later = pairs.get(i);
                pairs.subList(0, i).stream()
                        .filter(earlier -> earlier.isOfTheSame(later))
                        .findFirst()
                        .flatMap(earlier -> finding(earlier, later))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    /// One amount in two currencies.
    private record Pair(Claim stated, Claim restated) {

        boolean isOfTheSame(Pair other) {
            return unit(stated).equals(unit(other.stated)) && unit(restated).equals(unit(other.restated));
        }

        Rational rate() {
            return Wording.face(restated).over(Wording.face(stated));
        }

        private static Unit unit(Claim claim) {
            return claim.figure().quantity().unit();
        }
    }

    private static List<Pair> pairs(Corpus corpus, ReadDocument doc) {
        return corpus.relations(doc, Relation.InOtherUnit.class)
                .map(units -> new Pair(
                        corpus.claim(units.stated()).orElseThrow(),
                        corpus.claim(units.restated()).orElseThrow()))
                .filter(pair -> Pair.unit(pair.stated()) instanceof Unit.Currency
                        && Pair.unit(pair.restated()) instanceof Unit.Currency
                        && 0 < Wording.face(pair.stated()).signum()
                        && 0 < Wording.face(pair.restated()).signum())
                .toList();
    }

    private Optional<Finding> finding(Pair earlier, Pair later) {
        var rate = earlier.rate();
        var rates = new Bounds(new Limit.Closed(rate.times(LEAST)), new Limit.Closed(rate.times(MOST)));
        var converted = new Variable("the amount at the rate of the other");
        var judgement = new Inquiry()
                .printing(later.stated(), later.restated())
                .times(
                        converted,
                        rates,
                        Inquiry.of(later.stated()),
                        "the rate of the other conversion, give or take a tenth")
                .same(converted, Inquiry.of(later.restated()), BECAUSE)
                .judge();
        var verdict = judgement.verdict(Sameness.LIKELY);
        if (verdict != Verdict.TENSION || judgement.certificates().isEmpty()) {
            return Optional.empty();
        }
        var expected = Wording.number(Wording.face(later.stated()).times(rate));
        return Optional.of(Findings.of(
                this,
                verdict,
                List.of(later.stated(), later.restated(), earlier.stated(), earlier.restated()),
                "%s would be %s at the rate at which %s is %s, not %s."
                        .formatted(
                                Wording.quoted(later.stated()),
                                expected,
                                Wording.quoted(earlier.stated()),
                                Wording.quoted(earlier.restated()),
                                Wording.quoted(later.restated())),
                "%s × %s = %s".formatted(Wording.number(Wording.face(later.stated())), Wording.ratio(rate), expected),
                judgement.justify(Sameness.LIKELY, BECAUSE)));
    }
}
