package org.muster.eval.numhg;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;
import org.muster.reckon.Derivation;
import org.muster.reckon.Derivation.Step;
import org.muster.vocabulary.Vocabulary;

/// A reckoned number follows from one or two that a text mentions: the years since then, all of the dead, weeks of
/// days.
///
/// @param value the number
/// @param from the mentions it follows from
/// @param fit how well its way fits the slot
/// @param how what was done
record Reckoned(Rational value, List<Mention> from, double fit, String how) {

    /// How two counts come to one number.
    static final String TOGETHER = "together";

    /// As good as a number of years that stands there, less the doubt whether the years since are meant.
    private static final double SINCE = 5;

    private static final double BORN = 3;

    private static final double CONVERTED = 1;

    /// Nearly as good as a year that stands there.
    private static final double AGO = 2.8;

    /// As good as a number of the sort that stands there, where the headline tells of a change.
    private static final double CHANGED = 3.3;

    private static final Set<String> AGO_WORDS = Set.of("ago", "after", "later", "since");
    private static final Set<String> STARTS = Set.of("from", "at");
    private static final Set<String> CHANGE_WORDS = Set.of(
            "drop",
            "drops",
            "fall",
            "falls",
            "rise",
            "rises",
            "jump",
            "jumps",
            "gain",
            "gains",
            "loss",
            "lost",
            "loses",
            "shed",
            "sheds",
            "cut",
            "cuts",
            "raise",
            "raises",
            "increase",
            "decrease");

    /// Where "and" joins two numbers whose sum is nowhere printed, a headline has no other way to tell of both.
    private static final double JOINED = 1.6;

    private static final double SORT = 3;

    /// Numbers of very different size are no parts of one sum that a headline tells.
    private static final Rational ALIKE = Rational.of(5);

    private static final Rational LONGEST = Rational.of(150);
    private static final Rational DAYS_A_WEEK = Rational.of(7);
    private static final Rational DAYS_A_MONTH = Rational.of(30);
    private static final Rational MONTHS_A_YEAR = Rational.of(12);
    private static final Set<String> SINCE_WORDS =
            Set.of("later", "after", "ago", "old", "since", "low", "high", "first", "worst");

    Reckoned {
        from = List.copyOf(from);
    }

    static List<Reckoned> of(Slot slot, Body body) {
        return switch (slot.sort()) {
            case TIME -> Stream.concat(since(slot, body), converted(slot, body)).toList();
            case AGE -> since(slot, body).toList();
            case YEAR -> Stream.concat(ago(body), own(body)).toList();
            case COUNT ->
                Stream.concat(together(slot, body), changed(slot, body)).toList();
            case MONEY ->
                Stream.concat(together(slot, body), changed(slot, body)).toList();
            case PERCENT, SHORT_YEAR, DECADE, ORDINAL, DAY, ONE_IN -> List.of();
        };
    }

    /// "The barn burned in 1978" in a text of 2013: 35 years.
    private static Stream<Reckoned> since(Slot slot, Body body) {
        boolean years = slot.next().equals("year") || slot.next().equals("yr") || slot.sort() == Slot.Sort.AGE;
        boolean meant = slot.words().stream().anyMatch(SINCE_WORDS::contains);
        double fit = slot.sort() == Slot.Sort.AGE ? 0 : meant ? SINCE : SINCE - 1;
        return body.year().stream()
                .filter(_ -> years)
                .flatMap(now -> body.mentions().stream()
                        .filter(Mention::isYear)
                        .flatMap(then -> difference(now, then.value())
                                .filter(gap -> gap.compareTo(LONGEST) <= 0)
                                .map(gap -> new Reckoned(
                                        gap,
                                        List.of(then),
                                        gap.equals(Rational.ONE) ? 0 : fit + beginning(then, gap),
                                        "years since"))));
    }

    /// Years are counted from what came first, and a life's from its birth.
    private static double beginning(Mention then, Rational gap) {
        return gap.doubleValue() / LONGEST.doubleValue()
                + ((then.near().contains("born") || then.near().contains("bear")) ? BORN : 0);
    }

    private static Stream<Rational> difference(Rational later, Rational earlier) {
        return earlier.compareTo(later) < 0
                ? Derivation.from(List.of(later, earlier), EnumSet.of(Step.DIFFERENCE)).stream()
                        .map(Derivation::value)
                : Stream.empty();
    }

    /// "Three years ago" in a text of 2013: 2010.
    private static Stream<Reckoned> ago(Body body) {
        return body.year().stream()
                .flatMap(now -> body.mentions().stream()
                        .filter(mention ->
                                mention.is(Kind.DURATION) && mention.unit().equals("year"))
                        .filter(mention -> AGO_WORDS.stream().anyMatch(mention.after()::contains))
                        .flatMap(gap -> difference(now, gap.value())
                                .map(then -> new Reckoned(then, List.of(gap), AGO, "years ago"))));
    }

