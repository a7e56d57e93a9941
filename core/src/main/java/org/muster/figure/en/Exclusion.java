package org.muster.figure.en;

import org.muster.figure.Line;
import org.muster.figure.Marks;

/// An exclusion marks the numbers of one sort that are no figures, such as dates or scores.
@FunctionalInterface
interface Exclusion {

    /// Marks the tokens of the line that this exclusion knows.
    void mark(Line line, Marks marks);
}
