package org.muster.eval.numhg;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;
import org.muster.reckon.Derivation;
import org.muster.reckon.Derivation.Step;

/// A reckoned number follows from one or two that a text mentions: the years since then, all of the dead, weeks of days.
///
/// @param value the number
/// @param from the mentions it follows from
/// @param fit how well its way fits the slot
/// @param how what was done
record Reckoned(Rational value, List<Mention> from, double fit, String how) {

    /// As good as a number of years that stands there, less the doubt whether the years since are meant.
    private static final double SINCE = 5;

    private static final double BORN = 1.5;

    private static final double CONVERTED = 1;

    /// As good as a number of the sort that stands there, where the headline tells of a change.
    private static final double CHANGED = 3.3;

    private static final Set<String> CHANGE_WORDS = Set.of(
            "drop", "drops", "fall", "falls", "rise", "rises", "jump", "jumps", "gain", "gains", "loss", "lost", "loses", "shed",
            "sheds", "cut", "cuts", "raise", "raises", "increase", "decrease");

    /// Two counts of one sentence that the same befell are sometimes meant together.
    private static final double TOGETHER = 2.5;

    private static final Rational LONGEST = Rational.of(150);
    private static final Rational DAYS_A_WEEK = Rational.of(7);
    private static final Rational DAYS_A_MONTH = Rational.of(30);
    private static final Rational MONTHS_A_YEAR = Rational.of(12);
    private static final Set<String> SINCE_WORDS = Set.of("later", "after", "ago", "old", "since", "low", "high", "first", "worst");

    Reckoned {
        from = List.copyOf(from);
    }

    static List<Reckoned> of(Slot slot, Body body) {
        return switch (slot.sort()) {
            case TIME -> Stream.concat(since(slot, body), converted(slot, body)).toList();
            case AGE -> since(slot, body).toList();
            case YEAR -> Stream.concat(ago(body), own(body)).toList();
            case COUNT -> Stream.concat(together(slot, body), changed(slot, body)).toList();
            case MONEY -> changed(slot, body).toList();
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
        return gap.doubleValue() / LONGEST.doubleValue() + (then.near().contains("born") ? BORN : 0);
    }

    private static Stream<Rational> difference(Rational later, Rational earlier) {
        return earlier.compareTo(later) < 0
                ? Derivation.from(List.of(later, earlier), EnumSet.of(Step.DIFFERENCE)).stream().map(Derivation::value)
                : Stream.empty();
    }

    /// "Three years ago" in a text of 2013: 2010.
    private static Stream<Reckoned> ago(Body body) {
        return body.year().stream()
                .flatMap(now -> body.mentions().stream()
                        .filter(mention -> mention.is(Kind.DURATION) && mention.unit().equals("year"))
                        .flatMap(gap -> difference(now, gap.value())
                                .map(then -> new Reckoned(then, List.of(gap), CONVERTED, "years ago"))));
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
                        .map(factor -> new Reckoned(
                                mention.value().over(factor), List.of(mention), CONVERTED, "converted")))
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
        boolean fromTo = one.before().equals("from") && other.before().equals("to")
                || one.before().equals("to") && other.before().equals("from");
        return sameSort && fromTo
                ? Derivation.from(List.of(one.value(), other.value()), EnumSet.of(Step.DIFFERENCE)).stream()
                        .map(gap -> new Reckoned(
                                gap.value().over(slot.scale()), List.of(one, other), CHANGED, "change"))
                : Stream.empty();
    }

    /// "Two guards and three cooks were killed": five.
    private static Stream<Reckoned> together(Slot slot, Body body) {
        var counts = body.mentions().stream()
                .filter(mention -> mention.is(Kind.COUNT))
                .toList();
        var sums = new ArrayList<Reckoned>();
        for (int i = 1; i < counts.size(); i++) {
            var one = counts.get(i - 1);
            var other = counts.get(i);
            boolean together = one.sentence() == other.sentence()
                    && !one.event().isEmpty()
                    && one.event().equals(other.event())
                    && !one.counted().equals(other.counted());
            if (together && slot.scale().equals(Rational.ONE)) {
                Derivation.from(List.of(one.value(), other.value()), EnumSet.of(Step.SUM))
                        .forEach(sum -> sums.add(new Reckoned(sum.value(), List.of(one, other), TOGETHER, "together")));
            }
        }
        return sums.stream();
    }
}
