package org.muster.check.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.check.Check;
import org.muster.check.Comparison;
import org.muster.check.Corpus;
import org.muster.check.Findings;
import org.muster.check.Inquiry;
import org.muster.check.Kinship;
import org.muster.check.Stretch;
import org.muster.check.Ties;
import org.muster.check.Wording;
import org.muster.model.claim.Claim;
import org.muster.model.claim.Relation;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Hypothesis;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Variable;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.FigureId;
import org.muster.model.quantity.Rational;

/// WindowsDoNotMatch finds numbers that are set side by side though one of them is for a shorter time.
///
/// ## What it finds
/// "1,830,000 letters this year, fewer than the 2,000,000 of 2019" in November, where the 1,830,000 are for nine
/// months.
///
/// ## Why it matters
/// A part of a year is always less than a year; a day of it may still have more.
///
/// ## Example
/// A report:
/// > The post of Harsk carried 1,830,400 letters from 1 February to 31 October 2020, fewer than the 2,012,600 letters
/// > of 2019.
///
/// ## When it is silent
/// Where the two times are about as long, where the comparison stands for a day as well, and where a time is not
/// known.
///
/// ## Literature
/// Huff, "How to Lie with Statistics" (1954).
public final class WindowsDoNotMatch implements Check {

    private static final int DIGITS = 4;
    private static final Rational LONGER = Rational.of(11, 10);
    private static final String BECAUSE =
            "what is compared should be for times of one length, and is set down for a day";

    @Override
    public List<Finding> over(Corpus corpus) {
        var findings = new ArrayList<Finding>();
        Set<FigureId> told = new HashSet<>();
        for (var doc : corpus.documents()) {
            corpus.relations(doc, Relation.Ordered.class)
                    .flatMap(ordered -> turned(corpus, ordered).stream())
                    .forEach(finding -> {
                        findings.add(finding);
                        told.addAll(finding.figures());
                    });
        }
        findings.addAll(twoTimes(corpus, told));
        return findings;
    }

    /// A count and the time that it is for, with the claim that says so.
    private record Timed(Claim claim, Stretch stretch, Claim from) {

        Rational aDay() {
            return Wording.face(claim).over(Rational.of(stretch.days()));
        }

        String spoken() {
            return "%s (%s days)".formatted(Wording.spoken(stretch), stretch.days());
        }
    }

    /// Returns the count with the shortest time that any report gives for the same number.
    private static Optional<Timed> timed(Corpus corpus, Claim claim) {
        return Stream.concat(Stream.of(claim), repeats(corpus, claim))
                .flatMap(other -> corpus
                        .stretch(other)
                        .filter(stretch -> !stretch.floating())
                        .map(stretch -> new Timed(claim, stretch, other))
                        .stream())
                .min(Comparator.comparingLong(timed -> timed.stretch().days()));
    }

    private static Stream<Claim> repeats(Corpus corpus, Claim claim) {
        return Ties.significant(Wording.face(claim)) < DIGITS
                ? Stream.of()
                : corpus.assertedOn(Kinship.thing(claim, corpus)).values().stream()
                        .flatMap(List::stream)
                        .limit(Corpus.MOST_PARTNERS)
                        .filter(other -> !other.equals(claim)
                                && Wording.face(other).equals(Wording.face(claim))
                                && corpus.akin(other, claim)
                                && Comparison.commensurable(other, claim)
                                && Ties.bind(other, claim, corpus));
    }

    /// A number of one day set beside one of a month is no count of either, but what something stood at.
    private static boolean uneven(Stretch first, Stretch second) {
        if (first.days() == 1 || second.days() == 1) {
            return false;
        }
        var one = Rational.of(first.days());
        var other = Rational.of(second.days());
        return 0 < one.over(other).compareTo(LONGER) || 0 < other.over(one).compareTo(LONGER);
    }

    /// Returns a finding where what is said to be less is more for a day.
    private Optional<Finding> turned(Corpus corpus, Relation.Ordered ordered) {
        var greater = corpus.claim(ordered.greater()).orElseThrow();
        var lesser = corpus.claim(ordered.lesser()).orElseThrow();
        boolean additive = Comparison.isAdditive(greater)
                && Comparison.commensurable(greater, lesser)
                && Comparison.isTotal(greater)
                && Comparison.isTotal(lesser);
        var more = additive ? timed(corpus, greater) : Optional.<Timed>empty();
        var less = additive ? timed(corpus, lesser) : Optional.<Timed>empty();
        return more.isPresent()
                        && less.isPresent()
                        && uneven(more.get().stretch(), less.get().stretch())
                        && more.get().aDay().compareTo(less.get().aDay()) < 0
                ? Optional.of(turned(more.get(), less.get())).filter(finding -> finding.verdict() == Verdict.TENSION)
                : Optional.empty();
    }

