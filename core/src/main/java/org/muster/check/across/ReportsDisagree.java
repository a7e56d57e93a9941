package org.muster.check.across;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.check.Check;
import org.muster.check.Comparison;
import org.muster.check.Corpus;
import org.muster.check.Findings;
import org.muster.check.Inquiry;
import org.muster.check.Kinship;
import org.muster.check.OwnNames;
import org.muster.check.Stretch;
import org.muster.check.Ties;
import org.muster.check.Wording;
import org.muster.check.YearShift;
import org.muster.check.reconcile.Reconciliation;
import org.muster.model.claim.Claim;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Hypothesis;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Amount;
import org.muster.model.text.DocumentId;

/// ReportsDisagree finds two reports that give different numbers for one thing in one window.
///
/// ## What it finds
/// One report's "415,000 passengers in 2022" beside another's "388,000 passengers in 2022".
///
/// ## Why it matters
/// It is a disagreement between two sources, or a slip on the way from one to the other.
///
/// ## Example
/// One report:
/// > The ferries of Tarsk on the Halvmoor Strait carried 388,000 passengers in 2022.
///
/// Another:
/// > The ferries of Tarsk on the Halvmoor Strait carried 415,000 passengers in 2022.
///
/// ## When it is silent
/// Where the reports do not name the same people and places, where windows differ or lack a year, for parts of a
/// whole, and for denied, supposed and forecast numbers.
///
/// ## Literature
/// Dong and others, "Truth discovery and copying detection in a dynamic world" (2009).
public final class ReportsDisagree implements Check {

    /// With how many other reports one claim is told to differ at most.
    private static final int MOST_DIFFERING = 3;

    private static final long EVENT = 7;
    private static final int LEADING = 3;
    private static final String BECAUSE = "concept, population, place and window are the same in both reports";

    @Override
    public List<Finding> over(Corpus corpus) {
        var groups = new LinkedHashMap<Key, List<Claim>>();
        for (var doc : corpus.documents()) {
            for (var claim : corpus.asserted(doc)) {
                key(corpus, claim)
                        .ifPresent(key -> groups.computeIfAbsent(key, _ -> new ArrayList<>())
                                .add(claim));
            }
        }
        CountRevised.series(corpus).forEach(stages -> groups.values().forEach(group -> group.removeAll(stages)));
        var pairs = new LinkedHashMap<Reports, List<Pair>>();
        groups.values().forEach(group -> collect(corpus, group, pairs));
        return pairs.values().stream()
                .map(each -> finding(corpus, each))
                .flatMap(Optional::stream)
                .toList();
    }

    private record Key(String thing, Stretch stretch) {}

    private record Reports(DocumentId first, DocumentId second, String thing) {}

    private record Pair(Claim first, Claim second, Sameness sameness) {}

    private static Optional<Key> key(Corpus corpus, Claim claim) {
        boolean eligible = Comparison.isAdditive(claim)
                && Comparison.isTotal(claim)
                && !corpus.isPart(claim)
                && !Kinship.isUnsaid(claim, corpus)
                && !(claim.figure().quantity().amount() instanceof Amount.Vague);
        return eligible
                ? corpus.stretch(claim)
                        .filter(stretch -> !stretch.floating())
                        .map(stretch -> new Key(Kinship.thing(claim, corpus), stretch))
                : Optional.empty();
    }

    /// Sets every claim of a group beside earlier ones of other reports, until it has met a few that differ: where a
    /// thousand reports differ, nobody reads half a million pairs.
    private static void collect(Corpus corpus, List<Claim> group, Map<Reports, List<Pair>> pairs) {
        for (int later = 1; later < group.size(); later++) {
            var claim = group.get(later);
            int differing = 0;
            for (int i = Math.max(0, later - Corpus.MOST_PARTNERS); i < later && differing < MOST_DIFFERING; i++) {
                var pair = pair(corpus, group.get(i), claim);
                if (pair.isPresent() && differs(pair.get())) {
                    differing++;
                    pairs.computeIfAbsent(reports(corpus, pair.get()), _ -> new ArrayList<>())
                            .add(pair.get());
                }
            }
        }
    }

    private static Optional<Pair> pair(Corpus corpus, Claim first, Claim second) {
        boolean apart = !first.figure().document().equals(second.figure().document())
                && !first.figure().quantity().equals(second.figure().quantity())
                && Comparison.commensurable(first, second);
        if (!apart) {
            return Optional.empty();
        }
        var comparison = Comparison.of(first, second, corpus);
        return comparison
                .sameness()
                .filter(_ -> comparison.concept() == Kinship.SAME && !isOtherEvent(corpus, first, second))
                .map(sameness -> new Pair(first, second, isLoose(corpus, first, second) ? Sameness.LIKELY : sameness));
    }

    /// On one day there are many incidents: two reports tell of the same where a good part of their names is the same
    /// and neither prints the other's number for the same thing.
    private static boolean isOtherEvent(Corpus corpus, Claim first, Claim second) {
        return isEvent(corpus, first)
                && (!Ties.bindToOneEvent(first, second, corpus)
                        || prints(corpus, first, second)
                        || prints(corpus, second, first));
    }

