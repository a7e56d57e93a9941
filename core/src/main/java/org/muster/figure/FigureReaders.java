package org.muster.figure;

import java.util.Optional;
import org.muster.figure.en.EnglishFigures;

/// The registry of figure readers, one a language.
public final class FigureReaders {

    private FigureReaders() {}

    /// Returns the reader of a language, if there is one.
    ///
    /// @param language an ISO 639-1 code
    public static Optional<FigureReader> of(String language) {
        return switch (language) {
            case "en" -> Optional.of(new EnglishFigures());
            default -> Optional.empty();
        };
    }
}
