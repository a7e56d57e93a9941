package org.muster.model.finding;

import java.util.List;
import java.util.Objects;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.FigureId;
import org.muster.model.quantity.Reading;

/// A premise is one step that a certificate starts from: what a figure allows, or a relation between numbers.
///
/// Each stands for one or two linear inequalities, which the certificate's checker forms anew.
public sealed interface Premise {

    /// The number lies within what a figure's amount allows under a reading.
    record Within(Variable variable, FigureId figure, Amount amount, Reading reading, Bounds bounds)
            implements Premise {
        public Within {
            Objects.requireNonNull(variable);
            Objects.requireNonNull(figure);
            Objects.requireNonNull(amount);
            Objects.requireNonNull(reading);
            Objects.requireNonNull(bounds);
        }
    }

    /// The number lies within bounds known otherwise, such as "a count is never negative".
    record Known(Variable variable, Bounds bounds, String because) implements Premise {
        public Known {
            Objects.requireNonNull(variable);
            Objects.requireNonNull(bounds);
            Objects.requireNonNull(because);
        }
    }

    /// The total equals the sum of its parts.
    record Sum(Variable total, List<Variable> parts, String because) implements Premise {
        public Sum {
            parts = List.copyOf(parts);
            Objects.requireNonNull(because);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("A sum needs at least one part.");
            }
        }
    }

    /// The part equals the factor times the whole, the whole being no less than zero.
    record Scaled(Variable part, Factor factor, Variable whole, String because) implements Premise {
        public Scaled {
            Objects.requireNonNull(part);
            Objects.requireNonNull(factor);
            Objects.requireNonNull(whole);
            Objects.requireNonNull(because);
        }
    }

    /// The lesser number does not exceed the greater.
    record NotMore(Variable lesser, Variable greater, String because) implements Premise {
        public NotMore {
            Objects.requireNonNull(lesser);
            Objects.requireNonNull(greater);
            Objects.requireNonNull(because);
        }
    }

    /// The lesser number lies below the greater.
    record Less(Variable lesser, Variable greater, String because) implements Premise {
        public Less {
            Objects.requireNonNull(lesser);
            Objects.requireNonNull(greater);
            Objects.requireNonNull(because);
        }
    }

    /// Both numbers are the same.
    record Same(Variable first, Variable second, String because) implements Premise {
        public Same {
            Objects.requireNonNull(first);
            Objects.requireNonNull(second);
            Objects.requireNonNull(because);
        }
    }
}