    /// Returns whether the report of the one prints the number of the other for the same thing.
    private static boolean prints(Corpus corpus, Claim one, Claim other) {
        return corpus
                .assertedOn(Kinship.thing(one, corpus))
                .getOrDefault(one.figure().document(), List.of())
                .stream()
                .anyMatch(claim -> Wording.face(claim).equals(Wording.face(other)));
    }

    /// What is known of an event changes from day to day, and a report tells its whole toll first: two reports of
    /// different days, and figures further down, need not contradict each other. What is counted over a longer time
    /// may be counted in two places.
    private static boolean isLoose(Corpus corpus, Claim first, Claim second) {
        return !isEvent(corpus, first)
                ? OwnNames.on(first, second, corpus)
                : (!corpus.published(corpus.of(first)).equals(corpus.published(corpus.of(second)))
                        || LEADING < first.paragraph()
                        || LEADING < second.paragraph()
                        || isSplit(corpus, first)
                        || isSplit(corpus, second));
    }

    /// "Two children shot, one hurt": the hurt are told of beside others to whom much the same happened.
    private static boolean isSplit(Corpus corpus, Claim claim) {
        return Kinship.isSpecific(claim)
                && corpus.asserted(corpus.of(claim)).stream()
                        .anyMatch(other -> !other.equals(claim)
                                && other.sentence().equals(claim.sentence())
                                && Kinship.sameThing(other, claim)
                                && Kinship.isSpecific(other)
                                && !other.concept().equals(claim.concept())
                                && !corpus.areDisjoint(other, claim));
    }

    private static boolean isEvent(Corpus corpus, Claim claim) {
        return corpus.stretch(claim).filter(stretch -> stretch.days() <= EVENT).isPresent();
    }

    private static Reports reports(Corpus corpus, Pair pair) {
        return new Reports(
                pair.first().figure().document(),
                pair.second().figure().document(),
                Kinship.thing(pair.first(), corpus));
    }

    /// All pairs of two reports on one concept make one finding, under the weakest sameness of those that differ.
    private Optional<Finding> finding(Corpus corpus, List<Pair> differing) {
        boolean shown = differing.stream()
                .allMatch(pair -> pair.sameness() == Sameness.SHOWN
                        && !Corpus.isHedged(pair.first())
                        && !Corpus.isHedged(pair.second()));
        var sameness = shown ? Sameness.SHOWN : Sameness.LIKELY;
        var inquiry = new Inquiry();
        var claims = new LinkedHashSet<Claim>();
        for (var pair : differing) {
            claims.add(pair.first());
            claims.add(pair.second());
            inquiry.same(Inquiry.of(pair.first()), Inquiry.of(pair.second()), BECAUSE);
        }
        var judgement = inquiry.printing(claims).judge();
        var verdict = judgement.verdict(sameness);
        if (verdict == Verdict.AGREE || verdict == Verdict.UNDECIDED) {
            return Optional.empty();
        }
        return Optional.of(Findings.of(
                this,
                verdict,
                List.copyOf(claims),
                message(differing),
                String.join(
                        "; ",
                        differing.stream().map(ReportsDisagree::arithmetic).toList()),
                judgement.justify(sameness, BECAUSE),
                hypotheses(corpus, differing)));
    }

    private static boolean differs(Pair pair) {
        var verdict = new Inquiry()
                .printing(pair.first(), pair.second())
                .same(Inquiry.of(pair.first()), Inquiry.of(pair.second()), BECAUSE)
                .judge()
                .verdict(Sameness.SHOWN);
        return verdict == Verdict.CONFLICT || verdict == Verdict.TENSION;
    }

    private static String message(List<Pair> pairs) {
        var pair = pairs.getFirst();
        var more = more(pairs.size() - 1);
        return "One report gives %s and another %s for %s (%s)%s: a disagreement between %s."
                .formatted(
                        Wording.quoted(pair.first()),
                        Wording.quoted(pair.second()),
                        Wording.what(pair.first()),
                        spoken(pair.first()),
                        more,
                        between(pair.first(), pair.second()));
    }

    private static String more(int others) {
        return switch (others) {
            case 0 -> "";
            case 1 -> ", and they differ on another number too";
            default -> ", and they differ on %s other numbers too".formatted(others);
        };
    }

    private static String between(Claim first, Claim second) {
        if (first.voice().sources().isEmpty() && second.voice().sources().isEmpty()) {
            return "the two reports";
        }
        return first.voice().sameAs(second.voice())
                ? "the two reports, which both cite %s".formatted(Wording.who(first))
                : "%s and %s".formatted(Wording.who(first), Wording.who(second));
    }

    private static String arithmetic(Pair pair) {
        return "%s: %s against %s"
                .formatted(spoken(pair.first()), Wording.amount(pair.first()), Wording.amount(pair.second()));
    }

    private static List<Hypothesis> hypotheses(Corpus corpus, List<Pair> pairs) {
        var first = pairs.getFirst();
        var hypotheses = new ArrayList<Hypothesis>();
        for (var pair : pairs) {
            if (hypotheses.isEmpty()) {
                hypotheses.addAll(YearShift.of(corpus, pair.first(), pair.second()));
            }
        }
        hypotheses.addAll(Reconciliation.of(corpus, first.first(), first.second()));
        return hypotheses;
    }

    private static String spoken(Claim claim) {
        return Stretch.of(claim.extent().window()).map(Wording::spoken).orElse("the same time");
    }
}
