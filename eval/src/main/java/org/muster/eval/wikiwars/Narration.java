package org.muster.eval.wikiwars;

import java.util.Optional;
import org.muster.model.text.Stated;
import org.muster.model.time.Anchor;
import org.muster.model.time.PartialDate;
import org.muster.model.time.Window;
import org.muster.time.Resolver;
import org.muster.time.Time;

/// A narration is how far a history has been told: the date told last, from which the next one counts.
final class Narration {

    private Optional<PartialDate> told;
    private Window last = new Window.Unresolved("no time was told before");

    Narration(Optional<PartialDate> written) {
        this.told = written;
    }

    Optional<PartialDate> told() {
        return told;
    }

    /// Returns the window that a time means here; a date moves the narration on.
    Window of(Time time) {
        var anchor = new Anchor(told.<Stated<PartialDate>>map(date -> new Stated.Said<>(date, "the date told last"))
                .orElseGet(() -> new Stated.Unsaid<>("no date was told before")));
        var window = new Resolver(anchor, last, Resolver.Tense.NARRATED).of(time);
        if (window instanceof Window.On(var date) && date.yearNumber().isPresent()) {
            told = Optional.of(date);
            last = window;
        } else if (window instanceof Window.Interval(var start, var _)
                && start.yearNumber().isPresent()) {
            told = Optional.of(start);
            last = window;
        }
        return window;
    }
}
