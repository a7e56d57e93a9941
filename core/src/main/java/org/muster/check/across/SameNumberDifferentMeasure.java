package org.muster.check.across;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.check.Check;
import org.muster.check.Corpus;
import org.muster.check.Findings;
import org.muster.check.Inquiry;
import org.muster.check.Kinship;
import org.muster.check.SharedNumber;
import org.muster.check.Ties;
import org.muster.check.Wording;
import org.muster.check.reconcile.DifferentMeasure;
import org.muster.model.claim.Claim;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Rational;

/// SameNumberDifferentMeasure finds one large number that is printed for two things which nobody counts alike.
///
/// ## What it finds
/// "3,870 people killed" in one report, "3,870 shelters opened" in another of the same day.
///
/// ## Why it matters
/// A number that slips into the next row of a table is a number that was counted, which is why nobody doubts it.
///
/// ## Example
/// Published 2025-05-09:
/// > The flood in Harsk on the Dorrel killed 3,870 people, the office of Kelmaria said.
///
/// Published 2025-05-10:
/// > The office of Kelmaria opened 3,870 shelters in Harsk after the flood on the Dorrel.
///
/// ## When it is silent
/// For numbers below a thousand or with fewer than three digits before the noughts, for two counts of people, for
/// names, graves and the like, of which there is one for each person, for reports more than two weeks apart, and where
/// one sentence prints both.
///
/// ## Literature
/// Full Fact, "The challenges of online fact checking" (2020).
public final class SameNumberDifferentMeasure implements Check {

    /// In how many digits two counts of different things are taken to agree by chance.
    private static final Rational CHANCE = Rational.of(2);

    private static final String BECAUSE =
            "two counts of different things agree by chance in a digit or two, not in every one";

    @Override
    public List<Finding> over(Corpus corpus) {
        var byNumber = new LinkedHashMap<Rational, List<Claim>>();
        for (var doc : corpus.documents()) {
            for (var claim : corpus.asserted(doc)) {
                SharedNumber.of(claim)
                        .ifPresent(number -> byNumber.computeIfAbsent(number, _ -> new ArrayList<>())
                                .add(claim));
            }
        }
        return byNumber.values().stream()
                .flatMap(group -> in(corpus, group).stream())
                .toList();
    }

    /// Returns one finding for each two things that the number is printed for.
    private List<Finding> in(Corpus corpus, List<Claim> group) {
        var findings = new ArrayList<Finding>();
        Set<Map.Entry<String, String>> told = new HashSet<>();
        for (int later = 1; later < group.size(); later++) {
            var claim = group.get(later);
            for (var earlier : group.subList(Math.max(0, later - Corpus.MOST_PARTNERS), later)) {
                boolean harmed = corpus.countsHarmed(earlier);
                var first = harmed ? earlier : claim;
                var second = harmed ? claim : earlier;
                var things = Map.entry(Kinship.thing(first, corpus), Kinship.thing(second, corpus));
                if (SharedNumber.isOther(corpus, first, second) && told.add(things)) {
                    findings.add(finding(corpus, first, second));
                }
            }
        }
        return findings;
    }

    private Finding finding(Corpus corpus, Claim harmed, Claim thing) {
        var digits = Rational.of(Ties.significant(Wording.face(harmed)));
        var judgement = new Inquiry().within(harmed, digits, CHANCE, BECAUSE).judge();
        return Findings.of(
                this,
                Verdict.TENSION,
                List.of(harmed, thing),
                "The same number stands for two things: %s for %s%s and %s for %s%s. One of them was probably taken from the other's line."
                        .formatted(
                                Wording.quoted(harmed),
                                Wording.what(harmed),
                                Wording.by(harmed),
                                Wording.quoted(thing),
                                Wording.what(thing),
                                Wording.by(thing)),
                "%s = %s".formatted(Wording.number(Wording.face(harmed)), Wording.number(Wording.face(thing))),
                judgement.justify(Sameness.LIKELY, BECAUSE),
                DifferentMeasure.misplaced(corpus, harmed, thing));
    }
}
