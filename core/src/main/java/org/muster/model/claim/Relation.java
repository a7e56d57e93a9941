package org.muster.model.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.model.quantity.FigureId;
import org.muster.model.text.Cue;
import org.muster.model.time.Window;

/// A relation is what a text itself states between figures: an increase from, a share of, a part of, a total.
public sealed interface Relation {

    /// Which way a comparison goes.
    enum Direction {
        LESS,
        MORE
    }

    /// Whether the parts named are all of their total, and whether one thing can be in two of them.
    enum Completeness {
        /// "45 people: 30 men and 15 women"
        ALL,
        /// "of the 45, 30 were found in the harbour and 10 in the town"
        SOME,
        /// "of the 45, 30 were men and 20 were under 30"
        PERHAPS_OVERLAPPING,
        /// "45 in the town. 30 were found on Monday and 15 on Tuesday": placed like all parts, and not said to be
        SUPPOSED,
        /// "It has 45 buses. Fifteen will be sold, which leaves 30": said to be all, of the only numbers that may be
        /// meant
        LIKELY
    }

    /// Returns the words that state it.
    Cue cue();

    /// Returns the figures it binds, in the order of its parts.
    List<FigureId> figures();

    /// The end of the names of rules that choose between numbers by which of them fit.
    String FITTING = ".fitting";

    /// Returns whether its numbers were taken for those meant only because they fit: with a slip in one of them nothing
    /// would have bound them, so that their agreement is no proof that a slip would be found.
    default boolean isChosenByFit() {
        return cue().rule().value().endsWith(FITTING);
    }

    /// The end of the names of rules whose words make it likely, and do not show, that these numbers are
    /// meant.
    String LIKELY = ".likely";

    /// Returns whether its words only make it likely that these numbers are meant, so that nothing but a
    /// tension can lie between them.
    default boolean isOnlyLikely() {
        return cue().rule().value().endsWith(LIKELY);
    }

    /// The end of the names of rules whose words name each of these numbers, so that none was looked for.
    String NAMED = ".named";

    /// Returns whether its words name each of its numbers ("from 4,800 to 3,600").
    default boolean isNamed() {
        return cue().rule().value().endsWith(NAMED);
    }

    /// Returns whether it says something of numbers that could be checked: where a figure stands or that it is told
    /// beside others does not.
    default boolean statesArithmetic() {
        return switch (this) {
            case Further _, Covers _, GoesBackTo _ -> false;
            case Changed _,
                    Multiplied _,
                    Differs _,
                    ShareOf _,
                    PartOf _,
                    SumOf _,
                    RestOf _,
                    BringsTo _,
                    Each _,
                    PerBase _,
                    InOtherUnit _,
                    InOtherWords _,
                    ComparedWith _,
                    ComparedWithItself _,
                    Ordered _,
                    Extreme _,
                    Apart _,
                    Deducted _ -> true;
        };
    }

    /// "a 40 % rise from 500 to 700": `after = before × (1 ± change)`.
    record Changed(FigureId change, Direction direction, Side before, Side after, Cue cue) implements Relation {
        public Changed {
            Objects.requireNonNull(direction);
        }

        @Override
        public List<FigureId> figures() {
            return joined(Optional.of(change), before.printed(), after.printed());
        }
    }

    /// "600, more than double the 280": `result = multiple × base`.
    record Multiplied(FigureId multiple, Side base, Side result, Cue cue) implements Relation {
        @Override
        public List<FigureId> figures() {
            return joined(Optional.of(multiple), base.printed(), result.printed());
        }
    }

    /// "from 92 % to 84 %, a fall of eight points": `after = before ± difference`.
    record Differs(FigureId difference, Direction direction, Side before, Side after, Cue cue) implements Relation {
        public Differs {
            Objects.requireNonNull(direction);
        }

        @Override
        public List<FigureId> figures() {
            return joined(Optional.of(difference), before.printed(), after.printed());
        }
    }

    /// "300 of the 900 passengers, a third": `part = share × whole`.
    record ShareOf(FigureId share, Side part, Side whole, Cue cue) implements Relation {
        @Override
        public List<FigureId> figures() {
            return joined(Optional.of(share), part.printed(), whole.printed());
        }
    }

    /// "including 12 children", "300 of which": the part is one of several of the whole.
    record PartOf(FigureId part, FigureId whole, Cue cue) implements Relation {
        @Override
        public List<FigureId> figures() {
            return List.of(part, whole);
        }
    }

    /// "45: 30 men and 15 women": parts of a total.
    record SumOf(FigureId total, List<FigureId> parts, Completeness completeness, Cue cue) implements Relation {
        public SumOf {
            Objects.requireNonNull(completeness);
            parts = List.copyOf(parts);
            if (parts.size() < 2) {
                throw new IllegalArgumentException("A sum at %s needs at least two parts.".formatted(cue.span()));
            }
        }

