package org.muster.formats;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Refusals say in words why a path could not be opened, and what to do about it.
final class Refusals {

    private static final int MANY = 10_000;

    private Refusals() {}

    static Input.Refused of(String uri, IOException failure) {
        if (failure instanceof NoSuchFileException) {
            var remedy = neighbour(uri)
                    .map("Maybe %s."::formatted)
                    .orElse("Maybe the path is misspelt, or begins in another folder.");
            return new Input.Refused(uri, "does not exist", remedy);
        }
        if (failure instanceof AccessDeniedException) {
            return new Input.Refused(
                    uri, "may not be read", "Maybe its permissions are missing: chmod u+r '%s'.".formatted(uri));
        }
        return new Input.Refused(
                uri,
                "could not be read: " + words(failure),
                "Maybe the disk or the connection to it is broken: copy the file and try the copy.");
    }

    /// Returns the way out for an address that holds nothing.
    static String emptiness(String uri) {
        return uri.equals(Inputs.STANDARD_INPUT)
                ? "Maybe pipe a report into it: muster check - < report.txt."
                : "Maybe its download or export broke off.";
    }

    /// Returns the refusal of a folder or archive of which the globs leave nothing.
    static Input.Refused excluded(String uri, int many) {
        return new Input.Refused(
                uri,
                "holds nothing that --include and --exclude leave: %s"
                        .formatted(
                                many == 1
                                        ? "its one report is excluded"
                                        : "its %s reports are excluded".formatted(many)),
                "Maybe a glob fits too much or too little: * stands for no slash, ** for any (see docs/formats.md).");
    }

    /// Returns the refusal of a container of which nothing was read.
    ///
    /// @param first the first member that was left out
    static Input.Refused unread(String uri, int many, Input.LeftOut first) {
        return new Input.Refused(
                uri,
                "holds no report: %s left out, the first of them %s"
                        .formatted(
                                many == 1 ? "its one member was" : "its %s members were".formatted(many), first.uri()),
                "Maybe --include the names of those that are reports, or unpack it.");
    }

    /// Returns the refusal of a content that made its format throw.
    static Input.Refused broken(String uri, Format format, Throwable thrown) {
        if (thrown instanceof OutOfMemoryError) {
            return new Input.Refused(
                    uri,
                    "needs more memory than there is to be read as " + format.name(),
                    "Maybe it was made to fill it; if it is honest, split it.");
        }
        if (thrown instanceof StackOverflowError) {
            return new Input.Refused(
                    uri,
                    "is nested too deeply to be read as " + format.name(),
                    "Maybe it was made to be; if it is honest, save it in a simpler form.");
        }
        return new Input.Refused(
                uri,
                "looks like %s and is broken: %s".formatted(format.name(), words(thrown)),
                "Maybe its download or export broke off: get it again.");
    }

    private static String words(Throwable failure) {
        var message = failure.getMessage();
        return message == null || message.isBlank()
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElse("").strip().replaceAll("[.\\s]+$", "");
    }

    /// Returns the file beside it whose name is nearest, if one is near.
    private static Optional<String> neighbour(String uri) {
        var path = Path.of(uri);
        var folder = path.getParent() == null ? Path.of("") : path.getParent();
        var name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        try (var files = Files.list(folder)) {
            return files.limit(MANY)
                    .map(file -> file.getFileName().toString())
                    .filter(other -> near(name, other))
                    .min(Comparator.<String>comparingInt(
                                    other -> Distance.between(name, other.toLowerCase(Locale.ROOT)))
                            .thenComparing(Comparator.naturalOrder()))
                    .map(other -> path.resolveSibling(other).toString());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static boolean near(String name, String other) {
        var lower = other.toLowerCase(Locale.ROOT);
        return lower.startsWith(name) || Distance.between(name, lower) <= Math.max(1, name.length() / 5);
    }
}
