package org.muster.check.across;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.check.Check;
import org.muster.check.Comparison;
import org.muster.check.Corpus;
import org.muster.check.Findings;
import org.muster.check.Inquiry;
import org.muster.check.Kinship;
import org.muster.check.OwnNames;
import org.muster.check.Stretch;
import org.muster.check.Wording;
import org.muster.check.reconcile.Reconciliation;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Justification;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Variable;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Reading;
import org.muster.model.text.DocumentId;
import org.muster.model.time.Window;

/// CumulativeCountTooLow finds a count since some time that is lower than what is counted for years or months within
/// it.
///
/// ## What it finds
/// "More than 900,000 passengers since 2022" beside 388,000, 415,000 and 452,000 in 2022, 2023 and 2024.
///
/// ## Why it matters
/// A part of a time never has more than the whole time; one of the counts is stale or of something else.
///
/// ## Example
/// Published 2025-06-02:
/// > The ferries of Tarsk carried 388,000 passengers in 2022, 415,000 in 2023 and 452,000 in 2024.
/// >
/// > Since January 2022, the ferries of Tarsk have carried 900,000 passengers.
///
/// ## When it is silent
/// Where the cumulative count reaches its years, where its end is not known, and, for a count that states
/// no start, over what lies more than a year before.
///
/// ## Literature
/// Dong and others, "Truth discovery and copying detection in a dynamic world" (2009).
public final class CumulativeCountTooLow implements Check {

    /// What happened on a day or two need not be part of a count that states no start.
    private static final long EVENT = 7;

    private static final long ALMOST_ALL = 90;
    private static final Set<String> MEASURED = Set.of("distance", "time", "money", "mass", "area", "volume", "thing");
    private static final String BECAUSE = "what is counted within a time is part of what is counted in all of it";

    @Override
    public List<Finding> over(Corpus corpus) {
        var byThing = new LinkedHashMap<String, Map<DocumentId, List<Claim>>>();
        for (var doc : corpus.documents()) {
            for (var claim : corpus.asserted(doc)) {
                if (isPart(claim)) {
                    byThing.computeIfAbsent(Kinship.thing(claim, corpus), _ -> new LinkedHashMap<>())
                            .computeIfAbsent(doc.doc().id(), _ -> new ArrayList<>())
                            .add(claim);
                }
            }
        }
        return corpus.documents().stream()
                .flatMap(doc -> in(corpus, doc, byThing))
                .toList();
    }

    /// Returns the gravest finding on the document's cumulative counts for each document that they are set against.
    private Stream<Finding> in(Corpus corpus, ReadDocument doc, Map<String, Map<DocumentId, List<Claim>>> byThing) {
        var found = new LinkedHashMap<DocumentId, List<Finding>>();
        corpus.asserted(doc).stream()
                .filter(claim -> isCumulative(corpus, claim))
                .forEach(claim -> byThing.getOrDefault(Kinship.thing(claim, corpus), Map.of()).entrySet().stream()
                        .limit(Corpus.MOST_PARTNERS)
                        .forEach(other -> finding(corpus, claim, other.getValue())
                                .ifPresent(finding -> found.computeIfAbsent(other.getKey(), _ -> new ArrayList<>())
                                        .add(finding))));
        return found.values().stream()
                .flatMap(findings -> findings.stream().min(Comparator.comparing(Finding::verdict)).stream());
    }

    /// A count from a start on, or up to now without one.
    static boolean isCumulative(Corpus corpus, Claim claim) {
        boolean open = claim.extent().window() instanceof Window.Since
                || Stretch.isStartless(claim.extent().window()) && Comparison.isCumulative(claim);
        return open
                && Comparison.isAdditive(claim)
                && !isUnclear(claim)
                && !Kinship.isUnsaid(claim, corpus)
                && Comparison.isTotal(claim)
                && !corpus.isPart(claim)
                && !(claim.figure().quantity().amount() instanceof Amount.Vague);
    }

    /// A count over days that are known.
    static boolean isPart(Claim claim) {
        return Comparison.isAdditive(claim)
                && !isUnclear(claim)
                && Comparison.isTotal(claim)
                && claim.figure().quantity().amount() instanceof Amount.Point
                && Stretch.of(claim.extent().window()).isPresent();
    }

    /// "It sank by eleven metres, four of which …": a count of what is measured is not read well enough to be compared.
    private static boolean isUnclear(Claim claim) {
        return claim.figure().kind() == Kind.COUNT
                && MEASURED.contains(claim.measure().noun());
    }

    private Optional<Finding> finding(Corpus corpus, Claim whole, List<Claim> candidates) {
        var doc = corpus.of(whole);
        var span =
                corpus.published(doc).flatMap(day -> Stretch.upTo(whole.extent().window(), day));
        var parts = disjoint(candidates.stream()
                .filter(part -> Comparison.commensurable(part, whole)
                        && !part.sentence().equals(whole.sentence())
                        && Comparison.of(part, whole, corpus).sameness().isPresent()
                        && Kinship.isSpecific(part)
                        && !isOfAnother(corpus, part, whole)
                        && lies(corpus, part, whole, span))
                .toList());
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        boolean shown = span.isPresent()
                && parts.stream()
                        .allMatch(part -> span.get().holds(stretch(part))
                                && Comparison.of(part, whole, corpus).sameness().orElseThrow() == Sameness.SHOWN);
        return judge(corpus, whole, parts, shown ? Sameness.SHOWN : Sameness.LIKELY);
    }

    /// Two reports that each name somebody whom the other never names tell of two places.
    private static boolean isOfAnother(Corpus corpus, Claim part, Claim whole) {
        return !part.figure().document().equals(whole.figure().document()) && OwnNames.on(part, whole, corpus);
    }

