package org.muster.model.time;

/// A tempo is how a figure relates to its window.
public enum Tempo {
    /// All that happened in the window.
    TOTAL,
    /// All that happened from a start up to the end of the window.
    CUMULATIVE,
    /// So many in each period.
    RATE,
    /// What was the case at one time.
    SNAPSHOT,
    /// One happening.
    EVENT,
    /// A part of a whole.
    SHARE,
    /// A rise or fall between two windows.
    CHANGE,
    /// What is allowed or required.
    LIMIT,
    /// What is expected.
    FORECAST
}
