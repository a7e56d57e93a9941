package org.muster.check.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
import org.muster.model.claim.ReadDocument;
import org.muster.model.claim.Relation;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Hypothesis;
import org.muster.model.finding.Justification;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Variable;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.FigureId;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Reading;
import org.muster.model.text.DocumentId;
import org.muster.model.time.Window;

/// StaleFigure finds a number that is told as if it were of today, long after the time that it is for.
///
/// ## What it finds
/// "At least 7,000 killed since 2021" in a report of 2025 that was already the count in a report of 2022; "a
/// bicycle is stolen every 50 seconds", which goes back to a survey of 1998.
///
/// ## Why it matters
/// A number that nobody brings up to date is repeated for years, and what has happened since is not in it.
///
/// ## Example
/// Published 2022-08-30:
/// > At least 7,000 people have been killed in Velmora since March 2021, the office said.
///
/// Published 2025-09-06:
/// > The fighting in Velmora has killed at least 7,000 people since March 2021.
///
/// ## When it is silent
/// For a count that was printed less than half a year before, for a rate that was printed less than a year before,
/// for numbers below a hundred that nothing dates, and where reports are not dated.
///
/// ## Literature
/// Best, "Damned Lies and Statistics" (2001).
public final class StaleFigure implements Check {

    /// "Two days after the feast" is when something was, and "a ten-year bond" how long it runs: no numbers that could
    /// be brought up to date.
    private static final Pattern DISTANCE = Pattern.compile("(time (after|before|since)|length time)\\b");

    private static final Rational LEAST = Rational.of(100);
    private static final Rational LEAST_RATE = Rational.of(10);
    private static final long COUNT_KEEPS = 180;
    private static final long RATE_KEEPS = 365;
    private static final long DATED_KEEPS = 60;
    private static final long ORIGIN_KEEPS = 730;
    private static final String BECAUSE =
            "a number told as of today is taken to be brought up to date from time to time";

    @Override
    public List<Finding> over(Corpus corpus) {
        var byNumber = new LinkedHashMap<Key, List<Telling>>();
        for (var doc : corpus.documents()) {
            var origins = origins(corpus, doc);
            corpus.published(doc)
                    .ifPresent(day -> corpus.asserted(doc).stream()
                            .flatMap(claim -> telling(corpus, claim, day, origins).stream())
                            .forEach(telling -> byNumber.computeIfAbsent(
                                            key(corpus, telling.claim()), _ -> new ArrayList<>())
                                    .add(telling)));
        }
        return byNumber.values().stream()
                .flatMap(tellings -> in(corpus, tellings).stream())
                .toList();
    }

    private record Key(String thing, Kind kind, Rational number) {}

    private static Key key(Corpus corpus, Claim claim) {
        return new Key(Kinship.thing(claim, corpus), claim.figure().kind(), Wording.face(claim));
    }

    private static Map<FigureId, LocalDate> origins(Corpus corpus, ReadDocument doc) {
        var origins = new HashMap<FigureId, LocalDate>();
        corpus.relations(doc, Relation.GoesBackTo.class)
                .forEach(back -> back.window().lastDay().ifPresent(day -> origins.putIfAbsent(back.figure(), day)));
        return origins;
    }

    private static Optional<Telling> telling(
            Corpus corpus, Claim claim, LocalDate day, Map<FigureId, LocalDate> origins) {
        var origin = origins.get(claim.figure().id());
        if (!isTold(corpus, claim)) {
            return Optional.empty();
        }
        if (origin != null) {
            var sort = RATE_KEEPS < ChronoUnit.DAYS.between(origin, day) ? Telling.Sort.ORIGIN : Telling.Sort.DATED;
            return Optional.of(new Telling(claim, day, origin, sort));
        }
        return corpus.stretch(claim)
                .map(Stretch::last)
                .filter(last -> last.isBefore(day))
                .map(last -> new Telling(claim, day, last, Telling.Sort.DATED))
                .or(() -> corpus.stretch(claim).isPresent()
                        ? Optional.empty()
                        : Optional.of(new Telling(claim, day, day, Telling.Sort.CURRENT)));
    }

