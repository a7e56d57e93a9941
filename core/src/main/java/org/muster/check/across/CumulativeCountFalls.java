package org.muster.check.across;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.check.Check;
import org.muster.check.Comparison;
import org.muster.check.Corpus;
import org.muster.check.Findings;
import org.muster.check.Inquiry;
import org.muster.check.Stretch;
import org.muster.check.Wording;
import org.muster.check.reconcile.Reconciliation;
import org.muster.model.claim.Claim;
import org.muster.model.claim.Concept;
import org.muster.model.claim.ReadDocument;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Variable;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Rational;
import org.muster.model.text.DocumentId;
import org.muster.model.time.Window;

/// CumulativeCountFalls finds a later count since some time that is lower than an earlier one and what came after it.
///
/// ## What it finds
/// "More than 9,000 since 2022" in November 2024; a year later "between 9,500 and 12,500 since 2022", of them
/// 11,000 in 2025 alone.
///
/// ## Why it matters
/// What was counted once stays counted; the two reports cannot both be right.
///
/// ## Example
/// Published 2024-11-20:
/// > More than 9,000 teachers of Velmora have resigned since the reform of September 2022, the Teachers' League said.
///
/// Published 2025-11-20:
/// > Between 7,000 and 8,500 teachers of Velmora have resigned since the reform of September 2022, the ministry said.
///
/// ## When it is silent
/// Where one of the reports is not dated, where the later count has room for the earlier one, and where two sources
/// that count in their own ways come within a hundredth.
///
/// ## Literature
/// Dong and others, "Truth discovery and copying detection in a dynamic world" (2009).
public final class CumulativeCountFalls implements Check {

    /// Two who count in their own ways are at one where they come within a hundredth.
    private static final Rational CLOSE = Rational.of(1, 100);

    private static final String BECAUSE =
            "what was counted by the earlier day is part of what was counted by the later one";

    @Override
    public List<Finding> over(Corpus corpus) {
        var byConcept = cumulative(corpus);
        return corpus.documents().stream()
                .flatMap(late -> in(corpus, late, byConcept))
                .toList();
    }

    /// Returns the cumulative counts of all documents by what they count, document by document.
    private static Map<Concept, Map<DocumentId, List<Claim>>> cumulative(Corpus corpus) {
        var byConcept = new HashMap<Concept, Map<DocumentId, List<Claim>>>();
        for (var doc : corpus.documents()) {
            corpus.asserted(doc).stream()
                    .filter(claim -> CumulativeCountTooLow.isCumulative(corpus, claim))
                    .forEach(claim -> byConcept
                            .computeIfAbsent(claim.concept(), _ -> new LinkedHashMap<>())
                            .computeIfAbsent(doc.doc().id(), _ -> new ArrayList<>())
                            .add(claim));
        }
        return byConcept;
    }

    /// Returns the gravest finding on the later document's counts for each earlier document.
    private Stream<Finding> in(Corpus corpus, ReadDocument late, Map<Concept, Map<DocumentId, List<Claim>>> byConcept) {
        var found = new LinkedHashMap<DocumentId, List<Finding>>();
        corpus.asserted(late).stream()
                .filter(claim -> CumulativeCountTooLow.isCumulative(corpus, claim))
                .forEach(later -> byConcept.getOrDefault(later.concept(), Map.of()).entrySet().stream()
                        .filter(early -> isBefore(corpus, corpus.documentOf(early.getKey()), late))
                        .limit(Corpus.MOST_PARTNERS)
                        .forEach(early -> against(corpus, early.getValue(), later)
                                .ifPresent(finding -> found.computeIfAbsent(early.getKey(), _ -> new ArrayList<>())
                                        .add(finding))));
        return found.values().stream()
                .flatMap(findings -> findings.stream().min(Comparator.comparing(Finding::verdict)).stream());
    }

    private static boolean isBefore(Corpus corpus, ReadDocument early, ReadDocument late) {
        var first = corpus.published(early);
        var second = corpus.published(late);
        return first.isPresent() && second.isPresent() && first.get().isBefore(second.get());
    }

