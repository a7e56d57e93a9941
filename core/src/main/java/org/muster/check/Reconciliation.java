package org.muster.check;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.model.claim.Claim;
import org.muster.model.claim.Relation;
import org.muster.model.finding.Hypothesis;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.quantity.Rational;

/// A reconciliation looks for changes of reading under which two figures would agree.
///
/// Each is tried by solving again, and only those that then hold are offered: first what another figure of the
/// reports bears out digit by digit, then slips of the pen, then what merely could be.
public final class Reconciliation {

    private static final int MOST = 4;
    private static final Rational CLOSE = Rational.of(1, 20);
    private static final long EVENT = 31;
    private static final long STALE = 180;
    private static final String TRIED = "the reading is changed";

    private final Corpus corpus;
    private final Claim lower;
    private final Claim higher;

    private Reconciliation(Corpus corpus, Claim first, Claim second) {
        boolean ascending = Wording.face(first).compareTo(Wording.face(second)) <= 0;
        this.corpus = corpus;
        this.lower = ascending ? first : second;
        this.higher = ascending ? second : first;
    }

    /// Returns what would make the two agree, best first.
    public static List<Hypothesis> of(Corpus corpus, Claim first, Claim second) {
        var pair = new Reconciliation(corpus, first, second);
        var hypotheses = new ArrayList<Hypothesis>();
        pair.staleCount().ifPresent(hypotheses::add);
        pair.differentMeasure().ifPresent(hypotheses::add);
        pair.oneAgainstBoth().ifPresent(hypotheses::add);
        pair.someAgainstAll().ifPresent(hypotheses::add);
        pair.anotherWindow().ifPresent(hypotheses::add);
        pair.anotherSource().ifPresent(hypotheses::add);
        hypotheses.addAll(Slips.between(second, Wording.face(second), Wording.face(first)));
        pair.truncation().ifPresent(hypotheses::add);
        pair.yearToDate().ifPresent(hypotheses::add);
        pair.revision().ifPresent(hypotheses::add);
        pair.casesAgainstPeople().ifPresent(hypotheses::add);
        pair.confirmedAgainstEstimated().ifPresent(hypotheses::add);
        pair.narrowerAgainstWider().ifPresent(hypotheses::add);
        return hypotheses.stream().limit(MOST).toList();
    }

    /// Returns what becomes of a count of people if its number belongs to the thing that shares it.
    public static List<Hypothesis> misplaced(Corpus corpus, Claim harmed, Claim thing) {
        var other = corpus.assertedOn(Kinship.thing(harmed, corpus)).values().stream()
                .flatMap(List::stream)
                .filter(claim -> corpus.akin(claim, harmed)
                        && Comparison.commensurable(claim, harmed)
                        && !Wording.face(claim).equals(Wording.face(harmed))
                        && !corpus.isPart(claim)
                        && Ties.bind(claim, harmed, corpus))
                .findFirst();
        return List.of(new Hypothesis(
                "different-measure",
                "%s is the number of %s and was put down for %s."
                        .formatted(Wording.quoted(harmed), Wording.what(thing), Wording.what(harmed)),
                other.map(claim -> "%s (%s) is then the only other number for them"
                                .formatted(Wording.number(Wording.face(claim)), Wording.what(claim)))
                        .orElse("the reports print no other number for them"),
                Hypothesis.NOTHING_AGAINST));
    }

    private static boolean holds(Inquiry inquiry) {
        return switch (inquiry.judge().verdict(Sameness.LIKELY)) {
            case AGREE, UNDECIDED -> true;
            case CONFLICT, TENSION, DERIVE -> false;
        };
    }

    private boolean atMost(Claim less, Claim more) {
        return holds(new Inquiry().printing(less, more).notMore(Inquiry.of(less), Inquiry.of(more), TRIED));
    }

    private Stream<Claim> others(Claim like) {
        return corpus.assertedOn(Kinship.thing(like, corpus)).values().stream()
                .flatMap(List::stream)
                .limit(Corpus.MOST_PARTNERS)
                .filter(claim ->
                        !claim.equals(lower) && !claim.equals(higher) && Comparison.commensurable(claim, like));
    }

    private static boolean samePrint(Claim first, Claim second) {
        return Wording.face(first).equals(Wording.face(second));
    }

