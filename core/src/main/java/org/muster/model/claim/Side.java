package org.muster.model.claim;

import java.util.Optional;
import org.muster.model.quantity.FigureId;
import org.muster.model.time.Window;

/// A side is one of the numbers that a relation binds: printed where it stands, or named by its time or its noun.
public sealed interface Side {

    /// A figure of the text.
    record Printed(FigureId figure) implements Side {}

    /// What was counted in a window: "9% higher than the year before".
    record During(Window window) implements Side {}

    /// How many of a thing there are: "12 euros a passenger".
    ///
    /// @param noun the lemma of the counted noun
    record CountOf(String noun) implements Side {
        public CountOf {
            if (noun.isBlank()) {
                throw new IllegalArgumentException("A count needs the noun that is counted.");
            }
        }
    }

    /// A number that the text leaves open: "nearly doubled".
    record Unprinted() implements Side {}

    /// Returns the figure, if it is printed.
    default Optional<FigureId> printed() {
        return switch (this) {
            case Printed(var figure) -> Optional.of(figure);
            case During _ -> Optional.empty();
            case CountOf _ -> Optional.empty();
            case Unprinted _ -> Optional.empty();
        };
    }
}
