package org.muster.check.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.check.Check;
import org.muster.check.Comparison;
import org.muster.check.Corpus;
import org.muster.check.Findings;
import org.muster.check.Inquiry;
import org.muster.check.Kinship;
import org.muster.check.Sides;
import org.muster.check.Stretch;
import org.muster.check.Wording;
import org.muster.model.claim.Claim;
import org.muster.model.claim.Concept;
import org.muster.model.claim.ReadDocument;
import org.muster.model.claim.Relation;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Variable;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Per;
import org.muster.model.quantity.Rational;

/// RateOutsideTotals finds a rate ("600 to 800 a month") that a total over known days or months does not give.
///
/// ## What it finds
/// "1,150 cases in October" beside "600 to 800 cases each month".
///
/// ## Why it matters
/// Rates and totals come from different sources and are seldom set against each other.
///
/// ## Example
/// > In October 2025 there were 1,150 cases of cough. The professor said that 600 to 800 cases of cough are recorded
/// > each month.
///
/// ## When it is silent
/// It never speaks of a conflict: a rate whose days are not stated need not hold in every month.
///
/// ## Literature
/// Blastland and Dilnot, "The Tiger That Isn't" (2007).
public final class RateOutsideTotals implements Check {

    private static final Rational TEN = Rational.of(10);

    /// A rate beside more totals than these is one column of a table, and told of the first of them only.
    private static final int MOST_TOTALS = 20;

    private static final String BECAUSE = "the rate is taken to hold in the days of the total";

    @Override
    public List<Finding> over(Corpus corpus) {
        var findings = new ArrayList<Finding>();
        for (var doc : corpus.documents()) {
            for (var rate : corpus.asserted(doc)) {
                if (Comparison.isRate(rate) && rate.figure().quantity().per() instanceof Per.Period(var unit)) {
                    corpus.asserted(doc).stream()
                            .flatMap(total -> ofTotal(corpus, rate, unit, total).stream())
                            .limit(MOST_TOTALS)
                            .forEach(findings::add);
                    corpus.relations(doc, Relation.ShareOf.class)
                            .forEach(share ->
                                    ofShare(corpus, doc, rate, unit, share).ifPresent(findings::add));
                }
            }
        }
        return findings;
    }

    private Optional<Finding> ofTotal(Corpus corpus, Claim rate, String unit, Claim total) {
        if (corpus.isPart(total)
                || !Comparison.isAdditive(total)
                || !Comparison.isTotal(total)
                || periods(corpus, total, unit).isEmpty()
                || !comparable(corpus, rate, total)
                || areCompared(corpus, rate, total)
                || isTimed(corpus, rate)
                || !isSameThing(corpus, rate, total)) {
            return Optional.empty();
        }
        return periods(corpus, total, unit)
                .flatMap(periods -> finding(
                        rate,
                        List.of(total, rate),
                        new Inquiry().printing(total, rate),
                        Inquiry.of(total),
                        periods,
                        "%s (%s)".formatted(Wording.quoted(total), spoken(total)),
                        Wording.face(total)));
    }

    /// "were out for 43 days and saw 12 a day": the sentence says how long the rate held.
    private static boolean isTimed(Corpus corpus, Claim rate) {
        return corpus.of(rate).claims().stream()
                .anyMatch(claim -> claim.figure().kind() == Kind.DURATION
                        && claim.sentence().equals(rate.sentence()));
    }

    /// What the text itself sets against the rate is no total of it.
    private static boolean areCompared(Corpus corpus, Claim rate, Claim total) {
        return corpus.of(rate).relations().stream()
                .anyMatch(relation -> relation.figures().contains(rate.figure().id())
                        && relation.figures().contains(total.figure().id()));
    }

    /// "22,000 talers" and "800 talers a month": of neither is it known what happened to them, and a
    /// name that the vocabulary lacks may be that of any money.
    private static boolean isSameThing(Corpus corpus, Claim rate, Claim total) {
        if (!Kinship.isSpecific(rate) && !Kinship.isSpecific(total) && isUnlisted(rate) && isUnlisted(total)) {
            return false;
        }
        var kinship = Comparison.of(rate, total, corpus).concept();
        return kinship == Kinship.SAME || kinship == Kinship.KIN && Kinship.sameThing(rate, total);
    }

    private static boolean isUnlisted(Claim claim) {
        return claim.concept() instanceof Concept.Unlisted;
    }

