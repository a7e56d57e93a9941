package org.muster.reckon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.muster.reckon.Given.count;
import static org.muster.reckon.Given.factor;
import static org.muster.reckon.Given.hedged;
import static org.muster.reckon.Given.known;
import static org.muster.reckon.Given.measured;
import static org.muster.reckon.Given.numeral;
import static org.muster.reckon.Given.point;
import static org.muster.reckon.Given.the;
import static org.muster.reckon.Given.words;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.muster.model.finding.Factor;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Premise;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Hedge.Approach;
import org.muster.model.quantity.Limit;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Reading;
import org.muster.replay.Replay;
import org.muster.replay.Replayed;

final class JudgeTest {

    private static final Judge JUDGE = Judge.standard();
    private static final Amount DOUBLE = new Amount.MoreThan(words(2, 1));

    private static Outcome judge(List<Printed> printed, Premise... relations) {
        return judgement(printed, relations).outcome();
    }

    private static Judgement judgement(List<Printed> printed, Premise... relations) {
        var judgement = JUDGE.judge(printed, List.of(relations));
        for (var certificate : judgement.certificates()) {
            assertEquals(new Replayed.Accepted(), Replay.accepts(certificate), certificate::toString);
        }
        return judgement;
    }

    private static Bounds derive(String variable, List<Printed> printed, Premise... relations) {
        var derived = JUDGE.derive(the(variable), printed, List.of(relations), Reading.EXACT)
                .orElseThrow();
        assertEquals(new Replayed.Accepted(), Replay.accepts(derived.certificate()));
        return derived.bounds();
    }

    private static Premise scaled(String part, Factor factor, String whole) {
        return new Premise.Scaled(the(part), factor, the(whole), "said");
    }

    private static Premise same(String first, String second) {
        return new Premise.Same(the(first), the(second), "both are the same thing");
    }

    @Test
    void moreThanDoubleThatIsDoubleHoldsOnlyRounded() {
        var printed = List.of(count("this", point("182000")), count("last", point("91000")));
        var judgement = judgement(printed, scaled("this", factor("double", DOUBLE, 0), "last"));
        assertEquals(new Outcome.HoldsOnlyRounded(), judgement.outcome());
        assertEquals(Verdict.TENSION, judgement.verdict(Sameness.SHOWN));
        assertEquals(2, judgement.certificates().size());
    }

    @Test
    void moreThanDoubleThatIsMoreHolds() {
        var printed = List.of(count("this", point("190000")), count("last", point("91000")));
        assertEquals(
                new Outcome.Holds(Reading.EXACT), judge(printed, scaled("this", factor("double", DOUBLE, 0), "last")));
    }

    @Test
    void anIncreaseHoldsAsFarAsItsShareIsPrinted() {
        var printed = List.of(count("after", point("577")), count("before", point("305")));
        assertEquals(
                new Outcome.Holds(Reading.ROUNDED),
                judge(printed, scaled("after", factor("change", point("0.89"), 1), "before")));
    }

    @Test
    void twoNumbersForTheSameFail() {
        var printed = List.of(count("one", point("91000")), count("other", point("25000")));
        var judgement = judgement(printed, same("one", "other"));
        assertEquals(new Outcome.Fails(), judgement.outcome());
        assertEquals(Verdict.CONFLICT, judgement.verdict(Sameness.SHOWN));
        assertEquals(Verdict.TENSION, judgement.verdict(Sameness.LIKELY));
    }

    @Test
    void almostDoubledHoldsAsUsual() {
        var printed = List.of(count("after", point("577")), count("before", point("305")));
        var almost = hedged("almost", Approach.FROM_BELOW, words(2, 1));
        assertEquals(
                new Outcome.Holds(Reading.USUAL),
                judge(printed, scaled("after", factor("almost", almost, 0), "before")));
    }

    @Test
    void aVagueWordAboveAPreciseOneHoldsOnlyInItsWidestSense() {
        var vague = count("vague", new Amount.Vague("hundreds of thousands", Rational.of(200_000)));
        var more = count("more", new Amount.MoreThan(numeral("100000")));
        var closer = count("closer", hedged("closer to", Approach.AROUND, numeral("200000")));
        assertEquals(new Outcome.HoldsOnlyWidest(), judge(List.of(vague, more), same("vague", "more")));
        assertEquals(new Outcome.HoldsOnlyWidest(), judge(List.of(vague, closer), same("vague", "closer")));
    }

    @Test
    void aDistanceInTwoUnitsHoldsRounded() {
        var printed = List.of(measured("km", point("10")), measured("miles", point("6")));
        assertEquals(new Outcome.Holds(Reading.ROUNDED), judge(printed, scaled("km", known("1.609344"), "miles")));
    }

