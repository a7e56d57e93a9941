package org.muster.relation.en;

import java.util.List;
import org.muster.model.claim.Relation.Direction;
import org.muster.model.quantity.Figure;

/// Fitting is whether two numbers are those that a change or difference lies between.
sealed interface Fitting {
    /// Returns whether they are, where it goes one way.
    boolean test(Direction direction, Figure before, Figure after);

    /// Returns whether they would, whichever way it goes, with one slip mended.
    boolean mended(Figure before, Figure after);

    /// Returns whether they are, whichever way it goes: "down 4 percent" where it went up.
    default boolean eitherWay(Figure before, Figure after) {
        return test(Direction.MORE, before, after) || test(Direction.LESS, before, after) || turned(before, after);
    }

    /// Returns whether they are where what is printed as a fall is a rise.
    boolean turned(Figure before, Figure after);

    /// A change relative to the first number: "by 12 per cent".
    record Change(Figure stated) implements Fitting {
        @Override
        public boolean test(Direction direction, Figure before, Figure after) {
            return Tally.changed(stated, direction, before, after);
        }

        @Override
        public boolean turned(Figure before, Figure after) {
            return Tally.changed(stated, Direction.MORE, Tally.size(stated), Tally.value(before), Tally.value(after));
        }

        @Override
        public boolean mended(Figure before, Figure after) {
            return OneSlip.change(stated, before, after);
        }
    }

    /// A difference of the two numbers: "by 46".
    record Difference(Figure stated) implements Fitting {
        @Override
        public boolean test(Direction direction, Figure before, Figure after) {
            return Tally.differs(stated, direction, before, after);
        }

        @Override
        public boolean turned(Figure before, Figure after) {
            return Tally.differs(
                    List.of(stated, before, after),
                    Direction.MORE,
                    Tally.size(stated),
                    Tally.value(before),
                    Tally.value(after));
        }

        @Override
        public boolean mended(Figure before, Figure after) {
            return OneSlip.difference(stated, before, after);
        }
    }
}