    /// Counts up to now, rates, and how often something happens.
    private static boolean isTold(Corpus corpus, Claim claim) {
        var amount = claim.figure().quantity().amount();
        if (Wording.named(amount).isEmpty() || corpus.isPart(claim)) {
            return false;
        }
        return switch (claim.figure().kind()) {
            case COUNT, MONEY -> Comparison.isCumulative(claim) && LEAST.compareTo(Wording.face(claim)) <= 0;
            case RATE -> LEAST_RATE.compareTo(Wording.face(claim)) <= 0;
            case SHARE -> true;
            case DURATION ->
                amount instanceof Amount.Point
                        && !DISTANCE.matcher(claim.measure().words()).lookingAt()
                        && (!claim.measure().events().isEmpty()
                                || claim.measure().words().contains(" "));
            case CHANGE, MULTIPLE, LENGTH, AREA, MASS, VOLUME, SPEED, TEMPERATURE, AGE, MAGNITUDE, OTHER -> false;
        };
    }

    /// Returns a finding for each report that tells the number later than it keeps.
    private List<Finding> in(Corpus corpus, List<Telling> tellings) {
        var sorted = tellings.stream()
                .sorted(Comparator.comparing(Telling::day)
                        .thenComparing(
                                telling -> telling.claim().figure().document().value())
                        .thenComparing(telling -> telling.claim().figure().span()))
                .toList();
        var findings = new ArrayList<Finding>();
        Set<DocumentId> told = new HashSet<>();
        for (var late : sorted) {
            if (late.isCurrent() && !told.contains(late.claim().figure().document())) {
                oldest(corpus, sorted, late).ifPresent(early -> {
                    told.add(late.claim().figure().document());
                    findings.add(finding(late, early));
                });
            }
        }
        return findings;
    }

    /// Returns the telling with the oldest time for the number, where the later one is older than it keeps.
    private static Optional<Telling> oldest(Corpus corpus, List<Telling> tellings, Telling late) {
        return tellings.stream()
                .limit(Corpus.MOST_PARTNERS)
                .filter(early -> early.equals(late) || alike(corpus, early, late))
                .filter(early -> keeps(early, late) < ageOf(early, late))
                .min(Comparator.comparing(Telling::since));
    }

    private static long ageOf(Telling early, Telling late) {
        return ChronoUnit.DAYS.between(early.since(), late.day());
    }

    private static long keeps(Telling early, Telling late) {
        boolean count = Comparison.isAdditive(late.claim());
        return switch (early.sort()) {
            case ORIGIN -> ORIGIN_KEEPS;
            case DATED -> count ? COUNT_KEEPS : DATED_KEEPS;
            case CURRENT ->
                switch (late.claim().figure().kind()) {
                    case COUNT, MONEY -> COUNT_KEEPS;
                    case SHARE -> Long.MAX_VALUE;
                    case RATE, DURATION, CHANGE, MULTIPLE, LENGTH, AREA, MASS, VOLUME, SPEED, TEMPERATURE, AGE ->
                        RATE_KEEPS;
                    case MAGNITUDE, OTHER -> RATE_KEEPS;
                };
        };
    }

    private static boolean alike(Corpus corpus, Telling early, Telling late) {
        var first = early.claim();
        var second = late.claim();
        boolean sameStart = !Comparison.isAdditive(second)
                || first.extent().window().equals(second.extent().window())
                || !(first.extent().window() instanceof Window.Since)
                || !(second.extent().window() instanceof Window.Since);
        return !first.figure().document().equals(second.figure().document())
                && sameStart
                && Comparison.commensurable(first, second)
                && sameCount(corpus, early, second)
                && (!isRound(first, second) || Ties.bindToOneEvent(first, second, corpus))
                && (Ties.bindSameNumber(first, second, corpus)
                        || early.sort() != Telling.Sort.CURRENT && Ties.touch(first, second, corpus));
    }

