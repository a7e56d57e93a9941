package org.muster.model.time;

import java.util.Objects;
import org.muster.model.text.Stated;

/// An anchor is the date that a relative time is resolved against: the publication date, if there is one.
///
/// @param date the date, or why there is none
public record Anchor(Stated<PartialDate> date) {

    public Anchor {
        Objects.requireNonNull(date);
    }
}