    private Finding turned(Timed more, Timed less) {
        var judgement = aDay(aDay(new Inquiry(), more), less)
                .notMore(daily(less), daily(more), BECAUSE)
                .judge();
        var claims = Stream.of(less.claim(), more.claim(), less.from(), more.from())
                .distinct()
                .toList();
        return Findings.of(
                this,
                judgement.verdict(Sameness.LIKELY),
                claims,
                "%s (%s) is said to be less than %s, but the two are for times of different length, %s and %s: for each day it is more, %s against %s."
                        .formatted(
                                Wording.quoted(less.claim()),
                                Wording.what(less.claim()),
                                Wording.quoted(more.claim()),
                                less.spoken(),
                                more.spoken(),
                                Wording.number(less.aDay()),
                                Wording.number(more.aDay())),
                "%s / %s = %s; %s / %s = %s"
                        .formatted(
                                Wording.number(Wording.face(less.claim())),
                                less.stretch().days(),
                                Wording.number(less.aDay()),
                                Wording.number(Wording.face(more.claim())),
                                more.stretch().days(),
                                Wording.number(more.aDay())),
                judgement.justify(Sameness.LIKELY, BECAUSE),
                List.of(new Hypothesis(
                        "year-to-date-against-full-year",
                        "%s is for a part of a year and %s for all of one."
                                .formatted(Wording.quoted(less.claim()), Wording.quoted(more.claim())),
                        "at the same pace %s days would have %s"
                                .formatted(
                                        more.stretch().days(),
                                        Wording.number(whole(less.aDay()
                                                .times(Rational.of(
                                                        more.stretch().days()))))),
                        Hypothesis.NOTHING_AGAINST)));
    }

    private static Rational whole(Rational number) {
        return Rational.of(Math.round(number.doubleValue()));
    }

    private static Variable daily(Timed timed) {
        return new Variable("for each day: " + timed.claim().figure().id().value());
    }

    private static Inquiry aDay(Inquiry inquiry, Timed timed) {
        return inquiry.printing(timed.claim())
                .times(
                        Inquiry.of(timed.claim()),
                        Bounds.at(Rational.of(timed.stretch().days())),
                        daily(timed),
                        "there are so many days in the time");
    }

    /// Returns a finding for a rare number that two reports give for different times.
    private List<Finding> twoTimes(Corpus corpus, Set<FigureId> told) {
        var findings = new ArrayList<Finding>();
        Set<FigureId> paired = new HashSet<>(told);
        for (var doc : corpus.documents()) {
            for (var claim : corpus.asserted(doc)) {
                if (Comparison.isAdditive(claim)
                        && Comparison.isTotal(claim)
                        && !paired.contains(claim.figure().id())) {
                    other(corpus, claim)
                            .filter(other -> !paired.contains(other.figure().id()))
                            .ifPresent(other -> {
                                paired.add(claim.figure().id());
                                paired.add(other.figure().id());
                                findings.add(twoTimes(corpus, claim, other));
                            });
                }
            }
        }
        return findings;
    }

    private static Optional<Claim> other(Corpus corpus, Claim claim) {
        var own = corpus.stretch(claim).filter(stretch -> !stretch.floating());
        return own.isEmpty()
                ? Optional.empty()
                : repeats(corpus, claim)
                        .filter(other ->
                                !other.figure().document().equals(claim.figure().document())
                                        && corpus.stretch(other)
                                                .filter(stretch -> !stretch.floating()
                                                        && stretch.overlaps(own.get())
                                                        && uneven(stretch, own.get()))
                                                .isPresent())
                        .findFirst();
    }

    private Finding twoTimes(Corpus corpus, Claim first, Claim second) {
        var one = new Timed(first, corpus.stretch(first).orElseThrow(), first);
        var two = new Timed(second, corpus.stretch(second).orElseThrow(), second);
        var longer = Rational.of(Math.max(one.stretch().days(), two.stretch().days()));
        var shorter = Rational.of(Math.min(one.stretch().days(), two.stretch().days()));
        var judgement = new Inquiry()
                .within(first, longer, shorter, "the number is for as many days in one report as in the other")
                .judge();
        return Findings.of(
                this,
                Verdict.TENSION,
                List.of(first, second),
                "%s (%s) is given for %s in one report and for %s in another: it cannot be the count for both."
                        .formatted(Wording.quoted(first), Wording.what(first), one.spoken(), two.spoken()),
                "%s days against %s days"
                        .formatted(one.stretch().days(), two.stretch().days()),
                judgement.justify(Sameness.LIKELY, "the same rare number is taken to be the same count"));
    }
}
