package org.muster.relation;

import java.util.Optional;
import org.muster.relation.en.EnglishRelations;

/// The registry of relation readers, one a language.
public final class RelationReaders {

    private RelationReaders() {}

    /// Returns the reader of a language, if there is one.
    ///
    /// @param language an ISO 639-1 code
    public static Optional<RelationReader> of(String language) {
        return switch (language) {
            case "en" -> Optional.of(new EnglishRelations());
            default -> Optional.empty();
        };
    }
}
