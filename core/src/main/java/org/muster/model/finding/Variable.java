package org.muster.model.finding;

import org.muster.model.quantity.FigureId;

/// A variable is an unknown number in a certificate: the true number behind a figure, or one that nobody printed.
///
/// @param name the figure's id, or a short phrase for what is not printed
public record Variable(String name) implements Comparable<Variable> {

    public Variable {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A variable needs its name.");
        }
    }

    /// Returns the number behind a figure.
    public static Variable of(FigureId figure) {
        return new Variable(figure.value());
    }

    @Override
    public int compareTo(Variable other) {
        return name.compareTo(other.name);
    }
}
