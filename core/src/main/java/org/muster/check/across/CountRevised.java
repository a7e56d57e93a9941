package org.muster.check.across;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.muster.model.finding.Finding;
import org.muster.model.finding.Hypothesis;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Amount;
import org.muster.model.text.DocumentId;
import org.muster.model.time.Tempo;

/// CountRevised finds reports of several days that give other numbers for one event, and puts the newest last.
///
/// ## What it finds
/// "More than 80", "150", "95" and "118" people taken from one ferry, in reports from one week.
///
/// ## Why it matters
/// The numbers are stages of one count and not several events; only the newest should be passed on.
///
/// ## Example
/// Published 2025-05-02:
/// > The quake of 1 May 2025 in Harsk on the Dorrel killed 31 people.
///
/// Published 2025-05-03:
/// > The quake of 1 May 2025 in Harsk on the Dorrel killed 58 people.
///
/// Published 2025-05-05:
/// > The quake of 1 May 2025 in Harsk on the Dorrel killed 64 people.
///
/// ## When it is silent
/// For fewer than three reports of different days with three different numbers, for counts over more than a month,
/// and where the reports name other people and places.
///
/// ## Literature
/// Dong and others, "Truth discovery and copying detection in a dynamic world" (2009).
public final class CountRevised implements Check {

    private static final int STAGES = 3;
    private static final long LONGEST = 31;
    private static final String BECAUSE =
            "concept and event are the same in all reports, which were written on different days";

    @Override
    public List<Finding> over(Corpus corpus) {
        return series(corpus).stream()
                .map(series -> finding(corpus, series))
                .filter(finding -> finding.verdict() == Verdict.TENSION)
                .toList();
    }

    /// Returns the revised counts, each as one claim a report in the order of their days.
    static List<List<Claim>> series(Corpus corpus) {
        var groups = new LinkedHashMap<Event, List<Claim>>();
        for (var doc : corpus.documents()) {
            for (var claim : corpus.asserted(doc)) {
                event(corpus, claim)
                        .ifPresent(event -> groups.computeIfAbsent(event, _ -> new ArrayList<>())
                                .add(claim));
            }
        }
        return groups.values().stream()
                .map(group -> stages(corpus, group))
                .filter(stages -> STAGES <= stages.size() && STAGES <= numbers(stages))
                .toList();
    }

    private record Event(String concept, Stretch stretch) {}

    private static Optional<Event> event(Corpus corpus, Claim claim) {
        boolean counted = Comparison.isAdditive(claim)
                && claim.tempo() == Tempo.EVENT
                && !corpus.isPart(claim)
                && !Corpus.isHeadline(claim)
                && Kinship.isSpecific(claim)
                && !(claim.figure().quantity().amount() instanceof Amount.Vague);
        return counted && corpus.published(corpus.of(claim)).isPresent()
                ? corpus.stretch(claim)
                        .filter(stretch -> !stretch.floating() && stretch.days() <= LONGEST)
                        .map(stretch -> new Event(claim.concept().toString(), stretch))
                : Optional.empty();
    }

    private static List<Claim> stages(Corpus corpus, List<Claim> group) {
        var byDocument = new LinkedHashMap<DocumentId, Claim>();
        var first = group.getFirst();
        group.stream()
                .filter(claim -> Ties.bindToOneEvent(first, claim, corpus) && Comparison.commensurable(first, claim))
                .forEach(claim -> byDocument.putIfAbsent(claim.figure().document(), claim));
        var days = new LinkedHashMap<LocalDate, Claim>();
        byDocument.values().stream()
                .sorted(Comparator.comparing((Claim claim) -> day(corpus, claim))
                        .thenComparing(claim -> claim.figure().document().value()))
                .forEach(claim -> days.putIfAbsent(day(corpus, claim), claim));
        return List.copyOf(days.values());
    }

    private static LocalDate day(Corpus corpus, Claim claim) {
        return corpus.published(corpus.of(claim)).orElseThrow();
    }

    private static long numbers(List<Claim> stages) {
        return stages.stream().map(Wording::face).distinct().count();
    }

    private Finding finding(Corpus corpus, List<Claim> stages) {
        var inquiry = new Inquiry().printing(stages);
        var newest = stages.getLast();
        stages.subList(0, stages.size() - 1)
                .forEach(stage -> inquiry.same(Inquiry.of(stage), Inquiry.of(newest), BECAUSE));
        var judgement = inquiry.judge();
        var days = stages.stream()
                .map(stage -> "%s on %s".formatted(Wording.amount(stage), Wording.date(day(corpus, stage))))
                .collect(Collectors.joining("; "));
        return Findings.of(
                this,
                judgement.verdict(Sameness.LIKELY),
                stages,
                "%s reports of different days give %s for %s (%s): stages of one count, of which the newest, of %s, is %s%s."
                        .formatted(
                                stages.size(),
                                Wording.quoted(stages),
                                Wording.what(newest),
                                Wording.spoken(corpus.stretch(newest).orElseThrow()),
                                Wording.date(day(corpus, newest)),
                                Wording.quoted(newest),
                                Wording.by(newest)),
                days,
                judgement.justify(Sameness.LIKELY, BECAUSE),
                List.of(new Hypothesis(
                        "revision",
                        "The count was revised, and %s replaces what was printed before."
                                .formatted(Wording.quoted(newest)),
                        days,
                        Hypothesis.NOTHING_AGAINST)));
    }
}
