package org.muster.report.html;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.model.claim.Claim;
import org.muster.model.claim.Concept;
import org.muster.model.claim.ReadDocument;
import org.muster.model.quantity.Kind;
import org.muster.model.time.PartialDate;
import org.muster.model.time.Window;

/// A timeline bar is a claim over its window, between its bounds.
///
/// @param claim the claim
/// @param from the first day; in year [#UNSTATED] where the year is not stated
/// @param to the last day
/// @param endless whether the window has no stated end
/// @param low the lower bound, above zero
/// @param high the upper bound; above `low` where the amount is open upwards
record TimelineBar(Claim claim, LocalDate from, LocalDate to, boolean endless, double low, double high) {

    /// The year that stands for "year not stated"; a leap year, so that every day exists.
    static final int UNSTATED = 4;

    private static final double OPEN_ABOVE = 1.6;
    private static final double LEAST = 0.8;

    /// Returns the bar of a count or rate with a window, if the claim is one.
    static Optional<TimelineBar> of(Claim claim, ReadDocument doc) {
        var kind = claim.figure().kind();
        if (kind != Kind.COUNT && kind != Kind.RATE) {
            return Optional.empty();
        }
        var published = doc.doc().published().find().flatMap(PartialDate::lastDay);
        return switch (claim.extent().window()) {
            case Window.On(var date) -> bar(claim, first(date), last(date), false);
            case Window.Interval(var start, var end) -> bar(claim, first(start), last(end), false);
            case Window.Since(var start) ->
                bar(
                        claim,
                        first(start),
                        published.orElse(first(start).withDayOfYear(1).plusYears(1)),
                        true);
            case Window.Until(var end) -> bar(claim, last(end).withDayOfYear(1), last(end), true);
            case Window.Unresolved _ -> Optional.empty();
        };
    }

    private static Optional<TimelineBar> bar(Claim claim, LocalDate from, LocalDate to, boolean endless) {
        var exact = claim.figure().quantity().amount().exact();
        var low = exact.low().value().or(() -> exact.high().value());
        return low.map(value -> {
            double least = Math.max(value.doubleValue(), LEAST);
            double most = exact.high().value().map(high -> high.doubleValue()).orElse(least * OPEN_ABOVE);
            var end = to.isBefore(from) ? from : to;
            return new TimelineBar(claim, from, end, endless, least, Math.max(most, least));
        });
    }

    private static LocalDate first(PartialDate date) {
        return date.firstDay().or(() -> date.inYear(UNSTATED).firstDay()).orElseThrow();
    }

    private static LocalDate last(PartialDate date) {
        return date.lastDay().or(() -> date.inYear(UNSTATED).lastDay()).orElseThrow();
    }

    /// Returns the key of what is counted.
    String measure() {
        return switch (claim.concept()) {
            case Concept.Listed(var id) -> id.replace('-', ' ');
            case Concept.Unlisted _ -> claim.measure().words();
        };
    }
}
