package org.muster.model.finding;

import java.util.Objects;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.FigureId;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Reading;

/// A factor is what one number is a multiple of another by: a figure's own amount, or a number known otherwise.
public sealed interface Factor {

    /// The bounds within which the factor lies; never negative.
    Bounds bounds();

    /// A factor that a figure states.
    ///
    /// @param figure the figure
    /// @param amount its amount as worded
    /// @param reading how the amount is read
    /// @param offset what is added to the amount: 1 for a change ("an 89 % increase"), 0 for a share or multiple
    /// @param bounds the amount's bounds under the reading, with the offset added
    record Worded(FigureId figure, Amount amount, Reading reading, Rational offset, Bounds bounds) implements Factor {
        public Worded {
            Objects.requireNonNull(figure);
            Objects.requireNonNull(amount);
            Objects.requireNonNull(reading);
            Objects.requireNonNull(offset);
            Objects.requireNonNull(bounds);
        }
    }

    /// A factor known otherwise, such as the days of a month or the kilometres of a mile.
    ///
    /// @param bounds within which it lies
    /// @param because where it is known from
    record Known(Bounds bounds, String because) implements Factor {
        public Known {
            Objects.requireNonNull(bounds);
            Objects.requireNonNull(because);
        }
    }
}
