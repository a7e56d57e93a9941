package org.muster.check.time;

import java.time.LocalDate;
import org.muster.model.claim.Claim;

/// A claim in a report of a day.
///
/// @param since the last day of the time that the number is for, where the text says so; the day of the report
/// else
/// @param sort how its own time is known
record Telling(Claim claim, LocalDate day, LocalDate since, Sort sort) {

    enum Sort {
        /// Told as of the day of the report.
        CURRENT,
        /// For a day or month that is stated.
        DATED,
        /// The text says what it goes back to.
        ORIGIN
    }

    boolean isCurrent() {
        return sort != Sort.DATED;
    }
}
