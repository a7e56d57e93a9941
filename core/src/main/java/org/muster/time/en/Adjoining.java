package org.muster.time.en;

import java.util.Optional;
import org.muster.model.time.Grain;
import org.muster.time.Time;

/// Adjoining days are two days named one after the other that are told as one stretch: "Monday night and Tuesday".
final class Adjoining {

    private Adjoining() {}

    static boolean days(Time first, Time second) {
        return switch (first) {
                    case Time.Weekday start ->
                        second instanceof Time.Weekday end
                                && (end.day().getValue() - start.day().getValue() + 7) % 7 == 1;
                    case Time.Fixed start -> second instanceof Time.Fixed end && follows(start, end);
                    case Time.Shifted start -> second instanceof Time.Shifted end && follows(start, end);
                    case Time.Overnight _ -> today(second);
                    case Time.Weekend _,
                            Time.NamedMonth _,
                            Time.InSeason _,
                            Time.Decade _,
                            Time.Latest _,
                            Time.Coming _,
                            Time.ToDate _ -> false;
                    case Time.UpToNow _,
                            Time.PartOf _,
                            Time.Stretch _,
                            Time.Between _,
                            Time.SameAgain _,
                            Time.SameIn _ -> false;
                    case Time.YearBefore _, Time.InYear _, Time.OnFeast _, Time.Century _, Time.Ending _ -> false;
                    case Time.Nameless _ -> false;
                    case Time.Staged staged -> days(staged.whole(), second);
                }
                || second instanceof Time.Staged staged && days(first, staged.whole());
    }

    private static boolean follows(Time.Fixed start, Time.Fixed end) {
        var first = start.date();
        var last = end.date();
        boolean days = first.grain() == Grain.DAY && last.grain() == Grain.DAY;
        return days
                && (first.month() == last.month() && first.day() + 1 == last.day()
                        || last.day() == 1 && 28 <= first.day() && last.month() == first.month() % 12 + 1);
    }

    private static boolean follows(Time.Shifted start, Time.Shifted end) {
        return start.unit() == Time.Unit.DAY
                && end.unit() == Time.Unit.DAY
                && start.base() == end.base()
                && start.by() + 1 == end.by();
    }

    private static boolean today(Time time) {
        return Optional.of(time).filter(Time.Shifted.class::isInstance).map(Time.Shifted.class::cast).stream()
                .anyMatch(shifted -> shifted.unit() == Time.Unit.DAY && shifted.by() == 0);
    }
}
