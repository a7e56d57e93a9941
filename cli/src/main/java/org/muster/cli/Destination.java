package org.muster.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;
import org.muster.formats.Input;
import org.muster.report.text.Ink;

/// A destination is where the report is printed to: standard output, or a file that appears once it is complete.
sealed interface Destination {

    /// Prints in UTF-8.
    void print(Consumer<Writer> printer);

    /// Returns the ink that suits it.
    Ink ink();

    /// Makes sure that it is none of the inputs.
    ///
    /// @throws WrongUse if it is
    default void refuseToOverwrite(List<Input> inputs) {}

    static Destination of(List<String> output, Shell shell) {
        return output.isEmpty() || output.getFirst().equals("-")
                ? new Standard(shell)
                : new Filed(path(output.getFirst()));
    }

    private static Path path(String output) {
        try {
            var path = Path.of(output);
            var folder = path.toAbsolutePath().getParent();
            if (output.isEmpty() || Files.isDirectory(path)) {
                throw new WrongUse(
                        "--output \"%s\" is a folder, not a file.".formatted(output),
                        "Maybe %s.".formatted(path.resolve("findings.txt")));
            }
            if (folder == null || !Files.isDirectory(folder)) {
                throw new WrongUse(
                        "--output %s lies in a folder that does not exist.".formatted(output),
                        "Maybe make it first: mkdir -p '%s'.".formatted(folder));
            }
            return path;
        } catch (InvalidPathException invalid) {
            throw new WrongUse("--output \"%s\" is no path: %s.".formatted(output, invalid.getReason()), "Maybe -.");
        }
    }

    private static void print(OutputStream stream, Consumer<Writer> printer) throws IOException {
        try (var out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16)) {
            printer.accept(out);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    /// Standard output; a reader who closes it early, such as `head`, has seen enough.
    record Standard(Shell shell) implements Destination {

        @Override
        public Ink ink() {
            return shell.manners().terminalOut() && !shell.manners().colourless() ? Ink.COLOURED : Ink.PLAIN;
        }

        @Override
        public void print(Consumer<Writer> printer) {
            try {
                Destination.print(shell.out(), printer);
            } catch (IOException broken) {
                if (!String.valueOf(broken.getMessage()).contains("Broken pipe")) {
                    throw new WrongUse(
                            "Standard output could not be written: %s.".formatted(broken.getMessage()),
                            "Maybe the disk is full.");
                }
            }
        }
    }

    /// A file, written beside itself first, so that it is never half there.
    record Filed(Path path) implements Destination {

        @Override
        public Ink ink() {
            return Ink.PLAIN;
        }

        @Override
        public void refuseToOverwrite(List<Input> inputs) {
            for (var input : inputs) {
                if (isSame(input.uri())) {
                    throw new WrongUse(
                            "--output %s is also an input, which it would overwrite.".formatted(path),
                            "Maybe %s.out.".formatted(path));
                }
            }
        }

        private boolean isSame(String uri) {
            try {
                return !uri.equals("-") && Files.exists(path) && Files.isSameFile(Path.of(uri), path);
            } catch (IOException | InvalidPathException _) {
                return false;
            }
        }

        @Override
        public void print(Consumer<Writer> printer) {
            try {
                if (Files.exists(path) && !Files.isRegularFile(path)) {
                    Destination.print(Files.newOutputStream(path), printer);
                    return;
                }
                var beside = path.resolveSibling("." + path.getFileName() + ".part");
                try {
                    Destination.print(Files.newOutputStream(beside), printer);
                    Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
                } finally {
                    Files.deleteIfExists(beside);
                }
            } catch (IOException broken) {
                throw new WrongUse(
                        "--output %s could not be written: %s.".formatted(path, broken),
                        "Maybe the folder may not be written to, or the disk is full.");
            }
        }
    }
}