        @Override
        public List<FigureId> figures() {
            return Stream.concat(Stream.of(total), parts.stream()).toList();
        }
    }

    /// "the remaining 40", "the other 40": what is left of a whole without a part.
    record RestOf(FigureId rest, FigureId part, FigureId whole, Cue cue) implements Relation {
        @Override
        public List<FigureId> figures() {
            return List.of(whole, part, rest);
        }
    }

    /// "bringing the total for the year to 900": the figure counts in the total, beside what stood before.
    record BringsTo(FigureId added, Side before, FigureId total, Cue cue) implements Relation {
        @Override
        public List<FigureId> figures() {
            return joined(Optional.of(added), before.printed(), Optional.of(total));
        }
    }

    /// "two kitchens for 800 people each": `total = count × each`.
    record Each(Side count, FigureId each, Side total, Cue cue) implements Relation {
        @Override
        public List<FigureId> figures() {
            return joined(count.printed(), Optional.of(each), total.printed());
        }
    }

    /// "316 per 100,000 in a country of 2.5 million": `part = rate × base`.
    record PerBase(FigureId rate, Side part, FigureId base, Cue cue) implements Relation {
        @Override
        public List<FigureId> figures() {
            return joined(Optional.of(rate), part.printed(), Optional.of(base));
        }
    }

    /// "12 miles (19 km)", "1,150 a month, or 13,800 a year": the same quantity in another unit.
    record InOtherUnit(FigureId stated, FigureId restated, Cue cue) implements Relation {
        @Override
        public List<FigureId> figures() {
            return List.of(stated, restated);
        }
    }

    /// "a majority – 54 percent": the same quantity in other words.
    record InOtherWords(FigureId stated, FigureId restated, Cue cue) implements Relation {
        @Override
        public List<FigureId> figures() {
            return List.of(stated, restated);
        }
    }

    /// "fewer than in May and June": less or more than what was counted in each of the windows.
    ///
    /// @param windows those named; none where it is every other one ("than in any other month")
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

    /// "66,000 in 2023, 10 percent more than in 2023": less or more than what was counted in its own time.
    ///
    /// @param window the time that its words name twice
    record ComparedWithItself(FigureId figure, Direction direction, Window window, Cue cue) implements Relation {
        public ComparedWithItself {
            Objects.requireNonNull(direction);
            Objects.requireNonNull(window);
        }

        @Override
        public List<FigureId> figures() {
            return List.of(figure);
        }
    }

    /// "four more were injured": counted beside what was counted before, and no second count of it.
    record Further(FigureId figure, Cue cue) implements Relation {
        @Override
        public List<FigureId> figures() {
            return List.of(figure);
        }
    }

    /// "840 in July, up from 510 in June": one figure is said to lie above another.
    record Ordered(FigureId greater, FigureId lesser, Cue cue) implements Relation {
        @Override
        public List<FigureId> figures() {
            return List.of(greater, lesser);
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

    /// How far the place that a count is for reaches.
    enum Reach {
        /// "in the whole country", "nationwide"
        COUNTRY,
        /// "in the city of", "in Harsk alone"
        PLACE
    }

    /// "12,000 in the whole country", "15,000 in one city": how far the place reaches that the figure is for.
    record Covers(FigureId figure, Reach reach, Cue cue) implements Relation {
        public Covers {
            Objects.requireNonNull(reach);
        }

        @Override
        public List<FigureId> figures() {
            return List.of(figure);
        }
    }

    /// "The figure comes from a survey of 1999": the time that the figure goes back to, whenever it is printed.
    record GoesBackTo(FigureId figure, Window window, Cue cue) implements Relation {
        public GoesBackTo {
            Objects.requireNonNull(window);
        }

        @Override
        public List<FigureId> figures() {
            return List.of(figure);
        }
    }

    /// "The 400 must not be added to the 900": two counts that the text itself keeps apart.
    record Apart(FigureId figure, FigureId other, Cue cue) implements Relation {
        @Override
        public List<FigureId> figures() {
            return List.of(figure, other);
        }
    }

    /// "Of the 900, 3 percent were soldiers, 200 had died before and 400 were known already": what is taken off a
    /// count, in groups that may overlap.
    record Deducted(FigureId whole, List<FigureId> groups, Cue cue) implements Relation {
        public Deducted {
            groups = List.copyOf(groups);
            if (groups.size() < 2) {
                throw new IllegalArgumentException(
                        "A deduction at %s needs at least two groups.".formatted(cue.span()));
            }
        }

        @Override
        public List<FigureId> figures() {
            return Stream.concat(Stream.of(whole), groups.stream()).toList();
        }
    }

    @SafeVarargs
    private static List<FigureId> joined(Optional<FigureId>... figures) {
        return Stream.of(figures).flatMap(Optional::stream).toList();
    }
}