    private Optional<Finding> against(Corpus corpus, List<Claim> early, Claim later) {
        var day = corpus.published(corpus.of(early.getFirst())).orElseThrow();
        return early.stream()
                .filter(claim -> Comparison.commensurable(claim, later)
                        && startsWithin(claim.extent().window(), later.extent().window())
                        && Comparison.of(claim, later, corpus).sameness().isPresent())
                .flatMap(claim -> finding(corpus, claim, later, since(corpus, later, day)).stream())
                .min(Comparator.comparing(Finding::verdict));
    }

    private static boolean startsWithin(Window earlier, Window later) {
        return earlier.equals(later) || Stretch.isStartless(later) && earlier instanceof Window.Since;
    }

    /// Returns what the later report counts for days after the earlier one.
    private static List<Claim> since(Corpus corpus, Claim later, LocalDate day) {
        return CumulativeCountTooLow.disjoint(corpus.asserted(corpus.of(later)).stream()
                .filter(claim -> CumulativeCountTooLow.isPart(claim)
                        && claim.concept().equals(later.concept())
                        && Comparison.commensurable(claim, later)
                        && isAfter(claim, day)
                        && Comparison.of(claim, later, corpus).sameness().isPresent())
                .toList());
    }

    private static boolean isAfter(Claim claim, LocalDate day) {
        return Stretch.of(claim.extent().window())
                .filter(stretch -> !stretch.floating() && stretch.first().isAfter(day))
                .isPresent();
    }

    private Optional<Finding> finding(Corpus corpus, Claim earlier, Claim later, List<Claim> since) {
        var all = new Variable("what was counted by the later day");
        var members = new ArrayList<>(List.of(Inquiry.of(earlier)));
        since.forEach(claim -> members.add(Inquiry.of(claim)));
        var judgement = new Inquiry()
                .printing(earlier, later)
                .printing(since)
                .sum(all, members, "the earlier count and what came after it")
                .notMore(all, Inquiry.of(later), BECAUSE)
                .judge();
        boolean shown = earlier.extent().window().equals(later.extent().window())
                && Comparison.of(earlier, later, corpus).sameness().orElseThrow() == Sameness.SHOWN;
        var sameness = shown ? Sameness.SHOWN : Sameness.LIKELY;
        var verdict = judgement.verdict(sameness);
        boolean told = verdict == Verdict.CONFLICT || verdict == Verdict.TENSION;
        if (!told || since.isEmpty() && isOtherVoice(earlier, later) && isClose(earlier, later)) {
            return Optional.empty();
        }
        var claims = new ArrayList<>(List.of(earlier));
        claims.addAll(since);
        claims.add(later);
        return Optional.of(Findings.of(
                this,
                verdict,
                claims,
                message(corpus, earlier, later, since),
                "%s against %s"
                        .formatted(Wording.joined(claims.subList(0, claims.size() - 1), " + "), Wording.amount(later)),
                judgement.justify(sameness, BECAUSE),
                Reconciliation.of(corpus, earlier, later)));
    }

    /// Two who count in their own ways need not agree; one who counts may not fall.
    private static boolean isOtherVoice(Claim earlier, Claim later) {
        return !earlier.voice().sources().isEmpty()
                && !later.voice().sources().isEmpty()
                && !earlier.voice().sameAs(later.voice());
    }

    private static boolean isClose(Claim earlier, Claim later) {
        var gap = Wording.face(earlier).minus(Wording.face(later));
        return gap.compareTo(Wording.face(earlier).times(CLOSE)) <= 0;
    }

    private static String message(Corpus corpus, Claim earlier, Claim later, List<Claim> since) {
        var day = corpus.published(corpus.of(earlier)).orElseThrow();
        var more = since.isEmpty() ? "" : " and %s after that".formatted(Wording.quoted(since));
        return "With %s (%s) by %s%s, a later report's %s in all is too low."
                .formatted(
                        Wording.quoted(earlier), Wording.what(earlier), Wording.date(day), more, Wording.quoted(later));
    }
}
