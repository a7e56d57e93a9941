package org.muster.measure.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The memory of one text is what its earlier figures were found to count, latest last.
final class Memory {

    /// One figure's reading and where the figure stood.
    record Entry(Reading reading, Line line, Line.Spot spot) {

        /// Returns whether the figure is named as a part of another: "including five soldiers".
        boolean part() {
            return line.is(spot.begin() - 1, "including")
                    || line.is(spot.begin() - 1, "them") && line.is(spot.begin() - 2, "among");
        }
    }

    private static final int REACH = 100;

    private final List<Entry> entries = new ArrayList<>();

    void keep(Entry entry) {
        entries.add(entry);
    }

    /// Returns the last fitting reading, looking back over so many that the cost of a figure stays the same.
    Optional<Entry> last(Predicate<Entry> fitting) {
        int oldest = Math.max(0, entries.size() - REACH);
        for (int i = entries.size() - 1; oldest <= i; i--) {
            if (fitting.test(entries.get(i))) {
                return Optional.of(entries.get(i));
            }
        }
        return Optional.empty();
    }

    /// Returns the last reading of the line.
    Optional<Entry> lastIn(Line line) {
        return entries.isEmpty() || entries.getLast().line() != line
                ? Optional.empty()
                : Optional.of(entries.getLast());
    }

    /// Returns the last counted thing, of the same line if it has one.
    Optional<Thing> thing() {
        return last(_ -> true).map(entry -> entry.reading().thing());
    }

    /// Returns the last counted people of the line.
    Optional<Thing> peopleIn(Line line) {
        if (lastIn(line).isEmpty()) {
            return Optional.empty();
        }
        return last(entry -> entry.line() == line && entry.reading().thing().person() && !entry.part())
                .or(() -> last(
                        entry -> entry.line() == line && entry.reading().thing().person()))
                .map(entry -> entry.reading().thing());
    }
}
