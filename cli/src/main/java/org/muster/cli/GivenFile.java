package org.muster.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// A given file is one that an option names and that is read whole.
final class GivenFile {

    private static final long MOST_BYTES = 8L << 20;

    private GivenFile() {}

    /// Returns the file's text.
    ///
    /// @param option the option that names it
    /// @param kind what sort of file it should be
    /// @throws WrongUse if it cannot be read
    static String text(String option, String name, String kind) {
        try {
            var path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new WrongUse("%s %s is a folder.".formatted(option, name), "Maybe %s in it.".formatted(kind));
            }
            if (MOST_BYTES < Files.size(path)) {
                throw new WrongUse("%s %s is larger than 8M.".formatted(option, name), "Maybe it is another file.");
            }
            return Files.readString(path);
        } catch (NoSuchFileException _) {
            throw new WrongUse(
                    "%s %s does not exist.".formatted(option, name), "Maybe its path is relative to another folder.");
        } catch (CharacterCodingException _) {
            throw new WrongUse("%s %s is not UTF-8.".formatted(option, name), "Maybe save it as UTF-8.");
        } catch (IOException | InvalidPathException unreadable) {
            throw new WrongUse(
                    "%s %s could not be read: %s.".formatted(option, name, unreadable.getMessage()),
                    "Maybe it is not yours to read.");
        }
    }
}
