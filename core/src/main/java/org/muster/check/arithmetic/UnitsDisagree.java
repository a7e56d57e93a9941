package org.muster.check.arithmetic;

import java.util.LinkedHashMap;
import java.util.List;
import org.muster.check.Conversions;
import org.muster.check.Corpus;
import org.muster.check.Findings;
import org.muster.check.Inquiry;
import org.muster.check.RelationCheck;
import org.muster.check.Wording;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.claim.Relation;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Variable;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Unit;

/// UnitsDisagree finds a quantity given in two units that do not convert into each other.
///
/// ## What it finds
/// "14 kilometres (12 miles)": 14 km are 8.7 miles.
///
/// ## Why it matters
/// Conversions in brackets are added at the desk, often in the wrong direction.
///
/// ## Example
/// > The last bus stop lies 14 kilometres (12 miles) down the valley.
///
/// ## When it is silent
/// Where rounding of either number accounts for the difference, for currencies, whose rate nobody states, and where one
/// name is that of several units ("3,300 tons (3,000 metric tons)").
///
/// ## Literature
/// BIPM, "The International System of Units" (2019).
public final class UnitsDisagree extends RelationCheck<Relation.InOtherUnit> {

    private static final String BECAUSE = "the report gives one quantity in two units";

    public UnitsDisagree() {
        super(Relation.InOtherUnit.class);
    }

    @Override
    protected List<Finding> of(Corpus corpus, ReadDocument doc, Relation.InOtherUnit units) {
        var stated = corpus.claim(units.stated()).orElseThrow();
        var restated = corpus.claim(units.restated()).orElseThrow();
        return isTime(stated)
                ? List.of()
                : Conversions.factor(stated.figure(), restated.figure())
                        .filter(factor -> !factor.equals(Rational.ONE))
                        .map(factor -> finding(stated, restated, factor))
                        .stream()
                        .toList();
    }

    /// "Three years (eight months suspended)": times in brackets are seldom the same time again.
    private static boolean isTime(Claim claim) {
        return claim.figure().kind() == Kind.DURATION || claim.figure().kind() == Kind.AGE;
    }

    /// "An 18-month-old boy", later "the boy, 1.5 years": one age in two units, told where they agree.
    @Override
    protected List<Finding> unstated(Corpus corpus, ReadDocument doc) {
        var said = new LinkedHashMap<String, Claim>();
        corpus.asserted(doc).stream()
                .filter(claim -> claim.figure().kind() == Kind.AGE)
                .forEach(claim -> said.putIfAbsent(Wording.what(claim) + " " + Wording.face(claim), claim));
        var ages = List.copyOf(said.values());
        return ages.stream()
                .flatMap(stated -> ages.subList(ages.indexOf(stated) + 1, ages.size()).stream()
                        .filter(restated -> Wording.what(stated).equals(Wording.what(restated)))
                        .filter(restated -> !stated.figure()
                                .quantity()
                                .unit()
                                .equals(restated.figure().quantity().unit()))
                        .flatMap(restated -> Conversions.factor(stated.figure(), restated.figure()).stream()
                                .map(factor -> finding(stated, restated, factor))))
                .filter(finding -> finding.verdict() == Verdict.AGREE)
                .toList();
    }

    private Finding finding(Claim stated, Claim restated, Rational factor) {
        var converted = new Variable("the first quantity in the second unit");
        var judgement = new Inquiry()
                .printing(stated, restated)
                .times(converted, Bounds.at(factor), Inquiry.of(stated), "the conversion of the units")
                .same(converted, Inquiry.of(restated), BECAUSE)
                .judge();
        var verdict = judgement.verdict(Sameness.SHOWN);
        var amount = Wording.number(Wording.face(stated).times(factor));
        var unit = switch (restated.figure().quantity().unit()) {
            case Unit.None() -> "";
            case Unit.Currency(var code) -> " " + code;
            case Unit.Measured(var _, var worded) -> " " + worded;
        };
        return Findings.of(
                this,
                verdict,
                List.of(stated, restated),
                "%s comes to %s%s, %s %s."
                        .formatted(
                                Wording.quoted(stated),
                                amount,
                                unit,
                                verdict == Verdict.AGREE ? "which agrees with" : "not",
                                Wording.quoted(restated)),
                "%s × %s = %s".formatted(Wording.number(Wording.face(stated)), Wording.ratio(factor), amount),
                judgement.justify(Sameness.SHOWN, BECAUSE));
    }
}