    /// "The words of ____": the year of the report itself.
    private static Stream<Reckoned> own(Body body) {
        return body.year().stream().map(now -> new Reckoned(now, List.of(), CONVERTED, "this year"));
    }

    /// "90 days" are three months, "21 days" three weeks, "18 months" one and a half years.
    private static Stream<Reckoned> converted(Slot slot, Body body) {
        return body.mentions().stream()
                .filter(mention -> mention.is(Kind.DURATION))
                .flatMap(mention -> factor(mention.unit(), slot.next())
                        .map(factor ->
                                new Reckoned(mention.value().over(factor), List.of(mention), CONVERTED, "converted")))
                .filter(reckoned -> reckoned.value().isWhole());
    }

    private static Stream<Rational> factor(String from, String to) {
        return switch (from + " " + to) {
            case "day week" -> Stream.of(DAYS_A_WEEK);
            case "day month" -> Stream.of(DAYS_A_MONTH);
            case "month year" -> Stream.of(MONTHS_A_YEAR);
            default -> Stream.empty();
        };
    }

    /// "From 1.9 to 1.7 million" under a headline that tells of a drop: 0.2 million.
    private static Stream<Reckoned> changed(Slot slot, Body body) {
        var mentions = body.mentions();
        return IntStream.range(1, slot.words().stream().anyMatch(CHANGE_WORDS::contains) ? mentions.size() : 1)
                .boxed()
                .flatMap(i -> change(slot, mentions.get(i - 1), mentions.get(i)));
    }

    private static Stream<Reckoned> change(Slot slot, Mention one, Mention other) {
        boolean sameSort = !one.kind().isEmpty()
                && one.kind().equals(other.kind())
                && one.unit().equals(other.unit())
                && one.sentence() == other.sentence()
                && 0 <= Sorts.fit(slot, one);
        boolean fromTo = STARTS.contains(one.before()) && other.before().equals("to")
                || one.before().equals("to") && other.before().equals("from");
        return sameSort && fromTo
                ? Derivation.from(List.of(one.value(), other.value()), EnumSet.of(Step.DIFFERENCE)).stream()
                        .map(gap ->
                                new Reckoned(gap.value().over(slot.scale()), List.of(one, other), CHANGED, "change"))
                : Stream.empty();
    }

    /// "Two guards and three cooks were killed": five. "Ten men were executed … Five others were executed": 15.
    private static Stream<Reckoned> together(Slot slot, Body body) {
        var said = body.mentions().stream().map(Mention::value).collect(Collectors.toSet());
        var next = Stems.of(slot.next());
        var sums = new ArrayList<Reckoned>();
        for (var pair : body.joined()) {
            boolean both = next.stream().anyMatch(stem -> stem.startsWith(Stems.EVENT))
                    || next.stream().noneMatch(pair.one().counted()::contains)
                            && next.stream().noneMatch(pair.other().counted()::contains);
            if (mayBeTogether(pair.one(), pair.other())) {
                sums.addAll(sum(slot, pair, both ? JOINED : 0));
            }
        }
        var counts = body.mentions().stream()
                .filter(mention -> mention.is(Kind.COUNT) && !mention.event().isEmpty())
                .toList();
        for (int i = 1; i < counts.size(); i++) {
            var pair = new Body.Joined(counts.get(i - 1), counts.get(i));
            boolean others = pair.other().after().contains("other");
            if (others && pair.one().event().equals(pair.other().event())) {
                sums.addAll(sum(slot, pair, JOINED));
            }
        }
        return sums.stream().filter(sum -> !said.contains(sum.value()));
    }

    /// Killed and injured are told apart on purpose; one noun told twice is two counts of one thing.
    private static boolean mayBeTogether(Mention one, Mention other) {
        boolean same = one.event().equals(other.event()) || !isHarm(one) || !isHarm(other);
        boolean whole = one.value().isWhole() && other.value().isWhole() || one.is(Kind.MONEY);
        boolean alike = one.value().compareTo(other.value().times(ALIKE)) <= 0
                && other.value().compareTo(one.value().times(ALIKE)) <= 0;
        return same && whole && (one.is(Kind.MONEY) ? alike : !one.counted().equals(other.counted()));
    }

    private static boolean isHarm(Mention mention) {
        return Vocabulary.shared().withBroader(mention.event()).contains("harmed");
    }

    private static List<Reckoned> sum(Slot slot, Body.Joined pair, double fit) {
        boolean large = slot.scale().compareTo(pair.one().value().times(ALIKE)) <= 0;
        return large && 0 <= Sorts.fit(slot, pair.one())
                ? Derivation.from(List.of(pair.one().value(), pair.other().value()), EnumSet.of(Step.SUM)).stream()
                        .map(sum -> new Reckoned(
                                sum.value().over(slot.scale()),
                                List.of(pair.one(), pair.other()),
                                fit + SORT * Sorts.fit(slot, pair.one()),
                                TOGETHER))
                        .toList()
                : List.of();
    }
}
