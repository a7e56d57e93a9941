package org.muster.check.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muster.check.Check;
import org.muster.check.Comparison;
import org.muster.check.Corpus;
import org.muster.check.Findings;
import org.muster.check.Inquiry;
import org.muster.check.Kinship;
import org.muster.check.Slips;
import org.muster.check.Stretch;
import org.muster.check.Wording;
import org.muster.check.YearShift;
import org.muster.check.reconcile.Reconciliation;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Hypothesis;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Rational;

/// SameThingTwoValues finds two numbers for one thing in one window of one report.
///
/// ## What it finds
/// "47,300 passengers in March" in the second paragraph, "43,700 passengers carried in March" in the fifth.
///
/// ## Why it matters
/// At least one of them is wrong, or one of them is of something else.
///
/// ## Example
/// > The ferries carried 47,300 passengers in March 2025.
/// >
/// > The head of the shipping office said that the 43,700 passengers carried in March 2025 had been a surprise.
///
/// ## When it is silent
/// For single days, on which one report tells of many incidents, for numbers below five, within one paragraph,
/// whose second number mostly is of a part of the first, for parts of a whole, for denied, supposed and forecast
/// numbers, and where window, population or place differ or are
/// not stated on one side.
///
/// ## Literature
/// Ripley and others, "Verification Handbook" (2014).
public final class SameThingTwoValues implements Check {

    /// "One" and "two" are told of single incidents too often to be two values of one thing.
    private static final Rational LEAST = Rational.of(5);

    private static final Rational MOST_TIMES = Rational.of(5);
    private static final String BECAUSE = "concept, population, place and window are the same";

    @Override
    public List<Finding> over(Corpus corpus) {
        var findings = new ArrayList<Finding>();
        for (var doc : corpus.documents()) {
            for (var group : groups(corpus, doc).values()) {
                findings.addAll(in(corpus, group));
            }
        }
        return findings;
    }

    /// What has to be equal before two claims are looked at.
    private record Key(String thing, Stretch stretch) {}

    private static Map<Key, List<Claim>> groups(Corpus corpus, ReadDocument doc) {
        var groups = new LinkedHashMap<Key, List<Claim>>();
        for (var claim : corpus.asserted(doc)) {
            var stretch = Stretch.of(claim.extent().window());
            boolean eligible = Comparison.isAdditive(claim)
                    && Comparison.isTotal(claim)
                    && !corpus.isPart(claim)
                    && !(claim.figure().quantity().amount() instanceof Amount.Vague);
            if (eligible && stretch.isPresent()) {
                groups.computeIfAbsent(new Key(Kinship.thing(claim, corpus), stretch.get()), _ -> new ArrayList<>())
                        .add(claim);
            }
        }
        return groups;
    }

    /// Returns one finding for each claim that an earlier one contradicts: against the earliest of them, so that one
    /// slip is not told once for every place that repeats the number.
    private List<Finding> in(Corpus corpus, List<Claim> group) {
        var faces = group.stream().collect(Collectors.groupingBy(Wording::face, Collectors.counting()));
        return IntStream.range(1, group.size())
                .boxed()
                .flatMap(later -> group.subList(Math.max(0, later - Corpus.MOST_PARTNERS), later).stream()
                        .filter(earlier -> !isCompleted(faces, earlier, group.get(later)))
                        .flatMap(earlier -> finding(corpus, earlier, group.get(later)).stream())
                        .limit(1))
                .toList();
    }

    /// Two counts are a whole and a part of it where a third makes up the difference, and two parts where it is their
    /// sum.
    private static boolean isCompleted(Map<Rational, Long> faces, Claim first, Claim second) {
        var one = Wording.face(first);
        var other = Wording.face(second);
        var difference = one.compareTo(other) < 0 ? other.minus(one) : one.minus(other);
        return Stream.of(difference, one.plus(other)).anyMatch(third -> {
            int own = (third.equals(one) ? 1 : 0) + (third.equals(other) ? 1 : 0);
            return own < faces.getOrDefault(third, 0L);
        });
    }

