package org.muster.time;

import java.util.List;
import org.muster.model.text.Noted;
import org.muster.model.text.Stated;
import org.muster.model.text.Text;
import org.muster.model.time.Anchor;
import org.muster.model.time.PartialDate;
import org.muster.model.time.TimeExpression;

/// A time reader finds the time expressions of a text in one language.
public interface TimeReader {

    /// Returns the publication date that the text's own first lines state.
    Stated<PartialDate> dateline(Text text);

    /// Returns the single times that the text names, unresolved and in span order; a stretch counts as its two ends.
    List<NamedTime> named(Text text);

    /// Returns the time expressions in span order, never overlapping, relative ones resolved against the anchor.
    Noted<List<TimeExpression>> read(Text text, Anchor anchor);
}