    /// The lower is a count to date that was printed long before, and was not brought up to date.
    private Optional<Hypothesis> staleCount() {
        var told = corpus.published(corpus.of(lower));
        return told.isEmpty() || !Comparison.isCumulative(lower)
                ? Optional.empty()
                : others(lower)
                        .filter(claim -> samePrint(claim, lower) && corpus.akin(claim, lower))
                        .flatMap(claim -> corpus.published(corpus.of(claim)).stream())
                        .filter(day -> STALE < ChronoUnit.DAYS.between(day, told.get()))
                        .min(Comparator.naturalOrder())
                        .map(day -> new Hypothesis(
                                "stale-figure",
                                "%s was the count on %s already and was not brought up to date by %s."
                                        .formatted(Wording.quoted(lower), Wording.date(day), Wording.date(told.get())),
                                "%s up to %s, and %s%s, need not agree"
                                        .formatted(
                                                Wording.number(Wording.face(lower)),
                                                Wording.date(day),
                                                Wording.number(Wording.face(higher)),
                                                Wording.during(higher)),
                                Hypothesis.NOTHING_AGAINST));
    }

    /// One of the two numbers is that of another thing: shelters for the dead.
    private Optional<Hypothesis> differentMeasure() {
        return Stream.of(higher, lower)
                .filter(claim -> SharedNumber.of(claim).isPresent())
                .flatMap(claim -> corpus.printing(Wording.face(claim)).stream()
                        .filter(thing -> SharedNumber.isOther(corpus, claim, thing))
                        .limit(1)
                        .map(thing -> new Hypothesis(
                                "different-measure",
                                "%s is the number of %s and was put down for %s."
                                        .formatted(Wording.quoted(claim), Wording.what(thing), Wording.what(claim)),
                                "%s = %s, which leaves %s alone"
                                        .formatted(
                                                Wording.number(Wording.face(claim)),
                                                Wording.number(Wording.face(thing)),
                                                Wording.number(Wording.face(claim.equals(higher) ? lower : higher))),
                                Hypothesis.NOTHING_AGAINST)))
                .findFirst();
    }

    /// "40 were charged with theft and 25 with fraud": the higher counts both, the lower one of them.
    private Optional<Hypothesis> oneAgainstBoth() {
        return others(higher)
                .filter(third -> beside(third)
                        && Wording.face(lower).plus(Wording.face(third)).equals(Wording.face(higher))
                        && holds(new Inquiry()
                                .printing(lower, third, higher)
                                .sum(Inquiry.of(higher), List.of(Inquiry.of(lower), Inquiry.of(third)), TRIED)))
                .findFirst()
                .map(third -> new Hypothesis(
                        "one-against-both",
                        "%s counts one group (%s) and %s both: %s (%s) is printed as well."
                                .formatted(
                                        Wording.quoted(lower),
                                        Wording.what(lower),
                                        Wording.quoted(higher),
                                        Wording.quoted(third),
                                        Wording.what(third)),
                        "%s + %s = %s"
                                .formatted(
                                        Wording.number(Wording.face(lower)),
                                        Wording.number(Wording.face(third)),
                                        Wording.number(Wording.face(higher))),
                        Hypothesis.NOTHING_AGAINST));
    }

    private boolean beside(Claim claim) {
        var doc = claim.figure().document();
        return doc.equals(lower.figure().document())
                || doc.equals(higher.figure().document());
    }

    /// The lower is told as a part of a whole that is the higher: those identified against all.
    private Optional<Hypothesis> someAgainstAll() {
        return corpus.relations(corpus.of(lower), Relation.PartOf.class)
                .filter(part -> corpus.claim(part.part())
                        .filter(claim -> samePrint(claim, lower))
                        .isPresent())
                .flatMap(part -> corpus.claim(part.whole()).stream())
                .filter(whole -> Comparison.commensurable(whole, higher)
                        && holds(new Inquiry()
                                .printing(whole, higher)
                                .same(Inquiry.of(whole), Inquiry.of(higher), TRIED)))
                .findFirst()
                .map(whole -> new Hypothesis(
                        "identified-against-all",
                        "%s is a part and %s all: the report that prints the first counts it among %s."
                                .formatted(Wording.quoted(lower), Wording.quoted(higher), Wording.quoted(whole)),
                        "%s of %s".formatted(Wording.number(Wording.face(lower)), Wording.number(Wording.face(whole))),
                        Hypothesis.NOTHING_AGAINST));
    }

