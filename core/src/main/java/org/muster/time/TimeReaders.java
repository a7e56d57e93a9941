package org.muster.time;

import java.util.Optional;
import org.muster.time.en.EnglishTimes;

/// The registry of time readers, one a language.
public final class TimeReaders {

    private TimeReaders() {}

    /// Returns the reader of a language, if there is one.
    ///
    /// @param language an ISO 639-1 code
    public static Optional<TimeReader> of(String language) {
        return switch (language) {
            case "en" -> Optional.of(new EnglishTimes());
            default -> Optional.empty();
        };
    }
}
