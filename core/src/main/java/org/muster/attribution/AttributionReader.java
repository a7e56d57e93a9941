package org.muster.attribution;

import java.util.List;
import org.muster.model.source.Attribution;
import org.muster.model.text.Noted;
import org.muster.model.text.Text;

/// An attribution reader finds who is said to have said what, in one language.
@FunctionalInterface
public interface AttributionReader {

    /// Returns the attributions in the order of their cues; where contents overlap, the narrower one decides.
    Noted<List<Attribution>> read(Text text);
}