    /// One of the two numbers is printed elsewhere for another time.
    private Optional<Hypothesis> anotherWindow() {
        return Stream.of(higher, lower)
                .flatMap(claim -> others(claim)
                        .filter(other -> samePrint(claim, other)
                                && corpus.akin(claim, other)
                                && corpus.stretch(other).isPresent()
                                && !corpus.stretch(other).equals(corpus.stretch(claim)))
                        .filter(other -> holds(
                                new Inquiry().printing(claim, other).same(Inquiry.of(claim), Inquiry.of(other), TRIED)))
                        .limit(1)
                        .map(other -> new Hypothesis(
                                "another-window",
                                "%s is%s, where the same number is printed, and not%s."
                                        .formatted(Wording.quoted(claim), Wording.during(other), Wording.during(claim)),
                                "%s%s".formatted(Wording.number(Wording.face(other)), Wording.during(other)),
                                "Its own report prints it%s.".formatted(Wording.during(claim)))))
                .filter(hypothesis -> !hypothesis.message().contains("and not."))
                .findFirst();
    }

    /// Two who count in their own ways come close, and not to the same number.
    private Optional<Hypothesis> anotherSource() {
        var gap = Wording.face(higher).minus(Wording.face(lower));
        boolean close = Wording.face(higher).signum() != 0
                && gap.over(Wording.face(higher)).compareTo(CLOSE) <= 0;
        boolean two = !lower.voice().sources().isEmpty()
                && !higher.voice().sources().isEmpty()
                && !lower.voice().sameAs(higher.voice());
        return close && two
                ? Optional.of(new Hypothesis(
                        "another-source",
                        "%s and %s come from two who count in their own ways: %s and %s."
                                .formatted(
                                        Wording.quoted(lower),
                                        Wording.quoted(higher),
                                        Wording.who(lower),
                                        Wording.who(higher)),
                        "they are %s apart, %s of %s"
                                .formatted(
                                        Wording.number(gap),
                                        Wording.percent(gap.over(Wording.face(higher))),
                                        Wording.number(Wording.face(higher))),
                        Hypothesis.NOTHING_AGAINST))
                : Optional.empty();
    }

    /// The lower is the higher cut short where it should have been rounded.
    private Optional<Hypothesis> truncation() {
        var unit = step(Wording.face(lower));
        if (unit.compareTo(Rational.ONE) <= 0 || !Wording.face(higher).isWhole()) {
            return Optional.empty();
        }
        var over = Wording.face(higher).minus(Wording.face(lower));
        boolean cut = 1 < Ties.significant(Wording.face(lower))
                && over.compareTo(unit) < 0
                && unit.compareTo(over.plus(over)) <= 0;
        return cut
                ? Optional.of(new Hypothesis(
                        "truncation",
                        "%s is %s cut short, not rounded.".formatted(Wording.quoted(lower), Wording.quoted(higher)),
                        "%s lies between %s and %s; rounded it is %s"
                                .formatted(
                                        Wording.number(Wording.face(higher)),
                                        Wording.number(Wording.face(lower)),
                                        Wording.number(Wording.face(lower).plus(unit)),
                                        Wording.number(Wording.face(lower).plus(unit))),
                        Hypothesis.NOTHING_AGAINST))
                : Optional.empty();
    }

    /// Returns ten to the number of noughts that a whole number ends with.
    private static Rational step(Rational number) {
        int noughts =
                number.isWhole() && 0 < number.signum() ? number.toString().length() - Ties.significant(number) : 0;
        return Rational.of(BigDecimal.TEN.pow(noughts));
    }

