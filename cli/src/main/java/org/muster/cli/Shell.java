package org.muster.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.muster.model.finding.Fault;

/// A shell is what the command was called from: its streams, whether they are a terminal, and what it asks for.
///
/// It is no record, because streams change.
final class Shell {

    private final InputStream in;
    private final OutputStream out;
    private final PrintStream err;
    private final Manners manners;

    /// What a shell shows to people, and what it asks for.
    ///
    /// @param terminalOut whether standard output is a terminal
    /// @param terminalErr whether standard error is a terminal
    /// @param colourless whether the environment asks for no colour
    record Manners(boolean terminalOut, boolean terminalErr, boolean colourless) {

        /// No stream is a terminal.
        static final Manners PIPED = new Manners(false, false, false);
    }

    Shell(InputStream in, OutputStream out, PrintStream err, Manners manners) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.manners = manners;
    }

    /// Returns the shell of this process.
    static Shell current() {
        var noColour = System.getenv("NO_COLOR");
        return new Shell(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                new Manners(
                        isTerminal(1),
                        isTerminal(2),
                        noColour != null && !noColour.isEmpty() || "dumb".equals(System.getenv("TERM"))));
    }

    /// Where the system shows what a stream leads to, that is looked at; elsewhere Java knows it of all streams
    /// together.
    private static boolean isTerminal(int stream) {
        try {
            var target =
                    Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException _) {
            return System.console() != null;
        }
    }

    /// Returns standard input.
    InputStream in() {
        return in;
    }

    /// Returns standard output, for bytes in UTF-8.
    OutputStream out() {
        return out;
    }

    /// Returns standard error, for problems and progress.
    PrintStream err() {
        return err;
    }

    Manners manners() {
        return manners;
    }

    /// Says one line about a fault, and where it arose if that is asked for.
    void complain(Fault fault, boolean debug) {
        complain(fault.sentence());
        if (debug) {
            err.print(fault.trace() + "\n");
            err.flush();
        }
    }

    /// Says one line on standard error.
    void complain(String message) {
        err.print("muster: " + Plain.line(message) + "\n");
        err.flush();
    }
}
