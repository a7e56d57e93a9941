package org.muster.cli;

import java.util.Optional;
import org.muster.vocabulary.BadVocabulary;
import org.muster.vocabulary.Vocabulary;
import org.muster.vocabulary.VocabularyFile;

/// The given vocabulary is the one that comes with Muster, with the file of `--vocabulary` laid over it.
final class GivenVocabulary {

    private GivenVocabulary() {}

    /// Returns the vocabulary with the file, if one was given.
    ///
    /// @throws WrongUse if the file cannot be read or taken
    static Vocabulary read(Optional<String> file) {
        return file.map(name -> {
                    try {
                        return Vocabulary.shared()
                                .with(new VocabularyFile(name, GivenFile.text("--vocabulary", name, "a Turtle file")));
                    } catch (BadVocabulary bad) {
                        throw new WrongUse("--vocabulary %s".formatted(bad.getMessage()), "");
                    }
                })
                .orElseGet(Vocabulary::shared);
    }
}