    /// The lower was printed before its year was over, the higher counts all of it.
    private Optional<Hypothesis> yearToDate() {
        var year = corpus.stretch(lower).filter(stretch -> stretch.isYear() && !stretch.floating());
        var told = corpus.published(corpus.of(lower));
        boolean within = year.isPresent()
                && told.isPresent()
                && year.equals(corpus.stretch(higher))
                && told.get().isAfter(year.get().first())
                && told.get().isBefore(year.get().last());
        if (!within || !atMost(lower, higher)) {
            return Optional.empty();
        }
        long days = new Stretch(year.get().first(), told.get(), false).days();
        var pace = Wording.face(lower).times(Rational.of(year.get().days())).over(Rational.of(days));
        return Optional.of(new Hypothesis(
                "year-to-date-against-full-year",
                "%s was printed on %s and counts the year so far; %s counts all of it."
                        .formatted(Wording.quoted(lower), Wording.date(told.get()), Wording.quoted(higher)),
                "%s in %s days make %s in a year at the same pace"
                        .formatted(
                                Wording.number(Wording.face(lower)),
                                days,
                                Wording.number(Rational.of(Math.round(pace.doubleValue())))),
                "Its own report does not say so."));
    }

    /// The later report of an event replaces the earlier.
    private Optional<Hypothesis> revision() {
        var first = corpus.published(corpus.of(lower));
        var second = corpus.published(corpus.of(higher));
        boolean event =
                corpus.stretch(lower).filter(stretch -> stretch.days() <= EVENT).isPresent();
        if (!event || first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return Optional.empty();
        }
        boolean up = first.get().isBefore(second.get());
        var newer = up ? higher : lower;
        var older = up ? lower : higher;
        return Optional.of(new Hypothesis(
                "revision",
                "The count was %s later: %s (%s) is newer than %s."
                        .formatted(
                                up ? "raised" : "lowered",
                                Wording.quoted(newer),
                                Wording.date(up ? second.get() : first.get()),
                                Wording.quoted(older)),
                "%s %s %s = %s"
                        .formatted(
                                Wording.number(Wording.face(older)),
                                up ? "+" : "-",
                                Wording.number(Wording.face(higher).minus(Wording.face(lower))),
                                Wording.number(Wording.face(newer))),
                "Neither report says that a count was corrected."));
    }

    /// Cases may have several people, and people several cases.
    private Optional<Hypothesis> casesAgainstPeople() {
        boolean apart = corpus.countsRecords(lower) && corpus.countsPeople(higher)
                || corpus.countsPeople(lower) && corpus.countsRecords(higher);
        return apart && atMost(lower, higher)
                ? Optional.of(new Hypothesis(
                        "cases-against-people",
                        "%s counts %s and %s %s."
                                .formatted(
                                        Wording.quoted(lower),
                                        Wording.what(lower),
                                        Wording.quoted(higher),
                                        Wording.what(higher)),
                        "%s to each on average"
                                .formatted(Wording.ratio(Wording.face(higher).over(Wording.face(lower)))),
                        Hypothesis.NOTHING_AGAINST))
                : Optional.empty();
    }

    /// Those established one by one are never more than all.
    private Optional<Hypothesis> confirmedAgainstEstimated() {
        boolean confirmed = CountingWords.confirmed(lower) && !CountingWords.confirmed(higher);
        boolean estimated = CountingWords.estimated(higher) && !CountingWords.estimated(lower);
        return (confirmed || estimated) && atMost(lower, higher)
                ? Optional.of(new Hypothesis(
                        "confirmed-against-estimated",
                        "%s counts those established one by one, %s is an estimate of all."
                                .formatted(Wording.quoted(lower), Wording.quoted(higher)),
                        "%s <= %s, %s not established"
                                .formatted(
                                        Wording.number(Wording.face(lower)),
                                        Wording.number(Wording.face(higher)),
                                        Wording.number(Wording.face(higher).minus(Wording.face(lower)))),
                        Hypothesis.NOTHING_AGAINST))
                : Optional.empty();
    }

    /// The dead are some of the casualties.
    private Optional<Hypothesis> narrowerAgainstWider() {
        boolean harmed = corpus.countsHarmed(lower) && corpus.countsHarmed(higher);
        return harmed && corpus.isNarrower(lower, higher) && atMost(lower, higher)
                ? Optional.of(new Hypothesis(
                        "narrower-against-wider",
                        "%s counts %s, and %s all %s."
                                .formatted(
                                        Wording.quoted(lower),
                                        Wording.what(lower),
                                        Wording.quoted(higher),
                                        Wording.what(higher)),
                        "%s <= %s".formatted(Wording.number(Wording.face(lower)), Wording.number(Wording.face(higher))),
                        Hypothesis.NOTHING_AGAINST))
                : Optional.empty();
    }
}