    /// "30,000" is printed of many things.
    private static boolean isRound(Claim first, Claim second) {
        boolean sameStart = first.extent().window() instanceof Window.Since since
                && since.equals(second.extent().window());
        return !sameStart && Comparison.isAdditive(second) && Ties.significant(Wording.face(second)) <= 1;
    }

    private static boolean sameCount(Corpus corpus, Telling early, Claim second) {
        var first = early.claim();
        int words = early.sort() == Telling.Sort.ORIGIN ? 1 : 2;
        return switch (second.figure().kind()) {
            case DURATION, SHARE -> words <= corpus.sharedStems(first, second);
            case COUNT, MONEY, RATE -> corpus.akin(first, second) || corpus.sharesWord(first, second);
            case CHANGE, MULTIPLE, LENGTH, AREA, MASS, VOLUME, SPEED, TEMPERATURE, AGE, MAGNITUDE, OTHER -> false;
        };
    }

    private Finding finding(Telling late, Telling early) {
        boolean open = early.equals(late);
        return Findings.of(
                this,
                open ? Verdict.DERIVE : Verdict.TENSION,
                open ? List.of(late.claim()) : List.of(late.claim(), early.claim()),
                message(late, early),
                "%s to %s: %s"
                        .formatted(
                                Wording.upTo(early.since()),
                                Wording.date(late.day()),
                                Wording.age(early.since(), late.day())),
                open ? age(late, early) : tooOld(late, early),
                open
                        ? List.of()
                        : List.of(new Hypothesis(
                                "stale-figure",
                                "%s was copied and not brought up to date.".formatted(Wording.quoted(late.claim())),
                                "the number for %s, told again on %s"
                                        .formatted(Wording.upTo(early.since()), Wording.date(late.day())),
                                Hypothesis.NOTHING_AGAINST)));
    }

    /// A number whose age the report tells itself: the days are worked out.
    private static Justification age(Telling late, Telling early) {
        var days = new Variable("days from the time of the number to the report");
        return new Inquiry()
                .known(days, Bounds.at(Rational.of(ageOf(early, late))), "the dates of the report and of the number")
                .derive(days, Reading.EXACT)
                .orElseThrow()
                .justify(Sameness.LIKELY, BECAUSE);
    }

    /// A number that is told for more days than one of its kind keeps.
    private static Justification tooOld(Telling late, Telling early) {
        return new Inquiry()
                .within(late.claim(), Rational.of(ageOf(early, late)), Rational.of(keeps(early, late)), BECAUSE)
                .judge()
                .justify(Sameness.LIKELY, BECAUSE);
    }

    private static String message(Telling late, Telling early) {
        var number = "%s (%s)".formatted(Wording.quoted(late.claim()), Wording.what(late.claim()));
        var old = Wording.age(early.since(), late.day());
        var told = Wording.date(late.day());
        if (early.equals(late)) {
            return "%s is told on %s, but goes back to %s: it is %s old."
                    .formatted(number, told, Wording.upTo(early.since()), old);
        }
        return switch (early.sort()) {
            case CURRENT ->
                "%s is told on %s as if it were new, but was printed on %s already: in %s the number has not moved."
                        .formatted(number, told, Wording.date(early.day()), old);
            case DATED ->
                "%s is told on %s as if it were of today, but another report gives it for %s: it is %s old."
                        .formatted(number, told, Wording.date(early.since()), old);
            case ORIGIN ->
                "%s is told on %s as if it were of today, but goes back to %s, as a report of %s says: it is %s old."
                        .formatted(number, told, Wording.upTo(early.since()), Wording.date(early.day()), old);
        };
    }
}
