package org.muster.model.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// A window is the time that a figure covers, written in EDTF.
public sealed interface Window {

    /// One date: a day, a month or a year.
    record On(PartialDate date) implements Window {
        public On {
            Objects.requireNonNull(date);
        }
    }

    /// From one date to another, both included.
    record Interval(PartialDate start, PartialDate end) implements Window {
        public Interval {
            if (start.firstDay().isPresent()
                    && end.lastDay().isPresent()
                    && end.lastDay().get().isBefore(start.firstDay().get())) {
                throw new IllegalArgumentException(
                        "The window's start (%s) must not be after its end (%s). Maybe the anchor date is missing a year."
                                .formatted(start, end));
            }
        }
    }

    /// From a date on, up to when the figure was stated.
    record Since(PartialDate start) implements Window {
        public Since {
            Objects.requireNonNull(start);
        }
    }

    /// Up to a date, from a start that is not stated.
    record Until(PartialDate end) implements Window {
        public Until {
            Objects.requireNonNull(end);
        }
    }

    /// No window could be read.
    ///
    /// @param reason why, in words for the reader
    record Unresolved(String reason) implements Window {
        public Unresolved {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("An unresolved window needs its reason.");
            }
        }
    }

    /// Returns the window in EDTF, unless it is unresolved.
    default Optional<String> edtf() {
        return switch (this) {
            case On(var date) -> Optional.of(date.edtf());
            case Interval(var start, var end) -> Optional.of(start.edtf() + "/" + end.edtf());
            case Since(var start) -> Optional.of(start.edtf() + "/..");
            case Until(var end) -> Optional.of("../" + end.edtf());
            case Unresolved _ -> Optional.empty();
        };
    }

    /// Returns the same window, of whose dates the text is as sure as given.
    default Window with(Certainty certainty) {
        return switch (this) {
            case On(var date) -> new On(date.with(certainty));
            case Interval(var start, var end) -> new Interval(start.with(certainty), end.with(certainty));
            case Since(var start) -> new Since(start.with(certainty));
            case Until(var end) -> new Until(end.with(certainty));
            case Unresolved _ -> this;
        };
    }

    /// Returns the first day covered, if it is known.
    default Optional<LocalDate> firstDay() {
        return switch (this) {
            case On(var date) -> date.firstDay();
            case Interval interval -> interval.start().firstDay();
            case Since(var start) -> start.firstDay();
            case Until _ -> Optional.empty();
            case Unresolved _ -> Optional.empty();
        };
    }

    /// Returns the last day covered, if it is known.
    default Optional<LocalDate> lastDay() {
        return switch (this) {
            case On(var date) -> date.lastDay();
            case Interval interval -> interval.end().lastDay();
            case Since _ -> Optional.empty();
            case Until(var end) -> end.lastDay();
            case Unresolved _ -> Optional.empty();
        };
    }
}
