package org.muster.figure;

import java.util.Optional;
import org.muster.figure.en.EnglishFigures;
import org.muster.figure.en.EnglishNumerals;

/// The registry of the readers of figures and of numerals, one of each a language.
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

    /// Returns the reader of every number of a language, if there is one.
    ///
    /// @param language an ISO 639-1 code
    public static Optional<NumeralReader> numerals(String language) {
        return switch (language) {
            case "en" -> Optional.of(new EnglishNumerals());
            default -> Optional.empty();
        };
    }
}
