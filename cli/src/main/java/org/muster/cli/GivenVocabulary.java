package org.muster.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.muster.vocabulary.BadVocabulary;
import org.muster.vocabulary.Vocabulary;
import org.muster.vocabulary.VocabularyFile;

/// The given vocabulary is the one that comes with Muster, with the file of `--vocabulary` laid over it.
final class GivenVocabulary {

    private static final long MOST_BYTES = 8L << 20;

    private GivenVocabulary() {}

    /// Returns the vocabulary with the file, if one was given.
    ///
    /// @throws WrongUse if the file cannot be read or taken
    static Vocabulary read(Optional<String> file) {
        return file.map(name -> {
                    try {
                        return Vocabulary.shared().with(new VocabularyFile(name, text(name)));
                    } catch (BadVocabulary bad) {
                        throw new WrongUse("--vocabulary %s".formatted(bad.getMessage()), "");
                    }
                })
                .orElseGet(Vocabulary::shared);
    }

    private static String text(String name) {
        try {
            var path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new WrongUse("--vocabulary %s is a folder.".formatted(name), "Maybe a Turtle file in it.");
            }
            if (MOST_BYTES < Files.size(path)) {
                throw new WrongUse("--vocabulary %s is larger than 8M.".formatted(name), "Maybe it is another file.");
            }
            return Files.readString(path);
        } catch (NoSuchFileException _) {
            throw new WrongUse(
                    "--vocabulary %s does not exist.".formatted(name), "Maybe its path is relative to another folder.");
        } catch (CharacterCodingException _) {
            throw new WrongUse("--vocabulary %s is not UTF-8.".formatted(name), "Maybe save it as UTF-8.");
        } catch (IOException | InvalidPathException unreadable) {
            throw new WrongUse(
                    "--vocabulary %s could not be read: %s.".formatted(name, unreadable.getMessage()),
                    "Maybe it is not yours to read.");
        }
    }
}