    private static boolean lies(Corpus corpus, Claim part, Claim whole, Optional<Stretch> span) {
        if (span.isPresent()) {
            return ALMOST_ALL <= span.get().percentOf(stretch(part));
        }
        boolean sameDocument = part.figure().document().equals(whole.figure().document());
        Optional<LocalDate> until = whole.extent().window().lastDay().or(() -> corpus.published(corpus.of(whole)));
        return Stretch.isStartless(whole.extent().window())
                && EVENT < stretch(part).days()
                && !(sameDocument && isLongBefore(stretch(part), until))
                && (sameDocument
                        || until.isPresent()
                                && !stretch(part).floating()
                                && !stretch(part).last().isAfter(until.get()));
    }

    /// "Over 700 calls have come in. In the gale of 2009 there were 4,000": a count that states no start is mostly of
    /// what is reported now.
    private static boolean isLongBefore(Stretch part, Optional<LocalDate> until) {
        return !part.floating()
                && until.map(day -> part.last().isBefore(day.minusYears(1))).orElse(true);
    }

    /// Returns claims of which no two share a day: the longest first, of several for one window the lowest.
    static List<Claim> disjoint(List<Claim> claims) {
        var chosen = new ArrayList<Claim>();
        claims.stream()
                .sorted(Comparator.comparing((Claim claim) -> stretch(claim).days(), Comparator.reverseOrder())
                        .thenComparing(Wording::face)
                        .thenComparing(claim -> claim.figure().span()))
                .filter(claim -> chosen.stream()
                        .noneMatch(other -> stretch(other).overlaps(stretch(claim))
                                || stretch(other).floating() != stretch(claim).floating()))
                .forEach(chosen::add);
        long longest =
                chosen.stream().mapToLong(claim -> stretch(claim).days()).max().orElse(0);
        chosen.removeIf(claim -> stretch(claim).days() * 2 < longest);
        chosen.sort(Comparator.comparing((Claim claim) -> stretch(claim).first())
                .thenComparing(claim -> claim.figure().span()));
        return chosen;
    }

    static Stretch stretch(Claim claim) {
        return Stretch.of(claim.extent().window()).orElseThrow();
    }

    private static Claim largest(List<Claim> parts) {
        return parts.stream().max(Comparator.comparing(Wording::face)).orElseThrow();
    }

    private Optional<Finding> judge(Corpus corpus, Claim whole, List<Claim> parts, Sameness sameness) {
        var all = new Variable("what is counted within");
        var inquiry = new Inquiry()
                .printing(whole)
                .printing(parts)
                .sum(all, parts.stream().map(Inquiry::of).toList(), "the windows do not overlap")
                .notMore(all, Inquiry.of(whole), BECAUSE);
        var judgement = inquiry.judge();
        return switch (judgement.verdict(sameness)) {
            case CONFLICT, TENSION ->
                Optional.of(tooLow(
                        corpus, whole, parts, judgement.verdict(sameness), judgement.justify(sameness, BECAUSE)));
            case AGREE -> rest(whole, parts, sameness);
            case UNDECIDED, DERIVE -> Optional.empty();
        };
    }

    private Finding tooLow(
            Corpus corpus, Claim whole, List<Claim> parts, Verdict verdict, Justification justification) {
        var claims = new ArrayList<>(List.of(whole));
        claims.addAll(parts);
        var sum = sum(parts);
        return Findings.of(
                this,
                verdict,
                claims,
                "%s (%s) is the count for the whole time, but %s for %s alone make %s."
                        .formatted(
                                Wording.quoted(whole),
                                Wording.what(whole),
                                Wording.quoted(parts),
                                spoken(parts),
                                Wording.number(sum)),
                "%s = %s against %s"
                        .formatted(Wording.joined(parts, " + "), Wording.number(sum), Wording.amount(whole)),
                justification,
                Reconciliation.of(corpus, whole, largest(parts)));
    }

    /// A range with an upper end says how much can lie outside the windows counted.
    private Optional<Finding> rest(Claim whole, List<Claim> parts, Sameness sameness) {
        var high = whole.figure().quantity().amount().exact().high().value();
        if (high.isEmpty()
                || !whole.figure().document().equals(parts.getFirst().figure().document())) {
            return Optional.empty();
        }
        var rest = new Variable("the rest");
        var members = new ArrayList<>(parts.stream().map(Inquiry::of).toList());
        members.add(rest);
        var claims = new ArrayList<>(List.of(whole));
        claims.addAll(parts);
        return new Inquiry()
                .printing(claims)
                .known(rest, Bounds.from(Rational.ZERO), "a count is never negative")
                .sum(Inquiry.of(whole), members, BECAUSE)
                .derive(rest, Reading.EXACT)
                .map(derived -> Findings.of(
                        this,
                        Verdict.DERIVE,
                        claims,
                        "If %s (%s) is the count for the whole time, with %s for %s there are %s to %s in all and at most %s outside it."
                                .formatted(
                                        Wording.quoted(whole),
                                        Wording.what(whole),
                                        Wording.quoted(parts),
                                        spoken(parts),
                                        Wording.number(sum(parts)),
                                        Wording.number(high.get()),
                                        Wording.number(high.get().minus(sum(parts)))),
                        "%s - %s = %s"
                                .formatted(
                                        Wording.number(high.get()),
                                        Wording.joined(parts, " - "),
                                        Wording.number(high.get().minus(sum(parts)))),
                        derived.justify(sameness, BECAUSE)));
    }

    private static Rational sum(List<Claim> parts) {
        return parts.stream().map(Wording::face).reduce(Rational.ZERO, Rational::plus);
    }

    private static String spoken(List<Claim> parts) {
        return String.join(
                ", ", parts.stream().map(part -> Wording.spoken(stretch(part))).toList());
    }
}
