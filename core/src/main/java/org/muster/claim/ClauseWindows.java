package org.muster.claim;

import java.util.Optional;
import org.muster.model.quantity.Figure;
import org.muster.model.time.Grain;
import org.muster.model.time.PartialDate;
import org.muster.model.time.TimeExpression;
import org.muster.model.time.Window;

/// A clause's window is what a figure covers by the time of its own clause, which is most often that time's window.
final class ClauseWindows {

    private final FoundWindows windows;
    private final Optional<Snapshots> snapshots;

    ClauseWindows(FoundWindows windows, Optional<Snapshots> snapshots) {
        this.windows = windows;
        this.snapshots = snapshots;
    }

    /// Returns what the figure covers by its own time.
    Window of(TimedSentence sentence, Figure figure, TimeExpression own) {
        return earlier(sentence, figure, own)
                .or(() -> start(sentence, figure, own))
                .or(() -> Twins.of(sentence, own))
                .or(() -> TimedSentence.toDate(own)
                        ? broughtUp(sentence, figure)
                        : snapshots.flatMap(told -> told.soFar(sentence, figure, own)))
                .orElse(own.window());
    }

    /// Returns the window of the last figure before this one in the sentence that has one, moved back to this one.
    private Optional<Window> earlier(TimedSentence sentence, Figure figure, TimeExpression own) {
        return sentence.before(figure)
                .map(windows::of)
                .filter(window -> !(window instanceof Window.Unresolved))
                .reduce((_, later) -> later)
                .flatMap(later -> Earlier.than(sentence, figure, own, later));
    }

    /// "the deadliest raid since March 3, when 44 were killed": the day from which on it is counted.
    private static Optional<Window> start(TimedSentence sentence, Figure figure, TimeExpression own) {
        return own.window() instanceof Window.Since(var start)
                        && !sentence.fronted(own)
                        && RelativeClauses.hold(sentence, figure, own)
                ? Optional.of(new Window.On(start))
                : Optional.empty();
    }

    /// A count to date ends with the month of the figure that it is brought up by.
    private Optional<Window> broughtUp(TimedSentence sentence, Figure figure) {
        return sentence.before(figure)
                .map(windows::of)
                .filter(window -> window instanceof Window.On(var date) && date.grain() == Grain.MONTH)
                .map(window -> yearTo(((Window.On) window).date()))
                .findFirst();
    }

    private static Window yearTo(PartialDate month) {
        return new Window.Interval(new PartialDate(month.year(), 1, 1, Grain.MONTH), month);
    }
}
