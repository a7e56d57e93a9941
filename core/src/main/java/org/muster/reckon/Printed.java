package org.muster.reckon;

import java.util.Objects;
import org.muster.model.finding.Variable;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.FigureId;

/// A printed number is one that a figure states: the unknown true number and the amount as worded.
///
/// @param variable the number
/// @param figure the figure that states it
/// @param amount the amount as worded
/// @param nature whether whole things are counted
public record Printed(Variable variable, FigureId figure, Amount amount, Nature nature) {

    public Printed {
        Objects.requireNonNull(variable);
        Objects.requireNonNull(figure);
        Objects.requireNonNull(amount);
        Objects.requireNonNull(nature);
    }

    /// Returns the number that the figure states, under the variable of its id.
    public static Printed of(Figure figure) {
        return new Printed(
                Variable.of(figure.id()), figure.id(), figure.quantity().amount(), Nature.of(figure));
    }
}
