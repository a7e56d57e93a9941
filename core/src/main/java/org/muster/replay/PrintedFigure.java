package org.muster.replay;

import java.util.Map;
import org.muster.json.JsonValue;

/// What is printed before the findings.
record PrintedFigure(Map<String, JsonValue> figures, CertificateReader reader) {
    PrintedFigure {
        figures = Map.copyOf(figures);
    }
}
