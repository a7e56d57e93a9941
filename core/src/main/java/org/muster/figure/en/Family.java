package org.muster.figure.en;

import java.util.Optional;
import org.muster.figure.Draft;

/// A family reads the figures of one sort, such as ages or shares in words.
@FunctionalInterface
interface Family {

    /// Returns the figure that begins there, if this family knows one.
    Optional<Draft> at(Opening opening);
}
