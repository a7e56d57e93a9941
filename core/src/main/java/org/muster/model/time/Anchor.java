package org.muster.model.time;

import java.util.Objects;
import org.muster.model.text.Stated;

/// An anchor is the date that a relative time is resolved against: the publication date, if there is one.
///
/// @param date the date, or why there is none
/// @param hemisphere whose seasons are meant
public record Anchor(Stated<PartialDate> date, Hemisphere hemisphere) {

    public Anchor {
        Objects.requireNonNull(date);
        Objects.requireNonNull(hemisphere);
    }

    /// An anchor in the north.
    public Anchor(Stated<PartialDate> date) {
        this(date, Hemisphere.NORTH);
    }
}
