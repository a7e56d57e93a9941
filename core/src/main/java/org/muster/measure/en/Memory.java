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
            return line.is(spot.begin() - 1, "including");
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    void keep(Entry entry) {
        entries.add(entry);
    }

    Optional<Entry> last(Predicate<Entry> fitting) {
        return entries.reversed().stream().filter(fitting).findFirst();
    }

    /// Returns the last reading of the line.
    Optional<Entry> lastIn(Line line) {
        return last(entry -> entry.line() == line);
    }

    /// Returns the last counted thing, of the same line if it has one.
    Optional<Thing> thing() {
        return last(_ -> true).map(entry -> entry.reading().thing());
    }

    /// Returns the last counted people of the line.
    Optional<Thing> peopleIn(Line line) {
        return last(entry -> entry.line() == line && entry.reading().thing().person() && !entry.part())
                .or(() -> last(entry -> entry.line() == line && entry.reading().thing().person()))
                .map(entry -> entry.reading().thing());
    }
}
