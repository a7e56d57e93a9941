package org.muster.gates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The folder of sources that is being tested, and the files in it that belong to the project.
final class Checkout {
    static final List<String> MODULES = List.of("core", "formats", "eval", "cli", "bench", "gates");
    static final Path ROOT = root();

    private static final Set<String> NOT_OURS =
            Set.of("target", ".git", ".idea", ".vscode", ".settings", "node_modules");

    private Checkout() {}

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("core")) || !Files.exists(folder.resolve("gates"))) {
            folder = Optional.ofNullable(folder.getParent())
                    .orElseThrow(
                            () -> new IllegalStateException(
                                    "No folder above the working directory holds core/ and gates/. Maybe the tests run outside the checkout."));
        }
        return folder;
    }

    /// All files of the project, without what a build or an editor leaves behind.
    static List<Path> files() {
        return filesUnder(ROOT);
    }

    static List<Path> filesUnder(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> isOurs(folder.relativize(path)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOurs(Path path) {
        for (Path part : path) {
            if (NOT_OURS.contains(part.toString())) {
                return false;
            }
        }
        return true;
    }

    /// Every Java file of every module, main and test.
    static List<Path> javaFiles() {
        return MODULES.stream()
                .flatMap(module -> filesUnder(ROOT.resolve(module).resolve("src")).stream())
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    /// The file's text, or nothing when it is not UTF-8 and so no text of ours.
    static Optional<String> text(Path file) {
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            String text =
                    decoder.decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
            return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The path as a person in the root of the checkout would type it.
    static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }
}