    @Test
    void aShareAndABoundForceTheTotal() {
        var printed = List.of(count("part", point("577")), count("total", new Amount.MoreThan(numeral("1000"))));
        var half = scaled("part", factor("half", new Amount.MoreThan(words(1, 2)), 0), "total");
        var derived = derive("total", printed, half);
        assertEquals(new Bounds(new Limit.Open(Rational.of(1000)), new Limit.Open(Rational.of(1154))), derived);
        assertEquals(new Outcome.Holds(Reading.EXACT), judge(printed, half));
    }

    @Test
    void twoCountsForceTheirShare() {
        var printed = List.of(count("part", point("3470")));
        var share = new Premise.Scaled(the("part"), factor("all", point("4121"), 0), the("share"), "a part");
        var derived = derive("share", printed, share);
        assertEquals(Bounds.at(Rational.of(3470, 4121)), derived);
    }

    @Test
    void aRateTimesItsMonthsHolds() {
        var rate = new Amount.Between(numeral("15000"), numeral("18000"));
        var printed = List.of(count("total", point("180000")), count("monthly", rate));
        assertEquals(new Outcome.Holds(Reading.EXACT), judge(printed, scaled("total", known("10"), "monthly")));
    }

    @Test
    void aRateOutsideItsTotalFails() {
        var rate = new Amount.Between(numeral("3"), numeral("5"));
        var printed = List.of(count("all", point("200")), count("daily", rate));
        var fifth = new Amount.Point(words(1, 5));
        assertEquals(
                new Outcome.Fails(),
                judge(printed, scaled("some", factor("fifth", fifth, 0), "all"), scaled("some", known("31"), "daily")));
    }

    @Test
    void smallCountsAreNotRounded() {
        var printed = List.of(count("a", point("8")), count("b", point("9")), count("sum", point("16")));
        var sum = new Premise.Sum(the("sum"), List.of(the("a"), the("b")), "all of them");
        assertEquals(new Outcome.Fails(), judge(printed, sum));
    }

    @Test
    void aDifferenceIsForced() {
        var printed = List.of(count("sum", point("577")), count("a", point("218")), count("b", point("175")));
        var sum = new Premise.Sum(the("sum"), List.of(the("a"), the("b"), the("c")), "all of them");
        var derived = derive("c", printed, sum);
        assertEquals(Bounds.at(Rational.of(184)), derived);
        assertEquals(
                new Outcome.Holds(Reading.EXACT), judge(printed, sum, new Premise.Less(the("b"), the("c"), "fewer")));
        assertEquals(new Outcome.Fails(), judge(printed, sum, new Premise.Less(the("c"), the("b"), "fewer")));
    }

    @Test
    void aPartAboveItsTotalLeavesANegativeRestAndFails() {
        var printed = List.of(count("sum", point("577")), count("a", point("404")), count("b", point("218")));
        var sum = new Premise.Sum(the("sum"), List.of(the("a"), the("b"), the("rest")), "all of them");
        assertEquals(new Outcome.Fails(), judge(printed, sum));
    }

    @Test
    void whatCouldHardlyFailIsUndecided() {
        var first = count("first", new Amount.Vague("hundreds", Rational.of(200)));
        var second = count("second", new Amount.Vague("several hundred", Rational.of(300)));
        assertInstanceOf(Outcome.Undecided.class, judge(List.of(first, second), same("first", "second")));
        var small = count("first", point("5"));
        var large = count("second", point("1000000"));
        assertEquals(
                new Outcome.Holds(Reading.EXACT),
                judge(List.of(small, large), new Premise.NotMore(the("first"), the("second"), "a part")));
    }

    @Test
    void fewerThanTheSameRoundNumberHoldsOnlyRounded() {
        var printed = List.of(count("now", point("12000")), count("before", point("12000")));
        assertEquals(new Outcome.HoldsOnlyRounded(), judge(printed, new Premise.Less(the("now"), the("before"), "")));
        var counted = List.of(count("now", point("121")), count("before", point("121")));
        assertEquals(new Outcome.Fails(), judge(counted, new Premise.Less(the("now"), the("before"), "")));
    }

    @Test
    void everyJudgementReplays() {
        var systems = new RandomSystems(new Random(31));
        var outcomes = new HashSet<Class<?>>();
        for (int round = 0; round < 2000; round++) {
            var printed = systems.printed(4);
            var relations = systems.relations(4, 2);
            var judgement = judgement(printed, relations.toArray(Premise[]::new));
            outcomes.add(judgement.outcome().getClass());
            for (var reading : Reading.values()) {
                JUDGE.derive(the("x1"), printed, relations, reading)
                        .ifPresent(derived ->
                                assertEquals(new Replayed.Accepted(), Replay.accepts(derived.certificate())));
            }
        }
        assertEquals(5, outcomes.size(), outcomes::toString);
    }
}
