package org.muster.time.en;

import java.util.List;
import java.util.stream.Stream;

/// Relative times: weekdays, seasons, and what counts from the report's date or from the time told last.
final class Relatives {

    private Relatives() {}

    static List<Rule> rules() {
        return Stream.of(
                        RelativeDays.rules(),
                        RelativeSeasons.rules(),
                        CountedTimes.rules(),
                        Steps.rules(),
                        TimesToldLast.rules(),
                        BareUnits.rules(),
                        SameTimes.rules(),
                        TimesToNow.rules())
                .flatMap(List::stream)
                .toList();
    }
}