    private Optional<Finding> finding(Corpus corpus, Claim first, Claim second) {
        boolean large = LEAST.compareTo(Wording.face(first)) <= 0 || LEAST.compareTo(Wording.face(second)) <= 0;
        boolean months =
                Stretch.of(first.extent().window()).orElseThrow().months().isPresent();
        boolean apart = large
                && months
                && !first.figure().quantity().equals(second.figure().quantity())
                && first.paragraph() != second.paragraph()
                && isNear(first, second)
                && !(RangesDoNotOverlap.isRange(first) && RangesDoNotOverlap.isRange(second))
                && Comparison.commensurable(first, second);
        var sameness = apart ? Comparison.of(first, second, corpus).sameness() : Optional.<Sameness>empty();
        if (sameness.isEmpty() || sameness.get() != Sameness.SHOWN || corpus.isRelated(first, second)) {
            return Optional.empty();
        }
        var judgement = new Inquiry()
                .printing(first, second)
                .same(Inquiry.of(first), Inquiry.of(second), BECAUSE)
                .judge();
        var hypotheses = hypotheses(corpus, first, second);
        boolean likely = Corpus.isHedged(first)
                || Corpus.isHedged(second)
                || isRival(first, second)
                || isToldByOne(first, second) && hypotheses.isEmpty();
        var verdict = judgement.verdict(likely ? Sameness.LIKELY : Sameness.SHOWN);
        if (verdict == Verdict.AGREE || verdict == Verdict.UNDECIDED) {
            return Optional.empty();
        }
        return Optional.of(Findings.of(
                this,
                verdict,
                List.of(first, second),
                message(first, second),
                "%s against %s, both for %s".formatted(Wording.amount(first), Wording.amount(second), spoken(first)),
                judgement.justify(likely ? Sameness.LIKELY : Sameness.SHOWN, BECAUSE),
                hypotheses));
    }

    /// Numbers far apart are of other things, unless one slip would make the one of the other.
    private static boolean isNear(Claim first, Claim second) {
        var one = Wording.face(first);
        var other = Wording.face(second);
        boolean near = one.compareTo(other.times(MOST_TIMES)) <= 0 && other.compareTo(one.times(MOST_TIMES)) <= 0;
        return near || !Slips.between(first, one, other).isEmpty();
    }

    /// "At least 40 died, says the union. The ministry counts 26": who says "at least" has counted by other rules than
    /// the other source, and the report tells both as they are.
    private static boolean isRival(Claim first, Claim second) {
        return isOfTwoSources(first, second) && (isOpen(first) || isOpen(second));
    }

    /// "The minister shows 290 cases. My chart says 205": a report that sets two numbers side by side, and not two
    /// sources against each other, means two things by them, unless the one is a slip of the other.
    private static boolean isToldByOne(Claim first, Claim second) {
        return !isOfTwoSources(first, second)
                && Slips.between(first, Wording.face(first), Wording.face(second))
                        .isEmpty();
    }

    private static boolean isOpen(Claim claim) {
        var exact = claim.figure().quantity().amount().exact();
        return exact.low().value().isEmpty() || exact.high().value().isEmpty();
    }

    private static boolean isOfTwoSources(Claim first, Claim second) {
        return !first.voice().sameAs(second.voice())
                && !first.voice().sources().isEmpty()
                && !second.voice().sources().isEmpty();
    }

    private static String message(Claim first, Claim second) {
        var both = "%s and %s are both given for %s (%s)"
                .formatted(Wording.quoted(first), Wording.quoted(second), Wording.what(first), spoken(first));
        return isOfTwoSources(first, second)
                ? "%s: a disagreement between %s and %s.".formatted(both, Wording.who(first), Wording.who(second))
                : both + ": one of them is wrong, or is of something else.";
    }

    private static List<Hypothesis> hypotheses(Corpus corpus, Claim first, Claim second) {
        var hypotheses = new ArrayList<Hypothesis>(YearShift.of(corpus, first, second));
        hypotheses.addAll(Reconciliation.of(corpus, first, second));
        return hypotheses;
    }

    private static String spoken(Claim claim) {
        return Stretch.of(claim.extent().window()).map(Wording::spoken).orElse("the same time");
    }
}
