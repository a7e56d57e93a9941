package org.muster.attribution;

import java.util.Optional;
import org.muster.attribution.en.EnglishAttributions;

/// The registry of attribution readers, one a language.
public final class AttributionReaders {

    private AttributionReaders() {}

    /// Returns the reader of a language, if there is one.
    ///
    /// @param language an ISO 639-1 code
    public static Optional<AttributionReader> of(String language) {
        return switch (language) {
            case "en" -> Optional.of(new EnglishAttributions());
            default -> Optional.empty();
        };
    }
}
