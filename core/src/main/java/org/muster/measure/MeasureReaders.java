package org.muster.measure;

import java.util.Optional;
import org.muster.measure.en.EnglishMeasures;

/// The registry of measure readers, one a language.
public final class MeasureReaders {

    private MeasureReaders() {}

    /// Returns the reader of a language, if there is one.
    ///
    /// @param language an ISO 639-1 code
    public static Optional<MeasureReader> of(String language) {
        return switch (language) {
            case "en" -> Optional.of(new EnglishMeasures());
            default -> Optional.empty();
        };
    }
}
