package org.muster.check.across;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.check.Check;
import org.muster.check.Corpus;
import org.muster.check.CountingWords;
import org.muster.check.Findings;
import org.muster.check.Inquiry;
import org.muster.check.Ties;
import org.muster.check.Wording;
import org.muster.model.claim.Claim;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;

/// ReportsCountedAsEvents finds a number of happenings that is elsewhere the number of reports about them.
///
/// ## What it finds
/// "There were 164 robberies in the week" beside "164 news stories about one robbery".
///
/// ## Why it matters
/// A count of what the papers wrote rises with their interest, not with what happened.
///
/// ## Example
/// Published 2025-05-13:
/// > There were 164 robberies in Harsk in the week, the desk of the Lantern wrote.
///
/// Published 2025-05-14:
/// > The desk of the Lantern found that it had counted 164 reports of one robbery in Harsk.
///
/// ## When it is silent
/// For numbers below twenty, where what happened counts people, and where the two stand in one sentence.
///
/// ## Literature
/// Weidmann, "On the accuracy of media-based conflict event data" (2015).
public final class ReportsCountedAsEvents implements Check {

    private static final Rational LEAST = Rational.of(20);
    private static final int DIGITS = 3;
    private static final long DAYS_APART = 14;
    private static final String BECAUSE =
            "reports of a happening are reports of one happening, where the text names no more";

    @Override
    public List<Finding> over(Corpus corpus) {
        var events = new LinkedHashMap<Rational, List<Claim>>();
        var reports = new ArrayList<Claim>();
        for (var doc : corpus.documents()) {
            for (var claim : corpus.asserted(doc)) {
                if (CountingWords.countsReports(claim)) {
                    reports.add(claim);
                } else if (isHappening(corpus, claim)) {
                    events.computeIfAbsent(Wording.face(claim), _ -> new ArrayList<>())
                            .add(claim);
                }
            }
        }
        return reports.stream()
                .flatMap(report -> finding(corpus, report, events).stream())
                .toList();
    }

    private static boolean isHappening(Corpus corpus, Claim claim) {
        return claim.figure().kind() == Kind.COUNT
                && claim.figure().quantity().amount() instanceof Amount.Point
                && LEAST.compareTo(Wording.face(claim)) <= 0
                && !corpus.countsPeople(claim)
                && !claim.measure().noun().equals("thing");
    }

    private Optional<Finding> finding(Corpus corpus, Claim report, Map<Rational, List<Claim>> events) {
        return events.getOrDefault(Wording.face(report), List.of()).stream()
                .limit(Corpus.MOST_PARTNERS)
                .filter(event -> !event.sentence().equals(report.sentence())
                        && (Ties.bind(event, report, corpus) || close(corpus, event, report))
                        && namedIn(corpus, event, report))
                .findFirst()
                .map(event -> of(event, report));
    }

    /// A number of three digits and one word for what happened, within a fortnight.
    private static boolean close(Corpus corpus, Claim event, Claim report) {
        var one = corpus.published(corpus.of(event));
        var other = corpus.published(corpus.of(report));
        return DIGITS <= Ties.significant(Wording.face(event))
                && one.isPresent()
                && other.isPresent()
                && Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())) <= DAYS_APART;
    }

    /// "215 kidnappings" and "215 reports of one kidnapping": the reports are of what the other counts.
    private static boolean namedIn(Corpus corpus, Claim event, Claim report) {
        return corpus.sharesWord(event, report)
                || corpus.of(report).claims().stream()
                        .anyMatch(other -> other.sentence().equals(report.sentence())
                                && !other.equals(report)
                                && corpus.sharesWord(event, other));
    }

    private Finding of(Claim event, Claim report) {
        var judgement = new Inquiry()
                .within(event, Wording.face(report), Rational.ONE, BECAUSE)
                .judge();
        return Findings.of(
                this,
                Verdict.TENSION,
                List.of(event, report),
                "%s (%s) is printed elsewhere as a number of %s: reports of what happened are not as many happenings."
                        .formatted(Wording.quoted(event), Wording.what(event), Wording.what(report)),
                "%s %s = %s %s"
                        .formatted(
                                Wording.number(Wording.face(event)),
                                Wording.what(event),
                                Wording.number(Wording.face(report)),
                                Wording.what(report)),
                judgement.justify(Sameness.LIKELY, BECAUSE));
    }
}