    /// A share of a total, where the part is not printed: "one in five of the 200" in the month of the 200.
    private Optional<Finding> ofShare(
            Corpus corpus, ReadDocument doc, Claim rate, String unit, Relation.ShareOf shareOf) {
        var share = corpus.claim(shareOf.share()).orElseThrow();
        var whole = Sides.claim(corpus, doc, shareOf.whole(), share);
        if (whole.isEmpty()
                || Sides.claim(corpus, doc, shareOf.part(), share).isPresent()
                || !Comparison.of(rate, share, corpus).toldTogether()) {
            return Optional.empty();
        }
        var part = new Variable("the part that is " + share.figure().text());
        var face = Wording.face(share).times(Wording.face(whole.get()));
        return periods(corpus, whole.get(), unit)
                .flatMap(periods -> finding(
                        rate,
                        List.of(share, whole.get(), rate),
                        new Inquiry()
                                .printing(whole.get(), rate)
                                .times(part, share.figure(), Inquiry.of(whole.get()), "the report states the share"),
                        part,
                        periods,
                        "%s of %s, or %s (%s),"
                                .formatted(
                                        Wording.quoted(share),
                                        Wording.quoted(whole.get()),
                                        Wording.number(face),
                                        spoken(whole.get())),
                        face));
    }

    private static boolean comparable(Corpus corpus, Claim rate, Claim total) {
        var own = corpus.stretch(rate);
        var its = corpus.stretch(total);
        boolean apart = own.isPresent() && its.isPresent() && !own.get().overlaps(its.get());
        return !apart
                && rate.figure()
                        .quantity()
                        .unit()
                        .equals(total.figure().quantity().unit())
                && Comparison.of(rate, total, corpus).sameness().isPresent();
    }

    /// Returns how many of the rate's periods the total covers, if that is a known number of one or more.
    private static Optional<Rational> periods(Corpus corpus, Claim total, String unit) {
        var today = corpus.published(corpus.of(total));
        return corpus.stretch(total).filter(stretch -> isOver(stretch, today)).flatMap(stretch -> switch (unit) {
            case "day" -> Optional.of(Rational.of(stretch.days()));
            case "week" ->
                Optional.of(Rational.of(stretch.days(), 7)).filter(weeks -> Rational.ONE.compareTo(weeks) <= 0);
            case "month" ->
                stretch.months().isPresent()
                        ? Optional.of(Rational.of(stretch.months().getAsInt()))
                        : Optional.<Rational>empty();
            case "year" -> stretch.isYear() ? Optional.of(Rational.ONE) : Optional.<Rational>empty();
            default -> Optional.<Rational>empty();
        });
    }

    /// A year that is not over when the report is published is no twelve months.
    private static boolean isOver(Stretch stretch, Optional<LocalDate> today) {
        return stretch.floating()
                || today.filter(day -> day.isBefore(stretch.last())).isEmpty();
    }

    private Optional<Finding> finding(
            Claim rate,
            List<Claim> claims,
            Inquiry inquiry,
            Variable total,
            Rational periods,
            String worded,
            Rational face) {
        var judgement = inquiry.times(total, Bounds.at(periods), Inquiry.of(rate), BECAUSE)
                .judge();
        var verdict = judgement.verdict(Sameness.LIKELY);
        if (verdict == Verdict.UNDECIDED
                || judgement.certificates().isEmpty()
                || isOfOneDay(rate, periods) && verdict != Verdict.AGREE
                || areFarApart(face.over(periods), rate)) {
            return Optional.empty();
        }
        var unit = ((Per.Period) rate.figure().quantity().per()).unit();
        var fair = Wording.number(face.over(periods));
        var message = verdict == Verdict.AGREE
                ? "%s is %s a %s, within the %s a %s.".formatted(worded, fair, unit, Wording.quoted(rate), unit)
                : "%s comes to %s a %s, but the report also says %s a %s, without saying for which time."
                        .formatted(worded, fair, unit, Wording.quoted(rate), unit);
        var arithmetic = periods.equals(Rational.ONE)
                ? "%s against %s".formatted(Wording.number(face), Wording.amount(rate))
                : "%s / %s = %s against %s; %s × %s = %s"
                        .formatted(
                                Wording.number(face),
                                Wording.number(periods),
                                fair,
                                Wording.amount(rate),
                                Wording.amount(rate),
                                Wording.number(periods),
                                Wording.times(rate, periods));
        return Optional.of(
                Findings.of(this, verdict, claims, message, arithmetic, judgement.justify(Sameness.LIKELY, BECAUSE)));
    }

    /// What was counted on one day may be more or less than on others.
    private static boolean isOfOneDay(Claim rate, Rational periods) {
        return periods.equals(Rational.ONE)
                && rate.figure().quantity().per() instanceof Per.Period(var unit)
                && unit.equals("day");
    }

    /// A tenth or ten times the rate is no other number for the same, but a number for something else.
    private static boolean areFarApart(Rational fair, Claim rate) {
        var high = Wording.face(rate);
        var low = rate.figure().quantity().amount().exact().low().value().orElse(high);
        return high.times(TEN).compareTo(fair) < 0 || fair.times(TEN).compareTo(low) < 0;
    }

    private static String spoken(Claim claim) {
        return Stretch.of(claim.extent().window()).map(Wording::spoken).orElse("");
    }
}
