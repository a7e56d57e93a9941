package org.muster.attribution.en;

import java.util.List;
import org.muster.attribution.AttributionReader;
import org.muster.model.source.Attribution;
import org.muster.model.text.Noted;
import org.muster.model.text.Text;

/// English attributions.
public final class EnglishAttributions implements AttributionReader {

    @Override
    public Noted<List<Attribution>> read(Text text) {
        return Noted.of(List.of());
    }
}
