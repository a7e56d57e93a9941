package org.muster.model.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.muster.model.quantity.FigureId;
import org.muster.model.text.Cue;
import org.muster.model.time.Window;

/// A relation is what a text itself states between figures: an increase from, a share of, a part of, a total.
public sealed interface Relation {

    /// Returns the words that state it.
    Cue cue();

    /// Returns the figures it binds, in the order of its parts.
    List<FigureId> figures();

    /// "an 89 % increase from 305 to 577": `after = before × (1 + change)`, or `after = before × multiple`.
    record Changed(FigureId change, FigureId before, FigureId after, Cue cue) implements Relation {
        @Override
        public List<FigureId> figures() {
            return List.of(change, before, after);
        }
    }

    /// "600, more than double the 280": `larger = multiple × smaller`.
    record Multiplied(FigureId multiple, FigureId base, FigureId result, Cue cue) implements Relation {
        @Override
        public List<FigureId> figures() {
            return List.of(multiple, base, result);
        }
    }

    /// "a third of the 900 passengers" where the part is not printed: `share × whole`.
    record ShareOf(FigureId share, FigureId whole, Cue cue) implements Relation {
        @Override
        public List<FigureId> figures() {
            return List.of(share, whole);
        }
    }

    /// "300 of the 900 passengers, a third": `part = share × whole`.
    record SharePrinted(FigureId share, FigureId part, FigureId whole, Cue cue) implements Relation {
        @Override
        public List<FigureId> figures() {
            return List.of(share, part, whole);
        }
    }

    /// "including 12 children", "300 of which": the part is one of several of the whole.
    record PartOf(FigureId part, FigureId whole, Cue cue) implements Relation {
        @Override
        public List<FigureId> figures() {
            return List.of(part, whole);
        }
    }

    /// "45: 30 men and 15 women": the parts named are all of the total.
    record SumOf(FigureId total, List<FigureId> parts, Cue cue) implements Relation {
        public SumOf {
            parts = List.copyOf(parts);
            if (parts.size() < 2) {
                throw new IllegalArgumentException("A sum at %s needs at least two parts.".formatted(cue.span()));
            }
        }

        @Override
        public List<FigureId> figures() {
            var all = new ArrayList<>(List.of(total));
            all.addAll(parts);
            return List.copyOf(all);
        }
    }

    /// "bringing the total for the year to 900": the figure counts in the total.
    record BringsTo(FigureId added, FigureId total, Cue cue) implements Relation {
        @Override
        public List<FigureId> figures() {
            return List.of(added, total);
        }
    }

    /// "12 miles (19 km)": the same quantity in another unit.
    record InOtherUnit(FigureId stated, FigureId restated, Cue cue) implements Relation {
        @Override
        public List<FigureId> figures() {
            return List.of(stated, restated);
        }
    }

    /// Which way a comparison goes.
    enum Direction {
        LESS,
        MORE
    }

    /// "fewer than in May and June": less or more than what was counted in each of the windows.
    record ComparedWith(FigureId figure, Direction direction, List<Window> windows, Cue cue) implements Relation {
        public ComparedWith {
            windows = List.copyOf(windows);
            Objects.requireNonNull(direction);
        }

        @Override
        public List<FigureId> figures() {
            return List.of(figure);
        }
    }

    /// "the highest number was recorded in May": the largest or smallest of a series.
    record Extreme(FigureId figure, Direction direction, Cue cue) implements Relation {
        public Extreme {
            Objects.requireNonNull(direction);
        }

        @Override
        public List<FigureId> figures() {
            return List.of(figure);
        }
    }
}
